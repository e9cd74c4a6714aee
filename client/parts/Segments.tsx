import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './Segments.module.css';

/** A choice of one among few, side by side; a screen reader meets radio buttons. */
export function Segments<Key extends string>({ label, segments, chosen, choose }: {
  readonly label: string;
  readonly segments: readonly { readonly key: Key; readonly name: string }[];
  readonly chosen: Key;
  readonly choose: (key: Key) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.segments}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => choose([...keys][0] as Key)}
    >
      {segments.map(({ key, name }) => <ToggleButton key={key} id={key} className={styles.segment}>{name}</ToggleButton>)}
    </ToggleButtonGroup>
  );
}
