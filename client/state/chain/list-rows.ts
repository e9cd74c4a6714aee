import type { Chain, ChainActor, ChainHop, ChainTraining } from './chain-query.ts';

/** A row of the table: one hop, with all that its columns are made from. */
export interface HopRow {
  readonly key: string;
  readonly hop: ChainHop;
  /** Outside the tree. */
  readonly isReturn: boolean;
  readonly training: ChainTraining;
  readonly from: ChainActor | undefined;
  readonly to: ChainActor | undefined;
}

export const sortColumns = ['generation', 'from', 'to', 'when', 'where', 'after', 'timing', 'reached'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The hops of a chain as rows, those outside the tree among them, sorted by a column; `-` before it turns the order round. */
export function listRows(chain: Chain, sort: string, locale: string): readonly HopRow[] {
  const actors = new Map(chain.actors.map((placed) => [placed.actor.id, placed]));
  const trainings = new Map(chain.trainings.map((placed) => [placed.training.id, placed]));
  const rows = [
    ...chain.hops.map((hop) => ({ hop, isReturn: false })),
    ...chain.returns.map((hop) => ({ hop, isReturn: true })),
  ].flatMap(({ hop, isReturn }): HopRow[] => {
    const training = trainings.get(hop.training);
    return training ? [{ key: `${hop.training} ${hop.from} ${hop.to}`, hop, isReturn, training, from: actors.get(hop.from), to: actors.get(hop.to) }] : [];
  });
  const order = new Map(chain.trainings.map(({ training }, rank) => [training.id, rank]));
  const inOrder = rows.sort((a, b) => order.get(a.hop.training)! - order.get(b.hop.training)!);
  const column = sortColumns.find((name) => name === sort.replace(/^-/u, ''));
  if (!column) return inOrder;
  const compare = comparisons[column];
  const turn = sort.startsWith('-') ? -1 : 1;
  return inOrder.sort((a, b) => turn * compare(a, b, new Intl.Collator(locale)));
}

type Compare = (a: HopRow, b: HopRow, collator: Intl.Collator) => number;

const byNumber = (valueOf: (row: HopRow) => number | null): Compare => (a, b) => (valueOf(a) ?? Infinity) - (valueOf(b) ?? Infinity) || 0;
const byText = (valueOf: (row: HopRow) => string): Compare => (a, b, collator) => collator.compare(valueOf(a), valueOf(b));

const comparisons: Readonly<Record<SortColumn, Compare>> = {
  generation: byNumber(({ hop }) => hop.generation),
  from: byText(({ from, hop }) => from?.actor.label ?? hop.from),
  to: byText(({ to, hop }) => to?.actor.label ?? hop.to),
  // What has no date comes last; ISO dates sort as text.
  when: (a, b) => whenKey(a) < whenKey(b) ? -1 : Number(whenKey(a) > whenKey(b)),
  where: byText(({ training: { training } }) => `${training.country ?? '~'} ${training.place ?? ''}`),
  after: byNumber(({ training: { lag } }) => lag?.months ?? (lag?.minDays === null || lag?.minDays === undefined ? null : lag.minDays / 30)),
  timing: byNumber(({ hop }) => ['CERTAIN', 'POSSIBLE', 'UNDATED', 'IMPOSSIBLE'].indexOf(hop.timing)),
  reached: byNumber(({ to }) => -(to?.descendants ?? 0)),
};

const whenKey = ({ training: { training } }: HopRow) => training.when.start ?? training.when.end ?? '~';
