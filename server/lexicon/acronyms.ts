/** Letters, mostly capital, in one word: `RNDDH`, `CI-DDH`, `HRDNet`. */
export function isAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || letters.length > 12 || /\s/u.test(text.trim())) return false;
  const capitals = letters.replace(/[^\p{Lu}\p{N}]/gu, '').length;
  return capitals >= 2 && capitals / letters.length > 0.5;
}
