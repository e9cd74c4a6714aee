import { createIntl } from 'react-intl';
import type { ActorKind } from '../../client/api/__generated__/graphql.ts';
import { messages } from '../../client/messages/messages.ts';
import { type Say, sayWith } from '../../client/messages/say.ts';
import { countryTone } from '../../client/painters/palette.ts';
import type { ChainWords } from '../../client/pictures/chain-words.ts';
import { type FontName, fonts, type Measure } from '../../client/pictures/Scene.ts';
import type { Chain, ChainActor, ChainHop, ChainTraining } from '../../client/state/chain/chain-query.ts';
import { sayCircumstances, sayDate } from '../../client/state/chain/say-chain.ts';
import type { Language } from '../../client/state/preferences.ts';
import type { ChainData } from '../../server/explore/chain/ChainData.ts';
import { traceChain } from '../../server/explore/chain/trace-chain.ts';

type Form = ChainActor['actor']['forms'][number];

const upper = <Text extends string>(text: Text) => text.toUpperCase() as Uppercase<Text>;

/** The answer of the API's chain query over some data, as the client gets it; names are ids. */
export function clientChain(
  data: ChainData,
  roots: readonly string[],
  { direction = 'down', timing = 'undated', place = null, kinds = {}, confirmed = [], likelyForms = {} }: {
    readonly direction?: 'down' | 'up';
    readonly timing?: 'certain' | 'possible' | 'undated' | 'any';
    /** The settlement of every training. */
    readonly place?: string | null;
    /** Kinds of actors that are not what `chainActor` makes of them. */
    readonly kinds?: Readonly<Record<string, ActorKind>>;
    /** Trainings that a person has confirmed. */
    readonly confirmed?: readonly string[];
    readonly likelyForms?: Readonly<Record<string, Form>>;
  } = {},
): Chain {
  const chain = traceChain(data, { roots, direction, timing, topic: null, limit: 2000 });
  const actorOf = (id: string): ChainActor['actor'] => {
    const { kind, country, countryStrength } = data.actors.find((actor) => actor.id === id)!;
    const sure: Form = { form: id, strength: 'SURE', reason: 'as written' };
    return { id, label: id, name: id, kind: kinds[id] ?? upper(kind), country, countryStrength: upper(countryStrength), forms: likelyForms[id] ? [sure, likelyForms[id]] : [sure] };
  };
  const trainingOf = (id: string): ChainTraining['training'] => {
    const { start, end, topics, participants, givers, receivers, records } = data.trainings.find((training) => training.id === id)!;
    return {
      id, place, country: null, topics: [...topics], participants, strength: 'SURE', reason: null, persons: [], records: [...records], supporters: [],
      when: { start, end, precision: start === null ? 'UNKNOWN' : 'MONTH', text: null },
      givers: givers.map((giver) => ({ id: giver, label: giver })), receivers: receivers.map((receiver) => ({ id: receiver, label: receiver })),
    };
  };
  const hopOf = (hop: (typeof chain.hops)[number]): ChainHop => ({ ...hop, timing: upper(hop.timing), confirmed: confirmed.includes(hop.training) });
  const { metrics, leftOut } = chain;
  return {
    roots: chain.roots.map(actorOf),
    direction: upper(direction),
    actors: chain.actors.map(({ id, gave, ...rest }) => ({ ...rest, gave: [...gave], actor: actorOf(id) })),
    trainings: chain.trainings.map(({ id, drawnTo, timing: own, ...rest }) => ({ ...rest, drawnTo: [...drawnTo], timing: upper(own), training: trainingOf(id) })),
    hops: chain.hops.map(hopOf),
    confirmed: { count: chain.hops.filter(({ training }) => confirmed.includes(training)).length, of: chain.hops.length },
    returns: chain.returns.map(hopOf),
    leftOut: { ...leftOut, trainings: leftOut.trainings.map(({ id, timing: own }) => ({ timing: upper(own), training: trainingOf(id) })), bystanders: [] },
    truncated: null,
    metrics: {
      ...metrics, generations: [...metrics.generations], growth: [...metrics.growth], utilisation: [...metrics.utilisation], lags: [...metrics.lags],
      countries: [...metrics.countries], countriesLikely: [...metrics.countriesLikely],
    },
    findings: [],
    topics: [],
  };
}

/** Says messages as the client does. */
export function sayIn(language: Language): Say {
  return sayWith(createIntl({ locale: language, messages: messages[language], onError: (error) => { throw error; } }));
}

/** Letters of one width, so that places can be told beforehand. */
export const measureEvenly: Measure = (text: string, font: FontName) => text.length * fonts[font].size * 0.55;

export function chainWords(language: Language = 'en', countries: readonly string[] = []): ChainWords {
  const say = sayIn(language);
  return {
    kind: (kind) => say(`kind.${kind}`),
    generation: (generation) => say('hop.generation', { generation }),
    date: ({ training }) => sayDate(training.when, say, language),
    circumstances: (training) => sayCircumstances(training, say, language),
    more: (count) => say('hop.more', { count }),
    tone: (country) => countryTone(country, countries),
  };
}
