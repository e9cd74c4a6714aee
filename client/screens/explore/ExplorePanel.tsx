import { useSay } from '../../messages/say.ts';
import { Panel } from '../../parts/Panel.tsx';
import { isStackKey } from '../../state/explore/change-place.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { useNarrow } from '../../state/theme.ts';
import type { ExplorePlace } from '../../url/Place.ts';
import { ActorCard } from './ActorCard.tsx';
import { SeveralCard } from './SeveralCard.tsx';
import { StackCard } from './StackCard.tsx';
import { TrainingCard } from './TrainingCard.tsx';
import styles from './ExploreScreen.module.css';

/** What a card of the panel can change. */
export interface CardProps {
  readonly network: Network;
  readonly place: ExplorePlace;
  readonly choose: (id: string | null, add?: boolean) => void;
}

/** What is chosen: an actor, a training, a stack, or several of them. */
export function ExplorePanel({ expanding, setExpanding, ...card }: CardProps & {
  readonly expanding: boolean;
  readonly setExpanding: (open: boolean) => void;
}) {
  const say = useSay();
  const narrow = useNarrow();
  const { network, place } = card;
  const [id] = place.chosen;
  if (id === undefined) {
    if (narrow) return null;
    return <div className={styles.side}><Panel title={say('explore.panel.title')} sheet={false}><p>{say('explore.panel.how')}</p></Panel></div>;
  }
  const stack = network.stacks.find(({ key }) => key === id);
  return (
    <div className={styles.side} data-chosen>
      {place.chosen.length > 1 ? <SeveralCard {...card} />
        : stack ? <StackCard {...card} stack={stack} />
          : isStackKey(id) ? <Panel title={say('explore.gone')} close={() => card.choose(null)}>{null}</Panel>
            : network.trainings.some((training) => training.id === id) || id.includes('#') ? <TrainingCard key={id} {...card} id={id} />
              : <ActorCard key={id} {...card} id={id} expanding={expanding} setExpanding={setExpanding} />}
    </div>
  );
}
