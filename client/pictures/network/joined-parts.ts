/** Nodes and what joins them, whichever way it leads. */
export interface Ties {
  readonly ids: readonly string[];
  readonly ties: readonly (readonly [string, string])[];
}

/** The parts of a network that nothing joins to each other, the largest first. */
export function joinedParts({ ids, ties }: Ties): readonly Ties[] {
  const parent = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root)!;
    parent.set(id, root);
    return root;
  };
  for (const [a, b] of ties) parent.set(rootOf(a), rootOf(b));
  const parts = new Map<string, { ids: string[]; ties: (readonly [string, string])[] }>();
  for (const id of ids) {
    const part = parts.get(rootOf(id));
    if (part) part.ids.push(id);
    else parts.set(rootOf(id), { ids: [id], ties: [] });
  }
  for (const tie of ties) parts.get(rootOf(tie[0]))!.ties.push(tie);
  return [...parts.values()].sort((a, b) => b.ids.length - a.ids.length);
}
