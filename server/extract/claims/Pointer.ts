import type { Draft } from '../events/Draft.ts';
import type { Sought } from './find-event.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import type { StoryEvent } from './StoryEvent.ts';

/** A draft that points to a training told elsewhere, or that only says who supported it; looked up when all is told. */
export interface Pointer {
  readonly sought: Sought;
  readonly draft: Draft;
  readonly parsed: ParsedSentence;
  readonly made: StoryEvent;
  /** Whether it tells a training of its own if none fits. */
  readonly stands: boolean;
  readonly plural: boolean;
}
