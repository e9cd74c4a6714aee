import type { ReactNode } from 'react';
import { useSay, useSayRich } from '../../messages/say.ts';
import { sayTraining } from '../../state/chain/say-chain.ts';
import { usePreference } from '../../state/preferences.ts';
import type { Chosen } from '../../state/record/choose-passage.ts';
import type { Outcome, OutcomeFinding, OutcomeTraining } from '../../state/record/record-query.ts';
import { FindingNote } from './FindingNote.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './RecordScreen.module.css';

/** Every field in the file's order under its heading as written, with marks in the text and doubts below it. */
export function RecordFields({ outcome, trainings, chosen, findings, choose }: {
  readonly outcome: Outcome;
  readonly trainings: readonly OutcomeTraining[];
  readonly chosen: Chosen;
  readonly findings: ReadonlyMap<number | null, readonly OutcomeFinding[]>;
  readonly choose: (training: string) => void;
}) {
  const say = useSay();
  const sayRich = useSayRich();
  const [language] = usePreference('language');
  const titles = new Map(trainings.map((training, at) => [training.id, { number: at + 1, title: sayTraining(training, say, language) }]));
  const actors = new Map(outcome.actors.map(({ id, label }) => [id, label]));
  return (
    <>
      {outcome.marks.length > 0 && (
        <p className={styles.how}>
          {sayRich('record.how', samples)}
        </p>
      )}
      <dl className={styles.fields} aria-label={say('record.fields')}>
        {outcome.fields.map(({ name, heading, text }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a heading may stand twice in a file
          <div key={at} className={styles.field}>
            <dt>{heading}</dt>
            <dd>
              {text.trim() === '' ? <p className={styles.empty}>{say('record.empty')}</p> : (
                <MarkedText
                  text={text} language={outcome.language} titles={titles} actors={actors} choose={choose}
                  marks={outcome.marks.filter(({ passage }) => passage.field === name).map(({ passage, training, actor }) => ({ ...passage, training, actor }))}
                  lit={chosen.passages.filter((passage) => passage.field === name)}
                />
              )}
              {findings.get(at)?.map((finding) => <FindingNote key={finding.id} finding={finding} />)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The words of the legend as they look in the text. */
const samples = {
  training: (words: ReactNode) => <span className={styles.training}>{words}</span>,
  actor: (words: ReactNode) => <span className={styles.actor}>{words}</span>,
};
