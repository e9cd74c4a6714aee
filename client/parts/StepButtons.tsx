import { useSay } from '../messages/say.ts';
import styles from './Panel.module.css';

/** To the training before, and the one after, as the keys do. */
export function StepButtons({ step }: { readonly step: (by: number) => void }) {
  const say = useSay();
  return (
    <>
      <button type="button" className={styles.key} aria-label={say('panel.before')} onClick={() => step(-1)}><kbd>[</kbd></button>
      <button type="button" className={styles.key} aria-label={say('panel.after')} onClick={() => step(1)}><kbd>]</kbd></button>
    </>
  );
}
