import type { ReactNode } from 'react';
import type { MessageId } from '../../messages/messages.ts';
import { type RichValues, useSay, useSayRich } from '../../messages/say.ts';
import { Figure, Figures } from '../../parts/Figure.tsx';
import type { Chain } from '../../state/chain/chain-query.ts';
import { kindOfAll } from '../../state/chain/say-heading.ts';
import { usePreference } from '../../state/preferences.ts';

const tags = { b: (parts: ReactNode) => <b>{parts}</b>, i: (parts: ReactNode) => <i>{parts}</i> };

/** The five figures of a chain, each with its denominator. */
export function ChainFigures({ chain }: { readonly chain: Chain }) {
  const say = useSay();
  const sayRich = useSayRich();
  const [language] = usePreference('language');
  const rich = (id: MessageId, values: RichValues = {}) => sayRich(id, { ...tags, ...values });
  const { metrics, direction } = chain;
  const up = direction === 'UP';
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const growth = metrics.growth.map((value, generation) => {
    if (value === null) return '–';
    // Where there are many, the counts that they divide stand in the line above.
    return metrics.growth.length > 2 ? number(value)
      : say('figure.generations.growth', { growth: number(value), next: metrics.generations[generation + 1] ?? 0, now: metrics.generations[generation] ?? 0 });
  }).join(', ');
  const [firstUse, ...laterUse] = metrics.utilisation;
  const kindOfFirst = kindOfAll(chain.actors.filter(({ generation }) => generation === 1)) ?? 'actors';
  const ratios = laterUse.map((use) => say('figure.wentOn.ratio', use)).join(', ');
  const later = laterUse.length === 0 ? say('figure.wentOn.only')
    : laterUse.length > 1 ? say('figure.wentOn.then', { list: ratios })
      : say(up ? 'figure.wentOn.noteUp' : 'figure.wentOn.note', laterUse[0]);
  const months = metrics.lags.map(({ lag }) => lag.months ?? null).filter((value) => value !== null);
  const [least, most] = [Math.min(...months), Math.max(...months)];
  const { reach, lagsKnown } = metrics;
  return (
    <Figures label={say('figure.label')}>
      <Figure label={say(up ? 'figure.before' : 'figure.reached')} value={rich('figure.reached.value', { named: reach.named, groups: reach.groups })} note={say('figure.reached.note')} />
      <Figure
        label={say(up ? 'figure.generations.up' : 'figure.generations')}
        value={rich('figure.generations.value', { depth: metrics.depth, list: metrics.generations.join(', ') })}
        note={say('figure.generations.note', { list: growth })}
      />
      {firstUse && (
        <Figure
          label={say(up ? 'figure.wentOn.up' : 'figure.wentOn')} value={rich('figure.wentOn.value', { gave: firstUse.gave, of: firstUse.of, kind: say(`kinds.${kindOfFirst}`, { count: firstUse.of }) })}
          note={later}
        />
      )}
      <Figure
        label={say('figure.lag')}
        value={months.length === 0 ? rich('figure.lag.unknown') : rich(least === most ? 'figure.lag.one' : 'figure.lag.value', { least, most })}
        note={metrics.lagMedianMonths === null || metrics.lagMedianMonths === undefined ? say('figure.lag.noteUnknown', lagsKnown)
          : say('figure.lag.note', { median: metrics.lagMedianMonths.toLocaleString(language), ...lagsKnown })}
      />
      <Figure
        label={say('figure.persons')}
        value={reach.persons === null || reach.persons === undefined ? rich('figure.persons.unknown') : rich('figure.persons.value', { persons: reach.persons.toLocaleString(language) })}
        note={say('figure.persons.note', { count: reach.personsStatedIn, of: reach.trainings })}
      />
    </Figures>
  );
}
