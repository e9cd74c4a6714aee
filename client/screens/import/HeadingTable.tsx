import { useState } from 'react';
import { fields } from '../../messages/en/fields.ts';
import { sayField } from '../../messages/say-field.ts';
import { type Say, useSay } from '../../messages/say.ts';
import { Choice } from '../../parts/Choice.tsx';
import type { PreviewHeading } from '../../state/import/import-queries.ts';
import { Bar } from './Bar.tsx';
import styles from './PreviewBody.module.css';

const fewKnown = 9;
/** A choice needs a key; the server's word for it is nothing. */
const unread = '-';
const notConfidential = 'not confidential';

/** How each heading was understood; one in doubt is asked about. `again`: null where the files are not at hand any more. */
export function HeadingTable({ headings, again }: { readonly headings: readonly PreviewHeading[]; readonly again: ((heading: string, field: string) => void) | null }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const known = headings.filter(isKnown);
  const choose = headings.filter(({ how }) => how === 'LIKELY').length;
  const kept = headings.filter((heading) => heading.field === null && heading.how !== 'LIKELY').length;
  const hidden = new Set(known.filter(({ how }) => how === 'SURE' || how === 'CHOICE').slice(fewKnown));
  const shown = all ? headings : headings.filter((heading) => !hidden.has(heading));
  return (
    <section className={styles.half}>
      <h2>{say('import.headings')} <small>{say('import.headingsOf', { known: known.length, all: headings.length, choose, unread: kept })}</small></h2>
      {headings.length === 0 ? <p>{say('import.noHeadings')}</p> : (
        <table className={styles.table}>
          <thead><tr><th scope="col">{say('import.col.heading')}</th><th scope="col">{say('import.col.field')}</th><th scope="col">{say('import.col.filled')}</th><th scope="col"><span className="hidden">{say('import.col.note')}</span></th></tr></thead>
          <tbody>{shown.map((heading) => <HeadingRow key={keyOf(heading)} heading={heading} again={again} />)}</tbody>
        </table>
      )}
      {hidden.size > 0 && <button type="button" className={`link ${styles.below}`} aria-expanded={all} onClick={() => setAll(!all)}>{say(all ? 'import.fewerHeadings' : 'import.moreHeadings', { count: hidden.size })}</button>}
      {again === null && headings.some(isAsked) && <p>{say('import.chooseGone')}</p>}
    </section>
  );
}

function HeadingRow({ heading: row, again }: { readonly heading: PreviewHeading; readonly again: ((heading: string, field: string) => void) | null }) {
  const say = useSay();
  const { heading, field, how, opposite, filled, of, candidates } = row;
  const read = opposite && field !== null ? say('import.opposite') : field === null ? say('import.unread') : sayField(field, say);
  return (
    <tr data-ask={how === 'LIKELY' || undefined}>
      <th scope="row">{heading}</th>
      <td>
        {again && isAsked(row)
          ? <Choice label={say('import.choose', { heading })} hideLabel choices={choicesOf(row, say)} chosen={opposite && field !== null ? notConfidential : (field ?? unread)} choose={(to) => again(heading, to === unread ? '' : to)} />
          : read}
      </td>
      <td><span className={styles.filled}><Bar value={filled} of={of} />{say('import.filledOf', { filled, of })}</span></td>
      <td className={how === 'SURE' || how === 'CHOICE' ? styles.quiet : styles.doubt}>
        {how === 'SURE' ? (filled < of ? say('import.how.SURE', { count: of - filled }) : '') : say(`import.how.${how}`, { count: candidates.length })}
      </td>
    </tr>
  );
}

const keyOf = ({ heading, field, how, opposite }: PreviewHeading) => JSON.stringify([heading, field, how, opposite]);
const isKnown = ({ field, how }: PreviewHeading) => field !== null && how !== 'LIKELY';

/** What reading was not sure of, and what someone said before. */
const isAsked = ({ how }: PreviewHeading) => how === 'LIKELY' || how === 'UNKNOWN' || how === 'MAPPED';

/** What a heading can be read as: what it may be first, then every other field; and not at all. */
function choicesOf({ heading, candidates, field, opposite }: PreviewHeading, say: Say): { key: string; name: string }[] {
  const first = [...new Set([...candidates, ...(field ? [field] : [])])];
  const rest = Object.keys(fields).map((id) => id.slice('field.'.length)).filter((name) => !first.includes(name));
  return [
    ...first.map((name) => (name === 'confidential' && opposite ? { key: notConfidential, name: say('import.opposite') } : { key: name, name: sayField(name, say) })),
    { key: unread, name: say('import.unread') },
    ...rest.filter((name) => name !== heading).map((name) => ({ key: name, name: sayField(name, say) })),
  ];
}
