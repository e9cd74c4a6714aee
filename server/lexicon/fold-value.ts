import { yesOrNo } from './yes-no.ts';

/** A cell as it is compared: white space, number format (`2023.0`) and the forms of yes and no make no difference. */
export function foldValue(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const number = /^\+?(-?\d{1,40})(?:[.,]0{1,20})?$/u.exec(plain)?.[1] ?? plain;
  const answer = yesOrNo(number);
  return answer === null ? number : answer ? 'yes' : 'no';
}
