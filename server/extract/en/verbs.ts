import type { VerbData } from '../grammar/Grammar.ts';

/** "acted as trainer", "served as resource persons". */
const asTrainers = ['act', 'serve', 'officiate'].flatMap((verb) => ['trainer', 'facilitator', 'instructor', 'teacher', 'tutor', 'resource person', 'lead trainer', 'lead facilitator'].flatMap((role) => [`${verb} as ${role}`, `${verb} as ${role}s`, `${verb} as the ${role}`, `${verb} as the ${role}s`])).join('|');

/** English verbs that tell of a training, and verbs that say whether what follows them took place. */
export const verbs: readonly VerbData[] = [
  // Someone trains someone.
  { lemmas: 'train|retrain|instruct|drill|school|tutor|capacitate|upskill|induct|co-train', frames: ['giver _ receiver', 'giver _ training to|for:receiver'] },
  { lemmas: 'teach|lecture', frames: ['giver _ receiver', 'giver _ training to|for|with:receiver', 'giver _ topic to:receiver!', 'receiver _ topic'] },
  { lemmas: 'show|explain to|demonstrate to', frames: ['giver _ receiver how!'] },
  { lemmas: 'go to school|go to class|sit at the feet|study|train', frames: ['receiver _ with|under|at|of:giver!'] },
  { lemmas: 'owe', frames: ['receiver _ any to:training!'] },
  { lemmas: 'form', frames: ['giver _ receiver on|in|about:topic!'] },
  { lemmas: 'initiate|introduce', frames: ['giver _ receiver to|into|in|on:topic! during|in|through|at:training', 'organizer _ training'] },
  // Someone gives a training.
  {
    lemmas: 'deliver|give|provide|run|conduct|lead|facilitate|co-facilitate|moderate|animate|administer|impart|dispense|carry out|do|present|co-run|co-lead|co-deliver|co-teach|co-animate|handle|take charge of|offer|teach|be in charge of|make|realise|realize|perform|execute|undertake',
    frames: ['giver _ training to|for|with|among:receiver'],
  },
  { lemmas: 'organise|organize|hold|arrange|convene|set up|lay on|put on|mount|stage|co-organise|co-organize|co-host|launch|coordinate|put together|hold', frames: ['organizer _ training to|for|with|among:receiver'] },
  { lemmas: `facilitate|co-facilitate|co-train|co-teach|co-animate|${asTrainers}`, frames: ['giver _'] },
  { lemmas: 'teach|instruct|lecture|do the teaching|do the training|do the instructing', frames: ['giver _'] },
  { lemmas: 'lead|guide|take|walk|put|bring', frames: ['giver _ receiver through|in|on:training'] },
  { lemmas: 'take|walk', frames: ['giver _ receiver through:topic!'] },
  { lemmas: 'familiarise|familiarize|acquaint|educate|ground', frames: ['giver _ receiver with|on|about|in:topic during|in|through|at:training!'] },
  { lemmas: 'certify|graduate', frames: ['giver _ receiver from|after|through|in|following|at:training!'] },
  { lemmas: 'gather|bring together|convene|assemble|unite|welcome|host|have|call together|regroup|call', frames: ['organizer _ receiver for|in|to|at|around|through|on|during|under:training'] },
  { lemmas: 'send|invite|register|enrol|enroll|select|delegate', frames: ['any _ receiver to|for|on|at|in:training'] },
  { lemmas: 'equip|reach|empower|prepare|strengthen|build|build up|enhance|improve|boost|develop|reinforce|increase|upgrade|sharpen|hone|bolster', frames: ['giver _ receiver during|through|in|at|via:training!'] },
  { lemmas: 'equip|reach|empower|strengthen', frames: ['giver _ receiver with|by:training!'] },
  { lemmas: 'provide|supply|furnish|present', frames: ['giver _ receiver with:training!'] },
  { lemmas: 'entrust|assign|outsource|delegate|confide|contract out', frames: ['organizer _ training to|with:giver!'] },
  { lemmas: 'fall|lie|rest|come', frames: ['training _ to|with|from:giver!'] },
  // Someone receives one.
  {
    lemmas: 'attend|follow|receive|undergo|complete|take|have|get|join|finish|enjoy|do|go through|sit through|benefit from|take part in|participate in|partake in|enrol in|enroll in|graduate from|come to|profit from|pass|pass through|sit|sit in on|come for|gain|go on|be participants in|be participants of|be a participant in|be among the participants in|be among the participants of|be beneficiaries of|be among the beneficiaries of',
    frames: ['receiver _ training from|by:giver'],
  },
  { lemmas: 'complete|finish|conclude|wrap up|finalise|finalize', frames: ['giver _ training'] },
  { lemmas: 'attend|participate|take part|graduate|enrol|enroll|sign up', frames: ['receiver _'] },
  { lemmas: 'explain|demonstrate|introduce', frames: ['giver _ topic in|at|during|through:training! to:receiver'] },
  { lemmas: 'attend|take part in|participate in|join', frames: ['receiver _ any in|at|for:training'] },
  { lemmas: 'assist', frames: ['receiver _ to|at|in:training!'] },
  { lemmas: 'send', frames: ['sender _ receiver to:giver for|on:training!'] },
  { lemmas: 'have|do|take|follow|attend|complete|undergo|go through|receive|get|finish', frames: ['receiver _ training with|under:giver'] },
  { lemmas: 'study', frames: ['receiver _ any with|under:giver!'] },
  { lemmas: 'benefit|profit|graduate|enrol|enroll', frames: ['receiver _ from|in:training by:giver'] },
  { lemmas: 'participate|take part|partake|come together|meet|gather|assemble|come', frames: ['receiver _ in|at|for|on:training'] },
  { lemmas: 'get|receive|obtain|have', frames: ['receiver _ content from|through|in|during|at:training!', 'receiver _ content from:giver!'] },
  { lemmas: 'learn', frames: ['receiver _ any with|under:giver!'] },
  { lemmas: 'learn|acquire|pick up|gain|absorb', frames: ['receiver _ any from:giver!', 'receiver _ any during|in|at|through:training'] },
  // Someone passes on what was learnt.
  {
    lemmas: 'pass on|hand on|hand down|pass along|pass down|transmit|transfer|relay|cascade|cascade down|replicate|multiply|roll out|repeat|reproduce|duplicate|impart|convey|step down|echo|restitute|deliver|teach|re-run|rerun|run|hold|give|recreate|retransmit',
    frames: ['giver _ content to|with|for|among:receiver! from:giver', 'giver _ training to|with|for|among:receiver! from:giver'],
  },
  { lemmas: 'pass on|hand on|hand down|pass along|pass down|transmit|transfer|relay|share', frames: ['giver _ topic to:receiver! from:giver'] },
  { lemmas: 'cascade|step down|cascade down|roll out|replicate|pass on|hand on', frames: ['giver _ to|with|for|among:receiver!', 'giver _ receiver'] },
  { lemmas: 'take|bring|carry|extend|spread|offer|pass|hand', frames: ['giver _ content to:receiver!'] },
  { lemmas: 'share', frames: ['giver _ content with:receiver!', 'giver _ training with:receiver!'] },
  { lemmas: 'replicate|repeat|cascade|roll out|reproduce|multiply|re-run', frames: ['giver _ training', 'giver _ content'] },
  { lemmas: 'do the same|do likewise|follow suit|do so|do this|repeat the exercise|do it|do as much|do that|do the same thing|repeat it', frames: ['giver _ with|for|to|in|among:receiver'] },
  // A training takes place.
  { lemmas: 'take place|happen|occur|go ahead|begin|start|run|last|continue|end|close|conclude|kick off|open|follow|go on|come|extend|stretch|span|proceed|ensue|resume', frames: ['training _'], kind: 'happen' },
  { lemmas: 'deal', frames: ['training _ with|in:topic!'], kind: 'happen' },
  { lemmas: 'gather|bring together|involve|target|reach|benefit|cover|include|bring|attract|draw|unite|count|train|equip', frames: ['training _ receiver'], kind: 'happen' },
  { lemmas: 'prepare|equip|enable|qualify', frames: ['training _ receiver'] },
  { lemmas: 'see', kind: 'causative' },
  // Someone makes one possible.
  {
    lemmas: 'fund|finance|sponsor|pay|pay for|cover|bear|subsidise|subsidize|underwrite|foot|meet|support|back|bankroll|contribute to|co-fund|co-finance|reimburse|settle|shoulder|take over|take care of|stand|pick up',
    frames: ['funder _ training', 'funder _ cost of|for|to|in:training', 'funder _ cost'],
  },
  { lemmas: 'buy|provide|offer|give|book|advance|supply|donate|arrange|organise|organize|put up|grant|contribute', frames: ['funder _ cost', 'funder _ support for|to|towards|toward:training'] },
  { lemmas: 'support|help|assist|enable|allow|back', frames: ['funder _ training'], control: 'object' },
  { lemmas: 'supervise|oversee|monitor|watch over|guide|check|follow|inspect', frames: ['supervisor _ training'] },
  { lemmas: 'ensure|provide|assure|take on|do', frames: ['supervisor _ supervision'] },
  { lemmas: 'host|house|accommodate|shelter', frames: ['host _ training'] },
  { lemmas: 'lend|open|provide|offer|give|make available|rent|put at the disposal', frames: ['host _ venue'] },
  { lemmas: 'convene|call|initiate|commission|co-organise|co-organize|coordinate', frames: ['organizer _ training'] },
  // What did not take place, or is not known to have.
  { lemmas: 'cancel|call off|postpone|suspend|drop|abandon|shelve|delay|put off|defer|scrap|miss|put on hold|put on ice|break off|adjourn|block|ban|prevent|forbid|prohibit', frames: ['any _ training'], matrix: 'cancelled' },
  {
    lemmas: 'put on the agenda|put on the programme|put on the calendar|put on the list|put in the plan|plan|schedule|foresee|envisage|intend|program|design|announce|aim|expect|prepare|project|look|mean|arrange|set|get ready|seek|undertake|agree|decide|commit|resolve|be going|be due|be about|pledge|promise|prepare to|develop|draft|propose|budget|programme|look forward to|consider|discuss|slate|pencil in|offer|earmark|await|pilot|think|study|weigh|foresee|gear up|be set|be bound',
    frames: ['any _ training'], matrix: 'planned',
  },
  { lemmas: 'hope|wish|want|desire|dream|like|love|long|would like|aspire|be keen|be eager|wait|be willing|crave|care', frames: ['any _ training'], matrix: 'hoped' },
  { lemmas: 'request|ask|ask for|demand|apply for|call for|call on|seek|solicit|need|look for|wait for|lack|appeal|invite|urge|encourage|recommend|advise|require|appeal for|petition|beg|press|lobby|suggest|push for|apply|enquire about|inquire about', frames: ['any _ training'], matrix: 'requested', control: 'object' },
  { lemmas: 'fail|refuse|decline|forget|omit|neglect|cease|stop|struggle|reject|turn down|be unable|deny|avoid', frames: ['any _ training'], matrix: 'negated' },
  { lemmas: 'try|attempt|allow|enable|permit|authorise|authorize|empower|be able|be ready|be capable|be equipped|be prepared|be entitled|qualify|know|help|serve|prepare|motivate|inspire|oblige|entitle', matrix: 'able', control: 'object' },
  { lemmas: 'be able|be ready|be capable|be equipped|try|attempt|know', matrix: 'able', control: 'subject' },
  { lemmas: 'go on|manage|succeed|begin|start|continue|proceed|get|keep|happen|help|come|set about|set out|go|turn|join forces|team up|use|work', matrix: 'fact' },
  { lemmas: 'travel|go|return|arrive|come|come to|come for|move|drive|fly|visit|spend|stay|gather|meet|join|come back|go back|go home|journey|walk', kind: 'motion' },
  { lemmas: 'support|task|commission|contract|hire|pay|fund|finance|enlist|mobilise|mobilize|deploy|assign|recruit|engage|charge|get|have', matrix: 'fact', control: 'object' },
  { lemmas: 'say|report|note|explain|claim|tell|state|confirm|recall|admit|add|remark|write|declare|mention|show|indicate|learn|record', kind: 'say' },
  { lemmas: 'be|have|become|seem|remain|look', kind: 'happen' },
  // Plain verbs: they part clauses and name their own subjects.
  {
    lemmas: `remember|practise|work for|work at|work with|accept|accompany|achieve|act|adapt|address|adopt|affect|agree on|aim at|analyse|analyze|answer|apologise|appear|appoint|apply|approach|approve|argue|arrest|arrive|attack|award|base|beat|believe|belong|borrow|break|bring|broadcast|build|burn|buy|calculate|call|campaign|carry|catch|cause|change|charge|check|choose|claim|clear|climb|close|
      collect|combine|comment|communicate|compare|compile|complain|compose|condemn|connect|consist|consult|contact|contain|contribute|control|cooperate|copy|correct|correspond|count|create|criticise|cross|cut|damage|deal|debate|defend|demonstrate|depend|deploy|describe|deserve|detain|develop|die|differ|direct|disappear|discover|displace|
      display|distribute|divide|document|draft|draw|dress|earn|eat|elect|emerge|employ|empty|encourage|end|enforce|engage|enhance|enjoy|ensure|enter|establish|evaluate|evict|examine|exchange|exclude|exist|expand|experience|explore|express|face|fall|fear|feel|fetch|fight|file|fill|find|finish|fish|fix|flee|focus|force|gain|give up|grant|graze|grow|
      guarantee|halt|hand|hand over|handle|harass|hear|hide|hire|hold|identify|ignore|imagine|implement|improve|include|increase|inform|insist|inspect|install|intervene|interview|investigate|involve|issue|judge|jump|keep|kill|know|lack|land|last|launch|lead|leave|let|lie|link|list|listen|live|lobby|locate|look|lose|maintain|make|map|march|mark|marry|
      mediate|mention|mobilise|mobilize|move|name|negotiate|notice|obey|object|observe|obtain|occupy|operate|oppose|order|own|participate|pass|paint|patrol|perform|persuade|plant|play|plough|point|prefer|prepare|present|press|print|produce|progress|prosecute|protect|protest|prove|publish|pull|pursue|push|question|quote|raise|reach|react|read|realise|realize|rebuild|
      receive|recognise|recognize|recommend|reconcile|record|recruit|reduce|refer|reflect|reform|register|reject|relate|release|rely|remember|remind|remove|repair|repeat|replace|reply|represent|rescue|resist|respect|respond|rest|restore|result|resume|retain|retire|reveal|review|revise|ride|rise|risk|rule|save|scale|search|secure|see|select|sell|send|sensitise|sensitize|
      separate|serve|settle|shorten|show|shut|sign|sing|sit|sleep|solve|speak|spend|spread|stamp|stand|steal|stress|strengthen|strike|study|submit|suffer|sue|suggest|summon|surprise|surround|survive|suspect|take|take off|talk|target|tell|test|thank|think|threaten|throw|touch|trace|track|trade|translate|treat|trust|turn|understand|unite|update|use|verify|visit|vote|wait|walk|warn|wash|
      watch|wear|welcome|win|withdraw|witness|write|raise awareness|coach|mentor|accompany|advise|brief|debrief|orient|orientate|sensitise|refresh|certify|graduate|recycle|mark|put|put in contact|stay|bring up|sit down|step in|stop by|come together|set off|point out|build up|take up|write down|keep away|open up|reach out|make sure|apply for|rank|score|settle down|enable to|head|chair|found|co-found|set|
      belong to|partner|collaborate|ally|federate|affiliate|merge|split|dissolve|recover|return home|bear witness|agree to|rescue|denounce|expose|leak|verify|vet|validate|endorse|ratify|amend|enact|repeal|allocate|disburse|budget|audit|account|facilitate access|honour|honor|observe|film|photograph|archive|encrypt|hack|block|log|tag|digitise|digitize|upload|download|install|charge|post|share|fact-check|moderate`.replaceAll('\n', ''),
  },
];
