import type { MessageId } from './messages.ts';
import type { Say } from './say.ts';

type ReasonId = Extract<MessageId, `reason.${string}`>;

/** The server's English for each reason, and the message that says it here; what it names stands in brackets. */
const patterns: readonly (readonly [pattern: RegExp, id: Exclude<ReasonId, 'reason.SURE' | 'reason.LIKELY'>])[] = [
  [/^written so$/u, 'reason.written'],
  [/^"(?<words>.+)" in this record$/u, 'reason.equated'],
  [/^shorter form of (?<name>.+) in this record$/u, 'reason.shorter'],
  [/^the record's id begins with (?<name>.+)$/u, 'reason.prefix'],
  [/^told as the same in this record$/u, 'reason.told'],
  [/^acronym given in this record$/u, 'reason.acronym'],
  [/^the same but for case, accents and punctuation$/u, 'reason.spelling'],
  [/^the same but for its article$/u, 'reason.article'],
  [/^the same but for the kind of body and the country$/u, 'reason.kind'],
  [/^the registry has it as (?<name>.+)$/u, 'reason.registry'],
  [/^goes by (?<name>.+) too$/u, 'reason.shared'],
  [/^one letter less than (?<name>.+) in the same record$/u, 'reason.less'],
  [/^one letter more than (?<name>.+) in the same record$/u, 'reason.more'],
  [/^one letter other than (?<name>.+) in the same record$/u, 'reason.other'],
  [/^two letters swapped against (?<name>.+) in the same record$/u, 'reason.swapped'],
  [/^made one by a decision$/u, 'reason.decided'],
  [/^one record dates it more coarsely than the other$/u, 'reason.coarser'],
  [/^only one record names the place$/u, 'reason.placed'],
  [/^the records tell its topic in other words$/u, 'reason.topic'],
  [/^told in the present tense$/u, 'reason.present'],
  [/^told as a habit$/u, 'reason.habit'],
  [/^told as a purpose$/u, 'reason.purpose'],
  [/^told as something that they were able to do$/u, 'reason.able'],
  [/^who hosted it was read as who gave it$/u, 'reason.host'],
  [/^"(?<words>.+)" in the plural was read as those of this record$/u, 'reason.plural'],
  [/^"(?<words>.+)" was read as (?<name>.+)$/u, 'reason.readAs'],
  [/^a pronoun was read as those who gave the training before$/u, 'reason.pronounBefore'],
  [/^a pronoun was read as the last people mentioned$/u, 'reason.pronounLast'],
  [/^the year is that of the next such month after the training before$/u, 'reason.nextMonth'],
];

/** A reason of the server, or several parted by semicolons, in the reader's language; one that is not known here as it is. */
export function sayReason(reason: string, say: Say): string {
  return sayOne(reason, say) ?? reason.split('; ').map((one) => sayOne(one, say) ?? one).join(', ');
}

function sayOne(reason: string, say: Say): string | null {
  for (const [pattern, id] of patterns) {
    const match = pattern.exec(reason);
    if (match) return say(id, { name: match.groups?.['name'] ?? '', words: match.groups?.['words'] ?? '' });
  }
  return null;
}
