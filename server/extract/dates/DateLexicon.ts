import type { DateWords } from '../grammar/Grammar.ts';
import type { Token } from '../text/Token.ts';
import type { Unit } from './DateExpression.ts';

/** Phrases with a value each; finds the longest at a token. */
class Phrases<Value> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: Value }[]>();

  add(forms: string, value: Value): this {
    for (const form of forms.split('|')) {
      const [first = '', ...rest] = form.replace(/'(?=\S)/gu, "' ").split(' ');
      if (first !== '') this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { rest, value }].sort((a, b) => b.rest.length - a.rest.length));
    }
    return this;
  }

  at(tokens: readonly Token[], at: number): { readonly value: Value; readonly length: number } | null {
    for (const { rest, value } of this.#byFirst.get(tokens[at]?.lower ?? '') ?? []) {
      if (rest.every((word, i) => tokens[at + 1 + i]?.lower === word)) return { value, length: rest.length + 1 };
    }
    return null;
  }

  get firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }
}

type Small = Exclude<keyof DateWords, 'months' | 'monthsAreCapital' | 'units' | 'ordinals'>;

/** A language's date words, ready to be found. */
export class DateLexicon {
  readonly months = new Phrases<number>();
  readonly units = new Phrases<Unit>();
  readonly ordinals = new Phrases<number>();
  /** Monday is 0. */
  readonly weekdays = new Phrases<number>();
  readonly monthsAreCapital: boolean;
  /** Words with which a date can begin; nothing is tried elsewhere. */
  readonly starters = new Set<string>();
  /** Words of which every date has one, unless it has a number. */
  readonly anchors = new Set<string>();
  readonly #small = new Map<Small, Phrases<true>>();

  constructor(words: DateWords) {
    const { months, units, ordinals, monthsAreCapital, ...small } = words;
    this.monthsAreCapital = monthsAreCapital;
    months.forEach((forms, at) => this.months.add(forms, at + 1));
    ordinals.forEach((forms, at) => this.ordinals.add(forms, at + 1));
    small.weekdays.split('|').forEach((form, at) => this.weekdays.add(form, at));
    for (const [unit, forms] of Object.entries(units)) this.units.add(forms, unit as Unit);
    for (const [name, forms] of Object.entries(small)) this.#small.set(name as Small, new Phrases<true>().add(forms, true));
    const starting = [this.months, this.ordinals, ...(['weekdays', 'seasons', 'in', 'from', 'between', 'since', 'until', 'before', 'early', 'next', 'previous', 'same', 'during', 'a', 'halfOf', 'vague', 'weekOf'] as const).map((name) => this.#small.get(name)!)];
    for (const phrases of [this.months, this.units, this.weekdays, this.#small.get('seasons')!, this.#small.get('weekOf')!, this.#small.get('half')!]) for (const first of phrases.firsts) this.anchors.add(first);
    for (const phrases of starting) for (const first of phrases.firsts) this.starters.add(first);
  }

  /** How many tokens at `at` are one of the words of this kind; 0 for none. */
  is(kind: Small, tokens: readonly Token[], at: number): number {
    return this.#small.get(kind)!.at(tokens, at)?.length ?? 0;
  }
}
