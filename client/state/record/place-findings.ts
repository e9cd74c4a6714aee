interface Placeable {
  readonly values: readonly { readonly name: string; readonly text: string }[];
  readonly passage?: { readonly record: string; readonly field: string } | null;
}

interface FieldLike {
  readonly name: string;
  readonly heading: string;
}

/** Findings by the index of the field where each stands, those of the record as a whole under null. */
export function placeFindings<Finding extends Placeable>(record: string, fields: readonly FieldLike[], findings: readonly Finding[]): ReadonlyMap<number | null, readonly Finding[]> {
  const placed = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const at = fieldOf(record, fields, finding);
    placed.set(at, [...(placed.get(at) ?? []), finding]);
  }
  return placed;
}

/** The field that holds the passage; for a finding about a heading or an unread cell, the one that it names. */
function fieldOf(record: string, fields: readonly FieldLike[], { passage, values }: Placeable): number | null {
  const value = (name: string) => values.find((one) => one.name === name)?.text;
  const heading = value('heading')?.trim();
  const at = passage?.record === record
    ? fields.findIndex(({ name }) => name === passage.field)
    : fields.findIndex((field) => (heading !== undefined && field.heading.trim() === heading) || field.name === value('field'));
  return at === -1 ? null : at;
}
