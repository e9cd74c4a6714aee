const capitalInside = /.[\p{Lu}\p{N}]/u;

/** Letters, mostly capital, in one word: `RNDDH`, `CI-DDH`, `HRDNet`. */
export function isAcronym(text: string): boolean {
  // Most words have one capital or none.
  if (!capitalInside.test(text)) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || letters.length > 12 || /\s/u.test(text.trim())) return false;
  const capitals = letters.replace(/[^\p{Lu}\p{N}]/gu, '').length;
  return capitals >= 2 && capitals / letters.length > 0.5;
}

/** One letter more, less or other, or two neighbours swapped. */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The acronym, what is left of it without one letter, and it with two neighbours swapped: those that are near share a key. */
export function nearKeys(acronym: string): string[] {
  const keys = new Set([acronym]);
  for (let at = 0; at < acronym.length; at += 1) {
    keys.add(acronym.slice(0, at) + acronym.slice(at + 1));
    if (at + 1 < acronym.length) keys.add(acronym.slice(0, at) + acronym[at + 1]! + acronym[at]! + acronym.slice(at + 2));
  }
  return [...keys];
}
