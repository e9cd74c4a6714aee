/**
 * The small words of one language that stand before, inside and between proper names, parted by `|`. A record in one
 * language names bodies of another, so `names/` looks at those of all languages together.
 */
export interface NameWords {
  readonly articles: string;
  readonly of: string;
  /** What a body is for, and against; "por" between capitals. */
  readonly for: string;
  readonly against: string;
  readonly by: string;
  /** "à", "al": to, where a name goes on with it. */
  readonly to: string;
  /** "of the" in one word: "du", "del". */
  readonly articled: string;
  readonly and: string;
  readonly or: string;
  /** Prepositions of place, which end a name. */
  readonly in: string;
  /** With and without, between two plain words with capitals: "Mujeres con Voz". */
  readonly with: string;
  /** First words of towns of several words: "San", "Port". */
  readonly townOpeners: string;
  /** Before a person's name. */
  readonly titles: string;
  /** What counts for nothing when a short form is compared with the whole name; without accents. */
  readonly small: string;
  /** Before a country's name: its embassy, and not the country. */
  readonly embassies: string;
}
