/**
 * The value of an engine as plain JavaScript: an integer is a number. Throws RangeError for one beyond 2^53, which a
 * number cannot hold.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError(`the store holds ${value}, which is beyond 2^53`);
    return number;
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainValue(inner)]));
}
