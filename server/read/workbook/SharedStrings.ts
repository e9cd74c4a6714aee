/**
 * The texts that a workbook's cells share, as UTF-8 outside the heap: a sheet of a hundred thousand records has
 * more of them than fits comfortably as strings.
 */
export class SharedStrings {
  readonly #blocks: Buffer[] = [];
  #filled = 0;
  #places = new Uint32Array(3 * 1024);
  #count = 0;

  add(text: string): void {
    const length = Buffer.byteLength(text);
    const block = this.#blockFor(length);
    if ((this.#count + 1) * 3 > this.#places.length) {
      const more = new Uint32Array(this.#places.length * 2);
      more.set(this.#places);
      this.#places = more;
    }
    this.#places.set([block, this.#filled, length], this.#count * 3);
    this.#blocks[block]!.write(text, this.#filled, 'utf8');
    this.#filled += length;
    this.#count += 1;
  }

  /** The text at an index, or null where there is none. */
  at(index: number): string | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) return null;
    const [block, start, length] = [this.#places[index * 3]!, this.#places[index * 3 + 1]!, this.#places[index * 3 + 2]!];
    return this.#blocks[block]!.toString('utf8', start, start + length);
  }

  #blockFor(length: number): number {
    const last = this.#blocks.at(-1);
    if (!last || this.#filled + length > last.length) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(length, blockSize)));
      this.#filled = 0;
    }
    return this.#blocks.length - 1;
  }
}

const blockSize = 1 << 20;
