import { formatCountry, formatList, formatPeriod } from '../../messages/format.ts';
import type { Say } from '../../messages/say.ts';
import type { PreviewRow } from './import-queries.ts';

type Training = PreviewRow['trainings'][number];

const mostNames = 3;

/** "CORDA trained Haki Bora and 2 more, Nakuru, Mar 2023". */
export function sayTraining({ givers, receivers, place, when }: Training, say: Say, language: string, most = mostNames): string {
  const names = (list: readonly string[]) => {
    if (list.length === 0) return say('import.someone');
    return list.length > most ? say('import.andTwo', { first: list.slice(0, most - 1).join(', '), count: list.length - most + 1 }) : formatList(list, language);
  };
  const trained = say('import.trained', { givers: names(givers), receivers: names(receivers) });
  const placed = place ? say('import.placed', { text: trained, place }) : trained;
  return when.start || when.end ? say('import.dated', { text: placed, date: formatPeriod(when, say, language, 'short') }) : placed;
}

/** What was read from a record, in a line: its first training, else what its outcome is. */
export function sayRead({ trainings, title }: PreviewRow, say: Say, language: string): string {
  const [first, ...more] = trainings;
  if (!first) return title || say('import.noTraining');
  const text = sayTraining(first, say, language);
  return more.length > 0 ? say('import.andMore', { text, count: more.length }) : text;
}

/** Where a record is set: countries, else regions; null where its file leaves it blank. */
export function saySetting({ countries, regions }: PreviewRow, language: string): string | null {
  const names = [...countries.map((code) => formatCountry(code, language)), ...regions];
  return names.length > 0 ? names.join(', ') : null;
}

/** Who may see a record; `unclear` where it is closed only because its file leaves that open. */
export function saySeen({ confidential, confidentialRaw, findings }: PreviewRow, say: Say): { readonly text: string; readonly unclear: boolean } {
  if (!confidential) return { text: say('import.seen.open'), unclear: false };
  const raw = confidentialRaw?.trim() ?? '';
  if (raw === '') return { text: say('import.seen.blank'), unclear: true };
  if (findings.some(({ kind }) => kind === 'confidentiality-unread')) return { text: say('import.seen.unclear', { raw }), unclear: true };
  return { text: say('import.seen.confidential'), unclear: false };
}
