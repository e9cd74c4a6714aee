import { Button } from 'react-aria-components/Button';
import { Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import styles from './Choice.module.css';

/** A choice of one among several, named by what it governs and showing what is chosen. `hideLabel`: the name is only for screen readers. */
export function Choice<Key extends string>({ label, hideLabel = false, choices, chosen, choose }: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly choices: readonly { readonly key: Key; readonly name: string }[];
  readonly chosen: Key;
  readonly choose: (key: Key) => void;
}) {
  return (
    <Select className={styles.choice} selectedKey={chosen} onSelectionChange={(key) => choose(key as Key)}>
      <Label className={hideLabel ? 'hidden' : styles.label}>{label}</Label>
      <Button className={styles.button}>
        <SelectValue className={styles.value} />
        <span aria-hidden="true" className={styles.arrow} />
      </Button>
      <Popover className={styles.popover}>
        <ListBox className={styles.list}>
          {choices.map(({ key, name }) => <ListBoxItem key={key} id={key} className={styles.item}>{name}</ListBoxItem>)}
        </ListBox>
      </Popover>
    </Select>
  );
}
