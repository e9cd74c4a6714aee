import type { ReactNode } from 'react';
import { formatCountry } from '../../messages/format.ts';
import { useSay, useSayRich } from '../../messages/say.ts';
import { ActorMark } from '../../parts/ActorMark.tsx';
import type { Chain } from '../../state/chain/chain-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { LineSample } from './LineSample.tsx';
import styles from './ChainLegend.module.css';

const bold = (parts: ReactNode) => <b>{parts}</b>;
const kinds = ['PROGRAMME', 'COALITION', 'ORGANIZATION', 'GROUP'] as const;

/** The marks that the picture uses. */
export function ActorsRow({ chain }: { readonly chain: Chain }) {
  const say = useSay();
  const used = new Set(chain.actors.map(({ actor }) => actor.kind));
  const doubtful = chain.actors.some(({ actor }) => actor.forms.some(({ strength }) => strength === 'LIKELY'));
  return (
    <Row title={say('legend.actors')}>
      {kinds.filter((kind) => used.has(kind)).map((kind) => (
        <span key={kind}><ActorMark kind={kind} tone="ink" size={14} />{kind === 'GROUP' ? say('legend.group') : say(`kind.${kind}`)}</span>
      ))}
      <span><i className={styles.dot} />{say('legend.training')}</span>
      <span><i className={styles.count}>3</i>{say(chain.direction === 'UP' ? 'legend.countUp' : 'legend.count')}</span>
      {doubtful && <span><i className={styles.doubt}>?</i>{say('legend.doubt')}</span>}
    </Row>
  );
}

/** The lines that the picture uses, and how many hops are drawn so. */
export function HopsRow({ chain }: { readonly chain: Chain }) {
  const say = useSay();
  const sayRich = useSayRich();
  const { confirmed, metrics: { hops } } = chain;
  const timings = [['certain', 'filled'], ['possible', 'open'], ['undated', 'open'], ['impossible', 'open']] as const;
  return (
    <Row title={say('legend.hops')}>
      <span><LineSample />{say('legend.told')} <b>{hops.told}</b></span>
      <span><LineSample dashed />{say('legend.stitched')} <b>{hops.stitched}</b></span>
      {timings.filter(([timing]) => timing === 'certain' || timing === 'possible' || hops[timing] > 0).map(([timing, head]) => (
        <span key={timing}><LineSample head={head} />{say(`legend.${timing}`)} <b>{hops[timing]}</b></span>
      ))}
      {hops.returns > 0 && <span><LineSample thin head="filled" />{say('legend.returns')} <b>{hops.returns}</b></span>}
      {confirmed && <span><i className={styles.tick}>✓</i>{sayRich('legend.confirmed', { ...confirmed, b: bold })}</span>}
    </Row>
  );
}

/** The countries of those reached, most first, and those where trainings were only held. */
export function CountryRow({ chain }: { readonly chain: Chain }) {
  const say = useSay();
  const [language] = usePreference('language');
  const tone = useCountryTone();
  const stated = new Map(chain.metrics.countries.map(({ key, count }) => [key, count]));
  const likely = new Map(chain.metrics.countriesLikely.map(({ key, count }) => [key, count]));
  const countries = [...new Set([...stated.keys(), ...likely.keys()])];
  const based = new Set(chain.actors.map(({ actor }) => actor.country ?? ''));
  const venues = [...new Set(chain.trainings.map(({ training }) => training.country ?? ''))].filter((code) => code !== '' && !based.has(code));
  return (
    <Row title={say('legend.country')}>
      {countries.map((key) => (
        <span key={key}>
          <i className={styles.swatch} style={{ background: `var(--${tone(key)})` }} />
          {key === '' ? say('legend.unknown') : <><b>{key}</b> {formatCountry(key, language)}</>} {stated.get(key) ?? 0}
          {likely.has(key) && ` ${say('legend.likely', { count: likely.get(key)! })}`}
        </span>
      ))}
      {venues.length > 0 && <span>{say('legend.venue')} {venues.map((code) => <span key={code}><b>{code}</b> {formatCountry(code, language)} </span>)}</span>}
    </Row>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <div><dt>{title}</dt><dd>{children}</dd></div>;
}
