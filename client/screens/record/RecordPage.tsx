import { useMemo } from 'react';
import { useSay } from '../../messages/say.ts';
import { useKeys } from '../../state/use-keys.ts';
import { sayTraining } from '../../state/chain/say-chain.ts';
import { usePreference } from '../../state/preferences.ts';
import { choosePassage } from '../../state/record/choose-passage.ts';
import { numberTrainings } from '../../state/record/number-trainings.ts';
import { placeFindings } from '../../state/record/place-findings.ts';
import type { Outcome } from '../../state/record/record-query.ts';
import { go } from '../../url/navigate.ts';
import { type RecordPlace, recordPlace } from '../../url/Place.ts';
import { FindingNote } from './FindingNote.tsx';
import { RecordFields } from './RecordFields.tsx';
import { RecordHead } from './RecordHead.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import styles from './RecordScreen.module.css';

/** A record: its fields with what was read marked in them, and beside it the trainings and doubts. */
export function RecordPage({ outcome, place }: { readonly outcome: Outcome; readonly place: RecordPlace }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { id, marks, fields } = outcome;
  const trainings = useMemo(() => numberTrainings(outcome.trainings, marks, fields), [outcome, marks, fields]);
  const chosen = useMemo(() => choosePassage(place, marks), [place, marks]);
  const findings = useMemo(() => placeFindings(id, fields, outcome.findings), [id, fields, outcome]);
  const choose = (training: string | null) => go(recordPlace(id, { training }));
  const at = trainings.findIndex((training) => training.id === chosen.training);
  const step = (by: number) => {
    const next = trainings[at === -1 ? (by > 0 ? 0 : trainings.length - 1) : (at + by + trainings.length) % trainings.length];
    if (next) choose(next.id);
  };
  useKeys({ '[': () => step(-1), ']': () => step(1), Escape: () => choose(null) });
  const whole = findings.get(null) ?? [];
  return (
    <div className={styles.screen}>
      <article className={styles.record}>
        <RecordHead outcome={outcome} />
        <RecordFields outcome={outcome} trainings={trainings} chosen={chosen} findings={findings} choose={choose} />
        {whole.length > 0 && (
          <section className={styles.whole} aria-labelledby="doubts-whole">
            <h2 id="doubts-whole">{say('record.doubtsWhole')}</h2>
            {whole.map((finding) => <FindingNote key={finding.id} finding={finding} />)}
          </section>
        )}
      </article>
      <RecordPanel outcome={outcome} trainings={trainings} chosen={chosen.training} findings={findings} choose={choose} />
      <output className="hidden">{at === -1 ? '' : say('record.chosen', { number: at + 1, title: sayTraining(trainings[at]!, say, language) })}</output>
    </div>
  );
}
