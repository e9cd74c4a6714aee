import type { Core, ElementDefinition } from 'cytoscape';

type Elements = ReadonlyMap<string, ElementDefinition>;

/** Elements whose looks change in one frame: more would keep the page from answering. */
const slice = 120;

/**
 * Makes Cytoscape hold the elements it is given, touching only what differs from what it holds. What comes and goes does
 * so at once; where very many change their looks, they do so over the next frames.
 */
export function createReplacer(cy: Core): { readonly replace: (next: Elements) => void; readonly stop: () => void } {
  const held = new Map<string, ElementDefinition>();
  let frame = 0;
  const change = (waiting: readonly ElementDefinition[]) => {
    cy.batch(() => {
      for (const definition of waiting.slice(0, slice)) changeLooks(cy, definition);
    });
    for (const definition of waiting.slice(0, slice)) held.set(definition.data.id!, definition);
    if (waiting.length > slice) frame = requestAnimationFrame(() => change(waiting.slice(slice)));
  };
  return {
    replace: (next) => {
      cancelAnimationFrame(frame);
      const known = [...next].filter(([id, definition]) => held.has(id) && endsAlike(held.get(id)!, definition));
      const stays = new Set(known.map(([id]) => id));
      const gone = [...held.keys()].filter((id) => !stays.has(id));
      const come = [...next].flatMap(([id, definition]) => (stays.has(id) ? [] : [definition]));
      cy.batch(() => {
        for (const id of gone) cy.getElementById(id).remove();
        cy.add(come);
      });
      for (const id of gone) held.delete(id);
      for (const definition of come) held.set(definition.data.id!, definition);
      change(known.flatMap(([id, definition]) => (isSame(held.get(id)!, definition) ? [] : [definition])));
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function changeLooks(cy: Core, { classes, data, position }: ElementDefinition): void {
  const element = cy.getElementById(data.id!);
  element.classes(classes as string);
  element.data(data);
  if (position) element.position(position);
}

function isSame(a: ElementDefinition, b: ElementDefinition): boolean {
  return a.classes === b.classes && a.position?.x === b.position?.x && a.position?.y === b.position?.y
    && Object.entries(a.data).every(([name, value]) => b.data[name] === value);
}

/** An edge cannot move to other nodes. */
function endsAlike(a: ElementDefinition, b: ElementDefinition): boolean {
  return a.data['source'] === b.data['source'] && a.data['target'] === b.data['target'];
}
