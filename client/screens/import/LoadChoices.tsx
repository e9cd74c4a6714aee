import { useState } from 'react';
import { useSay } from '../../messages/say.ts';
import type { Preview } from '../../state/import/import-queries.ts';
import type { LoadChoices as Choices } from '../../state/import/use-import.ts';
import styles from './PreviewBody.module.css';

const mostIds = 12;

/** What a load does beside adding and changing records: samples, and records that the files no longer hold. */
export function LoadChoices({ preview: { samplesRemoved, missing, sizes }, choices, choose }: { readonly preview: Preview; readonly choices: Choices; readonly choose: (choices: Choices) => void }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const samples = samplesRemoved.length > 0 && sizes.all > 0;
  if (!samples && missing.length === 0) return null;
  return (
    <div className={styles.choices}>
      {samples && (
        <fieldset>
          <legend>{say('import.samples')}</legend>
          {[false, true].map((keep) => (
            <label key={String(keep)}>
              <input type="radio" name="samples" checked={choices.keepSample === keep} onChange={() => choose({ ...choices, keepSample: keep })} />
              {say(keep ? 'import.samplesKeep' : 'import.samplesOut', { names: samplesRemoved.join(', ') })}
            </label>
          ))}
        </fieldset>
      )}
      {missing.length > 0 && (
        <fieldset>
          <legend>{say('import.missing', { count: missing.length })}</legend>
          <p>
            {(all ? missing : missing.slice(0, mostIds)).join(', ')}{' '}
            {missing.length > mostIds && <button type="button" className="link" onClick={() => setAll(!all)}>{all ? say('import.fewer') : say('import.more', { count: missing.length - mostIds })}</button>}
          </p>
          <label>
            <input type="checkbox" checked={choices.removeMissing} onChange={() => choose({ ...choices, removeMissing: !choices.removeMissing })} />
            {say('import.missingRemove', { count: missing.length })}
          </label>
        </fieldset>
      )}
    </div>
  );
}
