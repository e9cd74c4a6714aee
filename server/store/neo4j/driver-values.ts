/**
 * A parameter as the server should take it: an integral number is sent as an integer, which the driver does with a
 * bigint only. A list keeps one type: where one of its numbers is no integer, none is sent as one.
 */
export function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const fractional = value.some((inner) => typeof inner === 'number' && !Number.isSafeInteger(inner));
    return fractional ? value : value.map(driverValue);
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, driverValue(inner)]));
}
