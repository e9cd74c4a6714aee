import { OutspreadError } from '../platform/errors.ts';
import type { Context } from './Context.ts';

/** What is kept holds confidential records: only who sees the full view may look at it or change it. */
export function requireFullView({ view }: Context): void {
  if (view.name !== 'full') {
    throw new OutspreadError('view-refused', 'the open view shows nothing of what is kept, and changes nothing', { remedy: 'ask in the full view' });
  }
}
