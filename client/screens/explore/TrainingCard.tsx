import { useAsk } from '../../api/use-ask.ts';
import { formatList, formatPeriod } from '../../messages/format.ts';
import { sayReason } from '../../messages/say-reason.ts';
import { useSay } from '../../messages/say.ts';
import { FindingList } from '../../parts/FindingList.tsx';
import { Facts, Panel } from '../../parts/Panel.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { StepButtons } from '../../parts/StepButtons.tsx';
import { sayTraining, sayWhere } from '../../state/chain/say-chain.ts';
import { sayRole } from '../../state/chain/say-role.ts';
import { exploredTrainingQuery } from '../../state/explore/actor-query.ts';
import { stepTraining } from '../../state/explore/walk-network.ts';
import { usePreference } from '../../state/preferences.ts';
import { RecordSays } from '../chain/RecordSays.tsx';
import type { CardProps } from './ExplorePanel.tsx';
import styles from './ExploreScreen.module.css';

/** The chosen training: who, when, where, on what; and the sentences that tell it. */
export function TrainingCard({ network, choose, id }: CardProps & { readonly id: string }) {
  const say = useSay();
  const [language] = usePreference('language');
  const answer = useAsk(exploredTrainingQuery, { id });
  const node = answer.data?.node;
  const close = () => choose(null);
  const step = (by: number) => {
    const next = stepTraining(network, id, by);
    if (next !== null) choose(next);
  };
  if (node?.is !== 'Training') {
    return (
      <Panel title={say(answer.isPending ? 'state.reading' : 'explore.gone')} close={close}>
        {answer.isError ? <ErrorNote error={answer.error} again={() => void answer.refetch()} /> : <Reading />}
      </Panel>
    );
  }
  const buttons = (actors: readonly { readonly id: string; readonly label: string }[]) => (actors.length === 0 ? say('fact.where.unknown') : actors.map((actor, index) => (
    <span key={actor.id}>{index > 0 && ', '}<button type="button" className="link" onClick={() => choose(actor.id)}>{actor.label}</button></span>
  )));
  const precision = node.when.precision === 'UNKNOWN' ? null : say(`precision.${node.when.precision}`);
  return (
    <Panel over={say('explore.training')} title={sayTraining(node, say, language)} close={close} tools={<StepButtons step={step} />}>
      <Facts rows={[
        [say('fact.when'), <span key="when"><b>{formatPeriod(node.when, say, language)}</b>{precision && `, ${precision}`}</span>],
        [say('fact.where'), sayWhere(node, language) ?? say('fact.where.unknown')],
        [say('fact.on'), node.topics.length === 0 ? say('fact.on.unknown') : formatList(node.topics, language)],
        [say('fact.persons'), node.participants ?? say('figure.persons.unknown.plain')],
        [say('explore.gaveIt'), buttons(node.givers)],
        [say('explore.receivedIt'), buttons(node.receivers)],
        node.supporters.length === 0 ? null : [say('fact.others'), node.supporters.map(({ actor, role }) => `${actor.label}, ${sayRole(role, say)}`).join('; ')],
      ]}
      />
      {node.strength === 'LIKELY' && <p className={styles.doubtful}>{say('fact.likely')}{node.reason && <>: {sayReason(node.reason, say)}</>}</p>}
      <RecordSays passages={node.passages} persons={node.persons} confirmedIn={node.confirmedIn} />
      <FindingList title={say('panel.doubts', { count: node.findings.length })} findings={node.findings} />
    </Panel>
  );
}
