import type { FontName, Measure } from './Scene.ts';

/**
 * A text in at most `most` lines no wider than `width`, broken between words; what does not fit ends in "…". A word
 * alone may be wider, and is then cut.
 */
export function wrapText(text: string, font: FontName, width: number, most: number, measure: Measure): readonly string[] {
  const fits = (line: string) => measure(line, font) <= width;
  const lines: string[] = [];
  const words = text.split(' ').filter((word) => word !== '');
  while (words.length > 0 && lines.length < most) {
    let line = words.shift()!;
    while (words.length > 0 && fits(`${line} ${words[0]!}`)) line += ` ${words.shift()!}`;
    lines.push(line);
  }
  if (words.length > 0) lines.push(`${lines.pop()!} ${words.join(' ')}`);
  return lines.map((line) => (fits(line) ? line : cutText(line, fits)));
}

function cutText(line: string, fits: (line: string) => boolean): string {
  const letters = Array.from(line);
  let [kept, tooMany] = [0, letters.length];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (fits(`${letters.slice(0, middle).join('').trimEnd()}…`)) kept = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}
