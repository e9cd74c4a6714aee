/** Results that are kept for one first argument: a record has one in each view. */
const slots = 2;

interface Kept<Result> {
  readonly inputs: readonly unknown[];
  readonly result: Result;
}

/**
 * A pure function that keeps its last results for each first argument, with what they were made from: asked again with
 * the same, it gives the same object, so whoever comes after knows at a glance that nothing changed there. Lists are the
 * same where their items are. What is kept goes with its first argument.
 */
export function remember<Key extends object, Inputs extends readonly unknown[], Result>(
  make: (key: Key, ...inputs: Inputs) => Result,
): (key: Key, ...inputs: Inputs) => Result {
  const kept = new WeakMap<Key, Kept<Result>[]>();
  return (key, ...inputs) => {
    const known = kept.get(key);
    for (const entry of known ?? []) if (areSame(entry.inputs, inputs)) return entry.result;
    const result = make(key, ...inputs);
    if (known) {
      known.unshift({ inputs, result });
      known.length = Math.min(known.length, slots);
    } else kept.set(key, [{ inputs, result }]);
    return result;
  };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (!Array.isArray(left) || !Array.isArray(right) || !areSameItems(left, right)) return false;
  }
  return true;
}

function areSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
