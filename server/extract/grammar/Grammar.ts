import type { ActorKind } from '../../model/actor.ts';
import type { Language } from '../../model/claim.ts';
import type { NameWords } from './NameWords.ts';

/**
 * What a linguist writes for one language: words and how they behave, in plain lists (words and phrases parted by
 * `|`). Nothing here runs; `Lexicon` compiles it and `parse/` and `events/` read sentences with it.
 */
export interface Grammar {
  readonly language: Language;
  readonly determiners: Readonly<Record<DeterminerKind, string>>;
  readonly pronouns: Readonly<Record<PronounKind, string>>;
  /** Forms, then senses in the order in which they are tried. */
  readonly prepositions: readonly (readonly [forms: string, senses: string])[];
  readonly conjunctions: { readonly and: string; readonly but: string };
  readonly relatives: Readonly<Record<RelativeKind, string>>;
  /** Relatives that hold a preposition: `auquel=à`, `dont=de`. */
  readonly contractedRelatives: string;
  readonly subordinators: Readonly<Record<SubordinatorKind, string>>;
  readonly negations: string;
  readonly adverbs: Readonly<Record<AdverbKind, string>>;
  readonly auxiliaries: Readonly<Record<AuxiliaryKind, Readonly<Partial<Record<VerbForm, string>>>>>;
  /** Lemmas of "to be" and "to have". */
  readonly copula: string;
  /** Verbs that mean little by themselves: do, have, take. */
  readonly lightVerbs: RegExp;
  readonly possession: string;
  /** The preposition of those to whom something is given. */
  readonly dative: string;
  /** Whether a verb can stand without a subject (Spanish). */
  readonly dropsSubject: boolean;
  /** Object pronouns that a verb ends in, as its first group: "capacitarlas". */
  readonly enclitics: RegExp | null;
  /** A verb of motion that has the past forms of the copula, before the dative: "fueron a un taller". */
  readonly goesLikeCopula: string | null;
  /** By what ending a verb without a subject speaks of "us", or of several. */
  readonly impliedEndings: { readonly us: RegExp; readonly several: RegExp } | null;
  /** The ending of infinitives that are written for the participle: "a donner" for "a donné". */
  readonly soundsLikeParticiple: RegExp | null;
  /** A preposition that is written like an auxiliary where it lacks its accent: "a Koudougou". */
  readonly soundsLikeAuxiliary: { readonly written: string; readonly meant: string } | null;
  /** The preposition that marks a person as the object, so that a bare name behind the verb is its subject: "a" in Spanish. */
  readonly personalObject: string | null;
  /** Whether a subject can stand behind its verb: "Ont pris part à l'atelier dix juristes". */
  readonly subjectsFollow: boolean;
  /** Pronouns that are a subject and no object behind their verb: "lo enseñaron ellas". */
  readonly strongPronouns: RegExp | null;
  /** Pronouns that are only ever a subject: "they". */
  readonly subjectPronouns: RegExp;
  /** The ending of an unknown word that is an adverb: "successively". */
  readonly adverbEnding: RegExp | null;
  /** The word before an infinitive: "to" in English. */
  readonly infinitiveMarker: string | null;
  /** The word that joins two adjectives before one noun, and the endings of unknown ones: "physical and digital security". */
  readonly joinedAdjectives: { readonly by: string; readonly ending: RegExp } | null;
  /** Endings by which an unknown noun is taken for a plural. */
  readonly pluralEnding: RegExp;
  /** The ending of a present form that may be a plural noun: "reports". */
  readonly presentEnding: RegExp | null;
  /** Prepositions between one person and the body that they work for: "trainer at the guild". */
  readonly workingFor: RegExp;
  /** Prepositions with an article in them: "du", "al". */
  readonly articledPrepositions: RegExp | null;
  /** Before a person's name: "Mrs", "Me". */
  readonly titles: RegExp;
  readonly articles: RegExp;
  /** Particles that stand behind the object of their verb: "passed the skill on". */
  readonly particles: RegExp | null;
  /** "only" by a negation and a conjunction, "n'a formé que les juges", and the negations that it is not. */
  readonly restriction: { readonly by: RegExp; readonly never: RegExp } | null;
  /** The relative that tells how many of those told are what: "douze juristes, dont sept femmes". */
  readonly partOf: string | null;
  /** The preposition before a number of those just named: "les juges, au nombre de douze". */
  readonly numbering: string | null;
  /** Words that a question asks with: "who", "which". */
  readonly interrogative: RegExp;
  /** Verbs by which people come together: "The guild brought ten scribes together in Kaya". */
  readonly gathering: RegExp;
  /** Words for a training that mean a making up too, and bodies that are made up so: "la formation du gouvernement". */
  readonly makingUp: { readonly training: RegExp; readonly body: RegExp } | null;
  /** Words that join two phrases from either side: "tant … que". */
  readonly correlative: { readonly first: RegExp; readonly second: RegExp } | null;
  /** A condition told by the order of words: "had they the means". */
  readonly invertedCondition: { readonly verb: RegExp; readonly subject: RegExp } | null;
  /** The last word of a date that is counted from what stands behind: "two months after the course". */
  readonly datedFrom: RegExp;
  readonly datedFromTakesOf: boolean;
  /** Prepositions that are articles too, "des relais": the bare one, and those with an article in them. */
  readonly partitives: { readonly bare: RegExp; readonly singular: string; readonly plural: string } | null;
  /** A relative that no comma stands before, and a demonstrative too: "that". */
  readonly closeRelative: string | null;
  /** A preposition whose noun has no article and may look like a verb: "en cartographie". */
  readonly nounOnlyAfter: RegExp | null;
  /** The pronoun before the copula that stands for the participle before: "les greffiers l'ont été en juin". */
  readonly resumes: RegExp | null;
  /** The pronoun for a place told before: "ils y ont formé". */
  readonly there: string | null;
  /** Object pronouns that stand before the verb, the reflexive ones among them. */
  readonly clitics: {
    readonly all: string;
    readonly reflexive: string;
    readonly pointing: Readonly<Record<string, Pointing>>;
    /** One that is the subject too, before a verb with this ending: "nous avons". */
    readonly subject: { readonly word: string; readonly ending: RegExp } | null;
  };
  /** Negations that stand before the verb or its auxiliary. */
  readonly leadingNegations: string;
  /** "member": of one body, where a body is said to be it. */
  readonly membership: RegExp;
  /** "formada por doce asociaciones": a verb of training that also says of whom a body is made. */
  readonly composes: RegExp | null;
  /** Verbs by which people belong to a body: "jurists who represent the guild". */
  readonly belonging: RegExp;
  /** Verbs that say whose somebody is: "The trainers came from the guild". */
  readonly comingFrom: RegExp;
  /** The pronoun that stands for nobody before "to be": "there was a course". */
  readonly existential: RegExp;
  /** Verbs behind whose object an infinitive stands without its marker: "had the scribes teach". */
  readonly causative: RegExp | null;
  /** What a training is said to be of those who gave it: "the work of the guild". */
  readonly doing: RegExp;
  /** Verbs by which time went on something: "It took three days to train them". */
  readonly takingTime: RegExp;
  /** A relative pronoun that speaks of persons: "Amal Diop, who". */
  readonly personRelative: RegExp | null;
  /** What opens a list of names: "three associations, namely". */
  readonly namely: RegExp;
  /** "the former session", "the latter": which of two trainings just told. */
  readonly ofTwo: { readonly first: RegExp; readonly last: RegExp };
  /** Verbs of what people say: "it is said that". */
  readonly hearsay: RegExp;
  /** Verbs that a question can follow. */
  readonly asking: RegExp;
  /** Nouns for what is said without a source: "rumour has it that". */
  readonly rumour: RegExp;
  /** Bodies that sit: "the session of the council" is no training. */
  readonly sitting: RegExp;
  /** Verbs by which a body lends people: "The guild provided the trainers". */
  readonly lending: RegExp;
  readonly verbs: readonly VerbData[];
  /** All forms of each verb, by lemma; for the language's regular verbs and the irregular ones it lists. */
  readonly inflect: (lemma: string) => readonly (readonly [form: string, as: VerbForm])[];
  /** Plural forms of a noun or adjective, and feminine ones. */
  readonly plurals: (noun: string) => readonly string[];
  readonly nouns: Readonly<Partial<Record<NounClass, string>>>;
  readonly bodies: Readonly<Record<Exclude<ActorKind, 'group'>, string>>;
  readonly adjectives: string;
  /** Words for "people" that name no group. */
  readonly nobodyInParticular: RegExp;
  /** "our": of those who write, who are not named. */
  readonly ours: RegExp;
  /** "one", "another": what stands for another training, article included. */
  readonly another: RegExp;
  /** "partner", "ally": of a body, and not its own people. */
  readonly partners: RegExp;
  /** People of a body who share it when joined: "KGPN monitors and staff". */
  readonly members: RegExp;
  /** Women and men: counted apart, then said what they all are. */
  readonly genders: RegExp;
  /** People who belong to a body and do not stand for it: its pupils, its clients. */
  readonly ownPeople: RegExp;
  /** "the trainees", "the participants": those who received the last training. */
  readonly trainees: RegExp;
  /** "the trainers": after a training of trainers, those who received it. */
  readonly trainers: RegExp;
  readonly trainingOfTrainers: RegExp;
  /** "dozen", "hundred": collectives that are numbers. */
  readonly scores: RegExp;
  /** Adjectives that tell nothing of who a group is. */
  readonly emptyAdjectives: RegExp;
  /** Words of a training's phrase that are no topic: "online", "three-day", "joint". */
  readonly emptyOfTrainings: RegExp;
  /** Endings of words for people, as a pattern on the lower-case word. */
  readonly peopleEnding: RegExp;
  /** Words that make a name that of a text ("Public Order Act"), at its end or at its beginning as heads stand in the language. */
  readonly documents: RegExp;
  /** Endings by which an unknown word is taken for a finite verb, or for a participle. */
  readonly verbEnding: { readonly past: RegExp | null; readonly participle: RegExp | null };
  /** Whether adjectives stand before their noun (English) or mostly after it. */
  readonly headLast: boolean;
  readonly numbers: string;
  readonly approximately: string;
  /** Small words that may stand inside a name between capitals. */
  readonly nameJoiners: string;
  /** Plain words that bodies are named by and sometimes write in capitals: no acronyms. */
  readonly namesInCapitals: ReadonlySet<string>;
  /** Small words that no other language here has, and letters and endings that tell half as much: by these the language is known. */
  readonly telling: { readonly words: string; readonly endings: RegExp };
  readonly names: NameWords;
  readonly dates: DateWords;
}

