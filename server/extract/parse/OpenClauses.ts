import type { Clause, Join, Part } from './Clause.ts';
import type { Item, VerbGroup } from './Item.ts';

export type Preposition = Extract<Item, { kind: 'preposition' }>;

/** The clauses of a sentence while it is being read: the one that takes the next phrase, and what waits for that phrase. */
export class OpenClauses {
  readonly items: readonly Item[];
  readonly clauses: Clause[] = [];
  current: Clause;
  /** What joins the next phrase or verb to what stands before it. */
  join: Join = null;
  /** The preposition that waits for its phrase. */
  preposition: Preposition | null = null;
  negated = false;
  /** Behind a colon, what stands before it is told one by one: "two courses: one in Kribi, the other in Limbé". */
  listing = false;
  /** Clauses that a bracket has interrupted. */
  readonly #interrupted: Clause[] = [];
  /** Where the list behind a colon ends, if one is being read. */
  itemsEnd = -1;
  /** The clause whose phrases are told apart behind a colon. */
  #itemised: Clause | null = null;

  constructor(items: readonly Item[]) {
    this.items = items;
    this.current = this.open({ kind: 'main' });
  }

  open(made: Partial<Clause> & Pick<Clause, 'kind'>): Clause {
    const clause: Clause = {
      parent: null, shares: null, subordinator: null, preposition: null, relative: null, antecedent: [], candidates: [], loose: false, verb: null, before: [], after: [], items: [], negated: false, gapOf: null, ...made,
    };
    this.clauses.push(clause);
    this.current = clause;
    this.listing = false;
    this.#itemised = null;
    this.#forget();
    return clause;
  }

  /** Gives a clause its verb; what follows belongs to it. */
  settle(clause: Clause, verb: VerbGroup): void {
    clause.verb = verb;
    this.current = clause;
    this.#forget();
  }

  put(part: Part): void {
    if (this.#itemised === this.current) this.current.items.push(part);
    else if (this.current.verb) this.current.after.push(part);
    else this.current.before.push(part);
  }

  list(): void {
    this.listing = true;
    this.join ??= 'comma';
  }

  /** `end`: the item at which the list ends. */
  itemise(end: number): void {
    this.#itemised = this.current;
    this.itemsEnd = end;
    this.#forget();
  }

  interrupt(): void {
    this.#interrupted.push(this.current);
    this.join = 'bracket';
  }

  resume(): void {
    this.current = this.#interrupted.pop() ?? this.current;
    this.#forget();
  }

  get isJoined(): boolean {
    return this.join === 'and' || this.join === 'comma and' || this.join === 'but';
  }

  takeJoin(): Join {
    const { join } = this;
    this.join = null;
    return join;
  }

  #forget(): void {
    this.join = null;
    this.preposition = null;
  }
}
