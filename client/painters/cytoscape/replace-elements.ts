import type { Core, ElementDefinition } from 'cytoscape';

/** Makes Cytoscape hold the next elements, touching only what differs from those it was given last. */
export function replaceElements(cy: Core, last: ReadonlyMap<string, ElementDefinition>, next: ReadonlyMap<string, ElementDefinition>): void {
  const gone = [...last.keys()].filter((id) => !next.has(id));
  for (const id of gone) cy.getElementById(id).remove();
  for (const [id, definition] of next) {
    const before = last.get(id);
    if (before && isSame(before, definition)) continue;
    const known = cy.getElementById(id);
    if (known.empty() || !before || !endsAlike(before, definition)) {
      known.remove();
      cy.add(definition);
      continue;
    }
    known.classes(definition.classes as string);
    known.data(definition.data);
    if (definition.position) known.position(definition.position);
  }
}

function isSame(a: ElementDefinition, b: ElementDefinition): boolean {
  return a.classes === b.classes && a.position?.x === b.position?.x && a.position?.y === b.position?.y
    && Object.entries(a.data).every(([name, value]) => b.data[name] === value);
}

/** An edge cannot move to other nodes. */
function endsAlike(a: ElementDefinition, b: ElementDefinition): boolean {
  return a.data['source'] === b.data['source'] && a.data['target'] === b.data['target'];
}
