import { fold } from './folding.ts';

const yes = new Set(['1', 'yes', 'y', 'true', 'vrai', 'oui', 'si', 'verdadero', 'x', '✓', '✔', '☑', '✅']);
const no = new Set(['0', 'no', 'n', 'false', 'faux', 'non', 'falso']);

/** Yes or no in the forms that people and programs write (`YES`, `1.0`, `Oui`, `VRAI`, `Sí`, `x`); else null, as for `no?`. */
export function yesOrNo(text: string): boolean | null {
  if (/[?？¿]/u.test(text)) return null;
  const plain = text.normalize('NFKC').trim().replace(/\p{Variation_Selector}/gu, '');
  const number = /^[+]?([01])(?:[.,]0*)?$/u.exec(plain);
  const word = number ? number[1]! : fold(plain) || plain;
  return yes.has(word) ? true : no.has(word) ? false : null;
}

const closed = new Set(['confidential', 'confidentiel', 'confidentielle', 'confidencial', 'strictly confidential', 'strictement confidentiel']);
const open = new Set([
  'not confidential', 'non confidential', 'non confidentiel', 'non confidentielle', 'pas confidentiel', 'no confidencial', 'public', 'publique', 'publico',
]);
const firstYes = new Set(['yes', 'oui', 'si', 'true', 'vrai', 'confidential', 'confidentiel', 'confidencial']);

/**
 * Whether a cell calls its record confidential. A yes with more words after it is a yes; a no with more words is
 * not understood, since the rest may take it back.
 */
export function confidentialOrNot(text: string): boolean | null {
  const plain = yesOrNo(text);
  if (plain !== null) return plain;
  const folded = fold(text);
  if (open.has(folded)) return false;
  return closed.has(folded) || (/\s/u.test(folded) && firstYes.has(folded.split(' ')[0]!)) ? true : null;
}
