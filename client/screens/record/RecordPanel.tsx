import { formatList, formatPeriod } from '../../messages/format.ts';
import { sayReason } from '../../messages/say-reason.ts';
import { useSay } from '../../messages/say.ts';
import { sayFindingKind } from '../../messages/say-finding.ts';
import { Facts, Panel } from '../../parts/Panel.tsx';
import { sayTraining, sayWhere } from '../../state/chain/say-chain.ts';
import { sayRole } from '../../state/chain/say-role.ts';
import { usePreference } from '../../state/preferences.ts';
import type { Outcome, OutcomeFinding, OutcomeTraining } from '../../state/record/record-query.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace } from '../../url/Place.ts';
import { noteId } from './FindingNote.tsx';
import styles from './RecordScreen.module.css';

/** What was read from the record: its trainings, its doubts, and where it comes from. */
export function RecordPanel({ outcome, trainings, chosen, findings, choose }: {
  readonly outcome: Outcome;
  readonly trainings: readonly OutcomeTraining[];
  readonly chosen: string | null;
  readonly findings: ReadonlyMap<number | null, readonly OutcomeFinding[]>;
  readonly choose: (training: string | null) => void;
}) {
  const say = useSay();
  const { source, objectives } = outcome;
  const inOrder = [...findings].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).flatMap(([, own]) => own);
  return (
    <div className={styles.side}>
      <Panel title={say('record.trainings', { count: trainings.length })} sheet={false}>
        {trainings.length === 0 && <p>{say('record.trainingsNone')}</p>}
        {trainings.length > 0 && (
          <ol className={styles.trainings}>
            {trainings.map((training, at) => <TrainingItem key={training.id} training={training} number={at + 1} chosen={training.id === chosen} choose={choose} />)}
          </ol>
        )}
        {inOrder.length > 0 && (
          <section className={styles.doubts}>
            <h3>{say('record.doubts', { count: inOrder.length })}</h3>
            <ul>
              {inOrder.map(({ id, kind }) => (
                <li key={id}><a href={`#${noteId(id)}`} onClick={(event) => { event.preventDefault(); showNote(id); }}>{sayFindingKind(kind, say) ?? kind}<span className="hidden">, {say('record.goToDoubt')}</span></a></li>
              ))}
            </ul>
          </section>
        )}
        <Facts rows={[
          [say('record.fact.source'), say('record.source', { file: source.file, sheet: source.sheet ?? 'none', row: source.row })],
          objectives.length === 0 ? null : [say('record.fact.objectives'), objectives.map(({ code, label }) => <span key={code} className={styles.facts}><b>{code}</b> {label}</span>)],
        ]}
        />
        {source.sample && <p className={styles.sample}>{say('record.sample', { sample: source.sample })}</p>}
      </Panel>
    </div>
  );
}

function TrainingItem({ training, number, chosen, choose }: { readonly training: OutcomeTraining; readonly number: number; readonly chosen: boolean; readonly choose: (training: string | null) => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { id, givers, receivers, when, topics, participants, supporters, persons, strength, reason } = training;
  const title = sayTraining(training, say, language);
  const [giver, receiver] = [givers[0], receivers[0]];
  const to = giver ? chainPlace({ from: [giver.id], chosen: id }) : receiver ? chainPlace({ from: [receiver.id], direction: 'up', chosen: id }) : null;
  return (
    <li className={styles.item} data-chosen={chosen || undefined}>
      <button type="button" className={styles.pick} aria-pressed={chosen} title={say('record.choose')} onClick={() => choose(chosen ? null : id)}>
        <span className={styles.figure} aria-hidden="true">{number}</span>{title}
      </button>
      <p>
        <b>{formatPeriod(when, say, language)}</b>
        {`, ${sayWhere(training, language) ?? say('fact.where.unknown')}`}
        {topics.length > 0 && <span>{formatList(topics, language)}</span>}
        {participants !== null && participants !== undefined && <span>{say('record.persons', { count: participants })}</span>}
        {supporters.map(({ actor, role }) => <span key={`${role} ${actor.id}`}>{actor.label}, {sayRole(role, say)}</span>)}
      </p>
      {persons.length > 0 && <p>{say('panel.persons', { names: formatList(persons, language) })}</p>}
      {strength === 'LIKELY' && <p className={styles.likely}>{say('fact.likely')}{reason && <>: {sayReason(reason, say)}</>}</p>}
      {to && <p><Link to={to} aria-label={`${say('record.toChain')}: ${title}`}>{say('record.toChain')}</Link></p>}
    </li>
  );
}

function showNote(finding: string): void {
  const note = document.getElementById(noteId(finding));
  note?.scrollIntoView({ block: 'center' });
  note?.focus({ preventScroll: true });
}
