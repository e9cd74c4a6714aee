import type { FindingKind } from '../finding-kinds.ts';

type Sentences = (value: (name: string) => string, fields: readonly string[], message: string) => readonly [says: string, settles: string];

const whenImporting = 'when you import the file again.';
const quoted = (fields: readonly string[]): string => fields.map((field) => `“${field}”`).join(' or ');

/**
 * Doubts about headings for the screen, which names fields as it shows them and has no `--map`; `fields` are what a
 * heading was or may be read as. Other English sentences come from the server.
 */
export const headingSentences: Partial<Record<FindingKind, Sentences>> = {
  'heading-misspelt': (value, fields) => [`The heading “${value('heading')}” was read as ${quoted(fields)}.`, 'Correct the heading in the file; nothing is lost if you do not.'],
  'heading-unknown': (_, __, message) => [message, `Leave it, or say what it is ${whenImporting}`],
  'heading-likely': (value, fields, message) => [
    value('other') !== '' ? `“${value('other')}” and “${value('heading')}” both mean ${quoted(fields)}; the first that is filled was read.`
      : message.startsWith('The heading') ? `The heading “${value('heading')}” may mean ${quoted(fields)}; it was kept unread.` : message,
    `Say what it is ${whenImporting}`,
  ],
};
