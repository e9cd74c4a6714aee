import type { ActorKind, CountryStrength } from '../api/__generated__/graphql.ts';
import { useSay } from '../messages/say.ts';
import { useCountryTone } from '../state/use-portfolio.ts';
import { ActorMark } from './ActorMark.tsx';
import styles from './ActorLine.module.css';

export interface ActorLike {
  readonly label: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: string | null;
  readonly countryStrength: CountryStrength;
}

/** An actor in one line: mark, label, country and kind; under it the full name, or the form that was searched for. */
export function ActorLine({ actor, matched }: { readonly actor: ActorLike; readonly matched?: string }) {
  const say = useSay();
  const tone = useCountryTone();
  const under = [actor.name, matched].find((form) => form !== undefined && form !== actor.label);
  return (
    <span className={styles.line}>
      <ActorMark kind={actor.kind} tone={tone(actor.country ?? null)} />
      <span className={styles.label}>{actor.label}</span>
      <span className={styles.kind}><CountryCode actor={actor} />{say(`kind.${actor.kind}`)}</span>
      {under && <span className={styles.name}>{under}</span>}
    </span>
  );
}

/** The ISO code in bold, with "?" where it is only likely; nothing where it is unknown. */
export function CountryCode({ actor }: { readonly actor: Pick<ActorLike, 'country' | 'countryStrength'> }) {
  if (!actor.country) return null;
  return <b>{actor.country}{actor.countryStrength === 'LIKELY' ? '?' : ''} </b>;
}
