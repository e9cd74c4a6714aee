import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { Interrupted } from '../../parts/Interrupted.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { homeQuery, type HomePortfolio } from '../../state/home/home-query.ts';
import { FollowUpAnswer } from './FollowUpAnswer.tsx';
import { LoadBox } from './LoadBox.tsx';
import { SpreadAnswer } from './SpreadAnswer.tsx';
import { WayBackAnswer } from './WayBackAnswer.tsx';
import { WhatIsThere } from './WhatIsThere.tsx';
import styles from './HomeScreen.module.css';

/** What can I ask? Three questions with their answers; what was read, what is doubtful, what can be seen. */
export function HomeScreen() {
  const say = useSay();
  const answer = useAsk(homeQuery, {}, { keep: true });
  const portfolio = answer.data?.portfolio;
  return (
    <div className={styles.home} aria-busy={answer.isFetching}>
      <header className={styles.head}>
        <div>
          <p className={styles.over}>{portfolio ? <Loaded portfolio={portfolio} /> : ' '}</p>
          <h1>{say('home.title')}</h1>
          <p className={styles.what}>{say('home.what')}</p>
        </div>
        <LoadBox />
      </header>
      {portfolio?.view === 'FULL' && <div className={styles.notes}><Interrupted leads /></div>}
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {portfolio ? <Answers portfolio={portfolio} /> : !answer.isError && <Reading />}
    </div>
  );
}

function Loaded({ portfolio: { records, trainings, sources } }: { readonly portfolio: HomePortfolio }) {
  const say = useSay();
  const samples = new Set(sources.flatMap(({ sample }) => sample ?? []));
  if (records === 0) return say('home.nothing');
  if (samples.size > 0 && sources.every(({ sample }) => sample)) return say('home.loadedSamples', { samples: samples.size, records });
  return say('home.loaded', { records, trainings });
}

function Answers({ portfolio }: { readonly portfolio: HomePortfolio }) {
  const say = useSay();
  return (
    <>
      {portfolio.questions.length > 0 && (
        <section className={styles.questions} aria-label={say('home.questions')}>
          {portfolio.questions.map((question) => {
            if (question.is === 'SpreadQuestion') return <SpreadAnswer key={question.is} question={question} />;
            return question.is === 'FollowUpQuestion'
              ? <FollowUpAnswer key={question.is} question={question} />
              : <WayBackAnswer key={question.is} question={question} />;
          })}
        </section>
      )}
      {portfolio.records > 0 && <WhatIsThere portfolio={portfolio} />}
    </>
  );
}
