import { formatCountry, formatList, formatPeriod, type PeriodLike } from '../../messages/format.ts';
import type { Say } from '../../messages/say.ts';
import type { Chain, ChainActor, ChainTraining, Lag } from './chain-query.ts';

interface Named {
  readonly label: string;
}

/** "COMADDH trained TRIJEUD and ADD"; long lists end in how many more. */
export function sayTraining({ givers, receivers }: { readonly givers: readonly Named[]; readonly receivers: readonly Named[] }, say: Say, locale: string): string {
  return say('training.title', { count: givers.length, givers: sayNames(givers, say, locale), receivers: sayNames(receivers, say, locale) });
}

const mostNames = 4;

/** Names as a list, in full up to four. */
export function sayNames(named: readonly Named[], say: Say, locale: string): string {
  if (named.length === 0) return say('training.unnamed');
  const labels = named.map(({ label }) => label);
  return labels.length <= mostNames ? formatList(labels, locale)
    : formatList([...labels.slice(0, mostNames - 1), say('training.others', { count: labels.length - mostNames + 1 })], locale);
}

/** "Lomé, TG", else the country's name, else null. */
export function sayWhere({ place, country }: { readonly place?: string | null; readonly country?: string | null }, locale: string): string | null {
  if (place) return country ? `${place}, ${country}` : place;
  return country ? formatCountry(country, locale) : null;
}

/** "after 5 months", or as close as the dates tell; null where they tell nothing. */
export function sayLag(lag: Lag | null | undefined, say: Say): string | null {
  if (!lag) return null;
  const { months, minDays, maxDays } = { months: lag.months ?? null, minDays: lag.minDays ?? null, maxDays: lag.maxDays ?? null };
  if (months !== null && months >= 0) return say('hop.after.months', { count: months });
  const least = minDays === null ? null : Math.max(0, minDays);
  if (maxDays === null || maxDays < 0) return least === null || least === 0 ? null : say('hop.after.least', { least });
  return least === null || least === 0 ? say('hop.after.most', { most: maxDays }) : say('hop.after.days', { least, most: maxDays });
}

/** What stands under a training's date: where, and how long after the one before it. */
export function sayCircumstances({ training, lag, timing }: ChainTraining, say: Say, locale: string): readonly string[] {
  return [sayWhere(training, locale), sayLag(lag, say), timing === 'IMPOSSIBLE' ? say('hop.impossible') : null].filter((part) => part !== null);
}

export function sayDate(when: PeriodLike, say: Say, locale: string): string {
  return formatPeriod(when, say, locale, 'short');
}

/** An actor's country in words: "Mali, likely", or that none is stated. */
export function sayCountry({ country, countryStrength }: Pick<ChainActor['actor'], 'country' | 'countryStrength'>, say: Say, locale: string): string {
  if (!country) return say('country.unknown');
  const name = formatCountry(country, locale);
  return countryStrength === 'LIKELY' ? say('country.likely', { country: name }) : name;
}

/** Under a generation's title: how many stand in it, and how many of them went on. */
export function sayGeneration(chain: Chain, generation: number, say: Say): string {
  const of = chain.metrics.generations[generation] ?? 0;
  const used = chain.metrics.utilisation.find((one) => one.generation === generation);
  if (generation === 0 || !used) return say('generation.note.root', { of });
  const how = used.gave === 0 ? 'none' : used.gave === used.of ? 'all' : 'some';
  return chain.direction === 'UP' ? say(`generation.note.up.${how}`, { of, gave: used.gave }) : say(`generation.note.${how}`, { of, gave: used.gave });
}
