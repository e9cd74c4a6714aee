/** What a party or thing is to a training. */
export type Slot =
  | 'giver' | 'organizer' | 'receiver' | 'training' | 'content' | 'topic' | 'funder' | 'host' | 'supervisor' | 'cost'
  /** Whose people were sent to it. */
  | 'sender'
  | 'venue' | 'supervision' | 'restitution' | 'support' | 'nothing' | 'any';

/**
 * How a verb tells of a training: who stands before it, what after it, and what its prepositions bring.
 * Written `subject _ object preposition:slot …`, for instance `receiver _ training from:giver`; `-` where nothing
 * stands. A `preposition:training` or `!`-marked part must be there for the frame to hold; `how!` is an infinitive
 * that says what was shown.
 */
export interface Frame {
  readonly subject: Slot;
  readonly object: Slot;
  readonly prepositions: ReadonlyMap<string, Slot>;
  readonly required: readonly string[];
}

/** Reads a frame as a linguist writes it. Throws SyntaxError on one that is not of the form. */
export function readFrame(written: string): Frame {
  const [subject, mark, ...rest] = written.trim().split(/\s+/u);
  if (subject === undefined || mark !== '_') throw new SyntaxError(`not a frame of the form "giver _ receiver": ${written}`);
  const hasObject = rest[0] !== undefined && !rest[0].includes(':');
  const prepositions = new Map<string, Slot>();
  const required: string[] = [];
  for (const part of hasObject ? rest.slice(1) : rest) {
    const [names = '', slot = names] = part.replace('!', '').split(':');
    for (const name of names.split('|')) prepositions.set(name.replaceAll('+', ' '), slot as Slot);
    if (slot === 'training' || part.endsWith('!')) required.push(slot);
  }
  return { subject: slotOf(subject), object: hasObject ? slotOf(rest[0]!) : 'nothing', prepositions, required };
}

function slotOf(written: string): Slot {
  return written === '-' ? 'nothing' : (written as Slot);
}