/** Whom an object pronoun points to: several people, and whether something is given to them. */
export interface Pointing {
  readonly plural: boolean;
  readonly dative: boolean;
  /** To those who write: "nos". */
  readonly us?: true;
}

export type DeterminerKind = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'all' | 'some' | 'none' | 'same';
export type PronounKind =
  /** They, them: several just spoken of. It, she: one. `latter`: the last named. `second`: the second of two named. */
  | 'plural' | 'singular' | 'latter' | 'latterPlural' | 'former' | 'second' | 'nobody' | 'everybody' | 'impersonal' | 'free'
  /** We, us: those who write. */
  | 'us';
export type RelativeKind = 'subject' | 'any' | 'whose' | 'where' | 'what';
export type SubordinatorKind = 'condition' | 'purpose' | 'before' | 'time' | 'cause' | 'that' | 'how' | 'without';
export type AdverbKind = 'plain' | 'inOrder' | 'there' | 'online' | 'jointly' | 'turn' | 'later' | 'again' | 'inside' | 'total';
export type AuxiliaryKind = 'be' | 'have' | 'do' | 'modal';
export type VerbForm = 'infinitive' | 'present' | 'past' | 'imperfect' | 'future' | 'conditional' | 'subjunctive' | 'participle' | 'gerund';
export type NounClass =
  | 'training' | 'workshop' | 'noTraining' | 'content' | 'people' | 'facilitator' | 'collective'
  | 'placeNoun' | 'cost' | 'support' | 'venue' | 'time' | 'programme' | 'plan' | 'thing' | 'guidance' | 'transfer' | 'activity' | 'supervision' | 'restitution' | 'need';

