/** Collects the text of a cell or a shared string from runs; phonetic guides are no text. Stops past a million characters. */
export class CellText {
  #text = '';
  #guides = 0;
  #inside = 0;

  open(name: string): void {
    if (name === 'rPh') this.#guides += 1;
    else if (name === 't') this.#inside += 1;
  }

  close(name: string): void {
    if (name === 'rPh') this.#guides -= 1;
    else if (name === 't') this.#inside -= 1;
  }

  text(text: string): void {
    if (this.#inside > 0 && this.#guides === 0 && this.#text.length <= longest) this.#text += text;
  }

  /** The text so far, with the characters that a workbook writes as numbers (`_x000D_`); starts anew. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescaped(text);
  }
}

/** One more than a cell may hold, so that a longer one is still seen to be too long. */
export const longest = 1 << 20;

export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
