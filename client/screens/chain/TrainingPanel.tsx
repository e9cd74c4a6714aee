import { formatCountry, formatList, formatPeriod } from '../../messages/format.ts';
import { sayReason } from '../../messages/say-reason.ts';
import { type Say, useSay } from '../../messages/say.ts';
import { FindingList } from '../../parts/FindingList.tsx';
import { Facts, Panel } from '../../parts/Panel.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { StepButtons } from '../../parts/StepButtons.tsx';
import type { Chain, ChainTraining } from '../../state/chain/chain-query.ts';
import { sayDate, sayLag, sayTraining } from '../../state/chain/say-chain.ts';
import { sayRole } from '../../state/chain/say-role.ts';
import { useTrainingDetail } from '../../state/chain/training-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { ActorButtons } from './ActorButtons.tsx';
import { RecordSays } from './RecordSays.tsx';
import styles from './ChainPanel.module.css';

/** The chosen training: who, when, where, on what, how sure; and the sentences that tell it, in their fields. */
export function TrainingPanel({ chain, placed, close, choose, step }: {
  readonly chain: Chain;
  readonly placed: ChainTraining;
  readonly close: () => void;
  readonly choose: (chosen: string | null) => void;
  readonly step: (by: number) => void;
}) {
  const say = useSay();
  const [language] = usePreference('language');
  const { training } = placed;
  const { answer, detail } = useTrainingDetail(training.id);
  const at = chain.trainings.indexOf(placed) + 1;
  const where = [training.place ?? null, training.country ? formatCountry(training.country, language) : null].filter((part) => part !== null);
  return (
    <Panel
      over={say('panel.training', { at, of: chain.trainings.length })} title={sayTraining(training, say, language)} close={close}
      tools={<StepButtons step={step} />}
    >
      <Facts rows={[
        [say('fact.when'), <Fragmented key="when" bold={formatPeriod(training.when, say, language)} rest={sayPrecision(training.when.precision, say)} />],
        [say('fact.where'), where.length === 0 ? say('fact.where.unknown') : `${where.join(', ')}${training.place ? '' : `, ${say('fact.where.noPlace')}`}`],
        [say('fact.on'), training.topics.length === 0 ? say('fact.on.unknown') : formatList(training.topics, language)],
        [say('fact.timing'), sayTiming(chain, placed, say, language)],
        [say('fact.persons'), training.participants ?? say('figure.persons.unknown.plain')],
        training.supporters.length === 0 ? null : [say('fact.others'), training.supporters.map(({ actor, role }) => `${actor.label}, ${sayRole(role, say)}`).join('; ')],
        [say('fact.actors'), <ActorButtons key="actors" actors={[...training.givers, ...training.receivers]} chain={chain} choose={choose} />],
      ]}
      />
      {training.strength === 'LIKELY' && <p className={styles.doubt}>{say('fact.likely')}{training.reason && <>: {sayReason(training.reason, say)}</>}</p>}
      {answer.isPending && <Reading />}
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {detail && <RecordSays passages={detail.passages} persons={training.persons} confirmedIn={detail.confirmedIn} />}
      {detail && <FindingList title={say('panel.doubts', { count: detail.findings.length })} findings={detail.findings} />}
      <FindingList
        title={say('panel.doubtsRecords', { count: findingsOf(chain, placed).length })}
        findings={findingsOf(chain, placed).filter(({ id }) => !detail?.findings.some((one) => one.id === id))}
      />
    </Panel>
  );
}

const findingsOf = (chain: Chain, { training }: ChainTraining) => chain.findings.filter(({ records }) => records.some((record) => training.records.includes(record)));

function Fragmented({ bold, rest }: { readonly bold: string; readonly rest: string | null }) {
  return <><b>{bold}</b>{rest && `, ${rest}`}</>;
}

function sayPrecision(precision: ChainTraining['training']['when']['precision'], say: Say): string | null {
  return precision === 'UNKNOWN' ? null : say(`precision.${precision}`);
}

/** How sure the dates make it that it followed, and on what. */
function sayTiming(chain: Chain, placed: ChainTraining, say: Say, locale: string) {
  const { timing, parent, lag, stitched } = placed;
  if (parent === null || parent === undefined) return chain.direction === 'UP' ? say('timing.last') : say('timing.first');
  const before = chain.trainings.find(({ training }) => training.id === parent)?.training;
  const date = before?.when.start || before?.when.end ? sayDate(before.when, say, locale) : 'none';
  const after = sayLag(lag, say);
  return (
    <>
      <b>{say(`timing.${timing}`)}</b>: {say(chain.direction === 'UP' ? 'timing.before' : 'timing.after', { date })}{after && `, ${after}`}.
      {stitched && <> <b>{say('timing.stitched')}</b>: {say('timing.stitchedMore')}</>}
    </>
  );
}
