import { useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { sayDate, sayNames, sayWhere } from '../../state/chain/say-chain.ts';
import { usePreference } from '../../state/preferences.ts';
import styles from './ExploreScreen.module.css';

interface Listed {
  readonly id: string;
  readonly when: { readonly start?: string | null; readonly end?: string | null };
  readonly place?: string | null;
  readonly country?: string | null;
  readonly others: readonly { readonly label: string }[];
}

const atFirst = 6;

/** An actor's trainings by date with their other side; pressing one chooses it. */
export function TrainingList({ title, trainings, choose }: { readonly title: string; readonly trainings: readonly Listed[]; readonly choose: (id: string) => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  const [all, setAll] = useState(false);
  if (trainings.length === 0) return null;
  const shown = all ? trainings : trainings.slice(0, atFirst);
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul className={styles.trainings}>
        {shown.map((training) => {
          const where = sayWhere(training, language);
          return (
            <li key={training.id}>
              <button type="button" onClick={() => choose(training.id)}>
                <b>{sayDate(training.when, say, language)}</b><span>{sayNames(training.others, say, language)}{where && <i> {say('explore.inIts', { where })}</i>}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {trainings.length > shown.length && <button type="button" className="link" onClick={() => setAll(true)}>{say('explore.allTrainings', { count: trainings.length - shown.length })}</button>}
    </section>
  );
}
