import { Button } from 'react-aria-components/Button';
import { Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import styles from './Choice.module.css';

/** A choice of one among several, named by what it governs and showing what is chosen. */
export function Choice<Key extends string>({ label, choices, chosen, choose }: {
  readonly label: string;
  readonly choices: readonly { readonly key: Key; readonly name: string }[];
  readonly chosen: Key;
  readonly choose: (key: Key) => void;
}) {
  return (
    <Select className={styles.choice} selectedKey={chosen} onSelectionChange={(key) => choose(key as Key)}>
      <Label className={styles.label}>{label}</Label>
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
