import { useRef } from 'react';
import { useSay } from '../../messages/say.ts';
import { filesOfField } from '../../state/import/find-files.ts';
import type { FoundFile, Given } from '../../state/import/GivenFile.ts';
import styles from './ImportScreen.module.css';

/** Where files are given: dropped, or chosen by two buttons. `second`: after a result, whose heading is the page's. */
export function DropBox({ give, over, unfit, second }: {
  readonly give: (found: readonly FoundFile[]) => void;
  /** Files are held over the page. */
  readonly over: boolean;
  readonly unfit: Given | null;
  readonly second: boolean;
}) {
  const say = useSay();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = (field: HTMLInputElement) => {
    give(filesOfField(field));
    // The same file can be chosen again once it was mended.
    field.value = '';
  };
  const Heading = second ? 'h2' : 'h1';
  return (
    <section className={styles.give}>
      <Heading>{say(second ? 'import.another' : 'import.title')}</Heading>
      <p>{say('import.what')}</p>
      <div className={styles.drop} data-over={over || undefined}>
        <strong>{say('import.drop')}</strong>
        <p>{say('import.kinds')}</p>
        <p className={styles.buttons}>
          <button type="button" className="button main" onClick={() => files.current!.click()}>{say('import.chooseFiles')}</button>
          <button type="button" className="button" onClick={() => folder.current!.click()}>{say('import.chooseFolder')}</button>
        </p>
        <input ref={files} type="file" multiple hidden data-choose="files" onChange={({ currentTarget }) => choose(currentTarget)} />
        <input ref={(field) => { folder.current = field; field?.setAttribute('webkitdirectory', ''); }} type="file" hidden data-choose="folder" onChange={({ currentTarget }) => choose(currentTarget)} />
      </div>
      {unfit && <p role="alert" className={styles.unfit}><strong>{say('import.noFiles', { names: unfit.skipped.slice(0, 5).join(', ') })}</strong> {say('import.noFilesDo')}</p>}
    </section>
  );
}
