/** Sets of indexes that are joined, by a chain of joins, to each other. */
export class Joined {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    let at = index;
    while (this.#parent[at] !== root) [this.#parent[at], at] = [root, this.#parent[at]!];
    return root;
  }

  /** The set goes by its least index. */
  join(a: number, b: number): void {
    const [least, greatest] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[greatest] = least;
  }

  /** The sets, each ascending, by their least index. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    this.#parent.forEach((_, index) => {
      const root = this.find(index);
      const set = sets.get(root);
      if (set) set.push(index);
      else sets.set(root, [index]);
    });
    return [...sets.values()];
  }
}

/** Joins the indexes that share a key. */
export function joinByKey(size: number, keysOf: (index: number) => readonly string[]): Joined {
  const joined = new Joined(size);
  const firstWith = new Map<string, number>();
  for (let index = 0; index < size; index += 1) {
    for (const key of keysOf(index)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else joined.join(index, other);
    }
  }
  return joined;
}
