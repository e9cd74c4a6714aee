import { sayReason } from '../messages/say-reason.ts';
import { useSay } from '../messages/say.ts';
import styles from './FormList.module.css';

/** How an actor is written elsewhere, each form with how surely and why it counts as the actor. */
export function FormList({ forms }: { readonly forms: readonly { readonly form: string; readonly strength: 'SURE' | 'LIKELY'; readonly reason: string }[] }) {
  const say = useSay();
  return (
    <ul className={styles.forms}>
      {forms.map(({ form, strength, reason }) => (
        <li key={form}>{form} <small data-strength={strength}>{say(`reason.${strength}`, { reason: sayReason(reason, say) })}</small></li>
      ))}
    </ul>
  );
}
