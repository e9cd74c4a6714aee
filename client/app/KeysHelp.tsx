import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Heading } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { MessageId } from '../messages/messages.ts';
import { useSay } from '../messages/say.ts';
import { usePreference } from '../state/preferences.ts';
import popover from './popover.module.css';
import styles from './KeysHelp.module.css';

const keys: readonly (readonly [pressed: readonly string[], does: MessageId])[] = [
  [['/'], 'keys.search'],
  [['?'], 'keys.keys'],
  [['Esc'], 'keys.close'],
  [['T'], 'keys.table'],
  [['[', ']'], 'keys.training'],
  [['←', '→', '↑', '↓'], 'keys.walk'],
  [['↑', '↓'], 'keys.records'],
  [['Enter'], 'keys.choose'],
  [['Shift', 'Enter'], 'keys.several'],
  [['Space'], 'keys.fold'],
  [['C'], 'keys.chain'],
  [['X'], 'keys.expand'],
  [['H'], 'keys.hide'],
  [['O'], 'keys.only'],
  [['U'], 'keys.undo'],
  [['F'], 'keys.fit'],
  [['A'], 'keys.arrange'],
  [['S'], 'keys.share'],
  [['+', '−'], 'keys.zoom'],
];

/** Which keys there are, and the switch for single letters. */
export function KeysHelp({ open, setOpen }: { readonly open: boolean; readonly setOpen: (open: boolean) => void }) {
  const say = useSay();
  const [letters, setLetters] = usePreference('keys');
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={styles.open} aria-label={say('keys.title')}><kbd>?</kbd></Button>
      <Popover className={popover.popover} placement="bottom end">
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>{say('keys.title')}</Heading>
          <dl className={styles.keys}>
            {keys.map(([pressed, does]) => (
              <div key={does}><dt>{pressed.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{say(does)}</dd></div>
            ))}
          </dl>
          <label className={styles.letters}>
            <input type="checkbox" checked={letters === 'on'} onChange={({ target }) => setLetters(target.checked ? 'on' : 'off')} />
            {say('keys.on')}
          </label>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
