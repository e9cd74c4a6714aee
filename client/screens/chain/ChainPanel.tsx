import { useSay } from '../../messages/say.ts';
import { FindingList } from '../../parts/FindingList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import type { Chain } from '../../state/chain/chain-query.ts';
import { useNarrow } from '../../state/theme.ts';
import type { ChainPlace } from '../../url/Place.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { TrainingPanel } from './TrainingPanel.tsx';
import styles from './ChainPanel.module.css';

/** What is chosen in the chain; where nothing is, what the records that tell it leave in doubt. */
export function ChainPanel({ chain, place, choose, step }: {
  readonly chain: Chain;
  readonly place: ChainPlace;
  readonly choose: (chosen: string | null) => void;
  readonly step: (by: number) => void;
}) {
  const say = useSay();
  const narrow = useNarrow();
  const training = chain.trainings.find((placed) => placed.training.id === place.chosen);
  const actor = chain.actors.find((placed) => placed.actor.id === place.chosen);
  const close = () => choose(null);
  if (training) return <div className={styles.side} data-chosen><TrainingPanel key={training.training.id} chain={chain} placed={training} close={close} choose={choose} step={step} /></div>;
  if (actor) return <div className={styles.side} data-chosen><ActorPanel key={actor.actor.id} chain={chain} placed={actor} place={place} close={close} choose={choose} /></div>;
  if ((narrow || chain.metrics.depth === 0) && chain.findings.length === 0) return null;
  return (
    <div className={styles.side}>
      <Panel title={say(chain.metrics.depth > 0 ? 'panel.none' : 'panel.empty')} sheet={false}>
        {chain.metrics.depth > 0 && <p>{say('panel.how')}</p>}
        <FindingList title={say('panel.doubtsRecords', { count: chain.findings.length })} findings={chain.findings} />
      </Panel>
    </div>
  );
}
