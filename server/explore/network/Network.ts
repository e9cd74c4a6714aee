import type { ActorKind, CountryStrength } from '../../model/actor.ts';
import type { RelationType } from '../../model/graph.ts';
import type { Count } from '../chain/Chain.ts';
import type { NetworkLink, NeighbourRelation } from './Neighbourhood.ts';

/** What narrows a network; every part given must hold. Null: not at all. An empty list: nothing fits. */
export interface NetworkFilter {
  readonly kind: readonly ActorKind[] | null;
  /** ISO codes; the empty string stands for unknown. */
  readonly country: readonly string[] | null;
  /** Cut ISO dates: only trainings that can have taken place from the first on, or up to the last. */
  readonly from: string | null;
  readonly to: string | null;
  /** False: no training without a date. */
  readonly undated: boolean;
  /** Numbers of harvest periods. */
  readonly period: readonly number[] | null;
  /** Ids of objectives. */
  readonly objective: readonly string[] | null;
  /** Words of topics: each from its start, all of one of these texts in one topic. */
  readonly topic: readonly string[] | null;
  /** What persons have decided of it. What they rejected is in no view. */
  readonly standing: readonly Standing[] | null;
  /** Actors that are not to be shown. */
  readonly hidden: readonly string[];
  /** Only these actors. */
  readonly only: readonly string[] | null;
  /** Only this actor and those with whom it shares a training or a tie; of a training, those with a part in it. */
  readonly around: string | null;
}

/** A person has confirmed it, or it stands as it was read by rule. */
export type Standing = 'confirmed' | 'unconfirmed';

export interface NetworkRequest {
  readonly filter: NetworkFilter;
  /** Which lines are drawn for everyone. */
  readonly relations: readonly NeighbourRelation[];
  /** What else is opened on single actors. */
  readonly expanded: readonly { readonly id: string; readonly relation: NeighbourRelation }[];
  /** Keys of stacks: closed, and opened, by the reader. */
  readonly folded: readonly string[];
  readonly unfolded: readonly string[];
  /** Actors and trainings that no stack may hold, such as those that are chosen. */
  readonly shown: readonly string[];
  /** With more actors than this, what nobody opened is folded. */
  readonly most: number;
}

/** What is drawn of a view, and how much of it that is. Lines and flows end at ids of nodes or keys of stacks. */
export interface Network {
  readonly actors: readonly NetworkActor[];
  readonly trainings: readonly NetworkTraining[];
  /** Records, places and objectives. */
  readonly others: readonly NetworkOther[];
  readonly stacks: readonly NetworkStack[];
  readonly links: readonly NetworkLink[];
  readonly flows: readonly NetworkFlow[];
  readonly counts: NetworkCounts;
  readonly facets: Facets;
}

export interface NetworkActor {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly countryStrength: CountryStrength;
  /** Trainings it gave and received, whatever is filtered. */
  readonly gave: number;
  readonly received: number;
  /** True if one of its names is only likely. */
  readonly doubtful: boolean;
}

export interface NetworkTraining {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  readonly confirmed: boolean;
}

export interface NetworkOther {
  readonly id: string;
  readonly what: 'record' | 'place' | 'objective';
  readonly label: string;
}

/** Actors of one country, or of one kind in it, drawn as one. */
export interface NetworkStack {
  /** `KE`, or `KE.group`; `-` stands for an unknown country. */
  readonly key: string;
  readonly country: string | null;
  /** Null: of every kind. */
  readonly kind: ActorKind | null;
  readonly actors: number;
  readonly kinds: readonly Count[];
  /** Trainings between two of its own. */
  readonly within: number;
}

/** Trainings that are drawn as one line, since a stack holds who gave or who received them. */
export interface NetworkFlow {
  readonly from: string;
  readonly to: string;
  readonly trainings: number;
}

export interface NetworkCounts {
  /** Actors of the view, those that pass the filters, and of these: drawn one by one, in stacks, without any line. */
  readonly of: number;
  readonly actors: number;
  readonly drawn: number;
  readonly folded: number;
  readonly alone: number;
  /** Trainings of the view, and those that pass. */
  readonly trainingsOf: number;
  readonly trainings: number;
  /** Trainings without a date that pass all but the filter by date. */
  readonly undated: number;
  /** Of the flows, those too thin to be drawn. */
  readonly flowsLeftOut: number;
  /** Records, places and objectives that are not drawn, for want of room or since what they hang on is folded. */
  readonly othersLeftOut: number;
}

/** For each filter its values, with how many would pass under all the other filters. */
export interface Facets {
  /** Lines by relation. */
  readonly relations: readonly Count[];
  /** Actors. */
  readonly kinds: readonly Count[];
  readonly countries: readonly Count[];
  /** Trainings, by the quarter of their first possible day: `2023-07`; every quarter from the first to the last. */
  readonly quarters: readonly Count[];
  readonly periods: readonly (Count & { readonly text: string })[];
  readonly objectives: readonly (Count & { readonly text: string })[];
  /** As written, most first. */
  readonly topics: readonly Count[];
  /** Trainings by what persons decided of them: both, whether there are any or none. */
  readonly standings: readonly Count[];
}

/** Everything of a view that a network is made of. */
export interface NetworkData {
  readonly actors: readonly (Omit<NetworkActor, 'gave' | 'received'> & { readonly records: readonly string[] })[];
  readonly trainings: readonly (NetworkTraining & {
    readonly earliest: number | null;
    readonly latest: number | null;
    readonly topics: readonly string[];
    readonly records: readonly string[];
  })[];
  readonly ties: readonly (Pick<NetworkLink, 'from' | 'to' | 'role'> & { readonly type: RelationType & ('PARTNER_OF' | 'PART_OF' | 'SUPPORTED'); readonly confirmed: boolean })[];
  readonly records: readonly { readonly id: string; readonly periodNumber: number | null; readonly periodText: string | null; readonly objectives: readonly string[] }[];
  readonly objectives: readonly { readonly id: string; readonly code: string; readonly label: string | null }[];
}