/** What a verb does to what follows from it: `Matrix` says whether "… to train" took place. */
export type Matrix = 'fact' | 'able' | 'planned' | 'hoped' | 'requested' | 'negated' | 'cancelled' | 'hypothetical';

export interface VerbData {
  /** Lemmas parted by `|`; a particle or noun belongs to the lemma ("pass on", "take part"). */
  readonly lemmas: string;
  /** "giver _ receiver", "receiver _ training from:giver": see `Frame`. */
  readonly frames?: readonly string[];
  readonly matrix?: Matrix;
  /** Whose act the infinitive is: the object's for "asked them to train". */
  readonly control?: 'subject' | 'object';
  /** `motion`: "travelled to Kaya to train"; `gather`, `be`, `have` and others that the engine asks for. */
  readonly kind?: 'motion' | 'say' | 'happen' | 'causative';
}

export interface DateWords {
  /** Twelve, each with its forms. */
  readonly months: readonly string[];
  readonly monthsAreCapital: boolean;
  readonly weekdays: string;
  readonly seasons: string;
  readonly units: Readonly<Record<'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year', string>>;
  readonly ordinals: readonly string[];
  /** Words before a date that belong to it. */
  readonly in: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly since: string;
  readonly until: string;
  readonly before: string;
  readonly early: string;
  readonly later: string;
  readonly earlier: string;
  readonly next: string;
  readonly previous: string;
  readonly same: string;
  readonly during: string;
  readonly a: string;
  /** "first week of March": words for a part of a month. */
  readonly weekOf: string;
  readonly half: string;
  /** "half a" before "year". */
  readonly halfOf: string;
  readonly vague: string;
}
