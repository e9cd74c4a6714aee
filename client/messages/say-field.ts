import { fields } from './en/fields.ts';
import type { MessageId } from './messages.ts';
import type { Say } from './say.ts';

/** What a field is called; a heading that is kept under its own name stays as it is. */
export function sayField(field: string, say: Say): string {
  return `field.${field}` in fields ? say(`field.${field}` as MessageId) : field;
}
