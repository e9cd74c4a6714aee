import { type ReactNode, type RefObject, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { graphql } from '../api/__generated__/gql.ts';
import type { FindQuery, SearchKind } from '../api/__generated__/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useSay } from '../messages/say.ts';
import { ActorLine } from './ActorLine.tsx';
import styles from './FindBox.module.css';

const findQuery = graphql(`
  query Find($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 12) {
      matched
      node {
        is: __typename
        ... on Actor { id label name kind country countryStrength }
        ... on Outcome { id title }
        ... on Place { id name }
        ... on Country { id name }
      }
    }
  }
`);

export type Found = FindQuery['search'][number]['node'];

/** A field that finds nodes of the view by any of their names, and hands over the one that is picked. */
export function FindBox({ label, placeholder, kinds, pick, input, tail, hideLabel = false }: {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds: SearchKind[];
  readonly pick: (found: Found) => void;
  readonly input?: RefObject<HTMLInputElement | null>;
  /** Stands at the end of the field, such as its key. */
  readonly tail?: ReactNode;
  readonly hideLabel?: boolean;
}) {
  const say = useSay();
  const [text, setText] = useState('');
  const words = text.trim();
  const found = useAsk(findQuery, { text: words, kinds }, { enabled: words !== '', keep: true });
  const items = words === '' ? [] : (found.data?.search ?? []);
  return (
    <ComboBox
      className={styles.box}
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const chosen = items.find(({ node }) => node.id === key);
        if (!chosen) return;
        setText('');
        pick(chosen.node);
      }}
      allowsEmptyCollection={words !== ''}
      menuTrigger="input"
      shouldFocusWrap
    >
      <Label className={hideLabel ? 'hidden' : styles.label}>{label}</Label>
      <div className={styles.field}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle cx="5.8" cy="5.8" r="4.3" /><path d="M9 9l4 4" /></svg>
        <Input ref={input} className={styles.input} placeholder={placeholder} spellCheck="false" />
        {tail}
      </div>
      <Popover className={styles.popover} placement="bottom start" offset={8} crossOffset={-33}>
        <ListBox
          className={styles.list}
          renderEmptyState={() => (
            <p className={styles.none}>{found.isError ? say('error.other') : found.isFetching ? say('search.busy') : say('search.nothing', { text: words })}</p>
          )}
        >
          {({ node, matched }: (typeof items)[number]) => (
            <ListBoxItem id={node.id} textValue={nameOf(node)} className={styles.item}>
              {node.is === 'Actor' ? <ActorLine actor={node} matched={matched} /> : <FoundLine node={node} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function FoundLine({ node }: { readonly node: Exclude<Found, { is: 'Actor' }> }) {
  const say = useSay();
  return (
    <>
      <span className={styles.name}>{node.is === 'Outcome' ? node.id : node.name}</span>
      <span className={styles.more}>{node.is === 'Outcome' ? `${say('search.record')}: ${node.title}` : say('search.place')}</span>
    </>
  );
}

function nameOf(node: Found): string {
  return node.is === 'Actor' ? node.label : node.is === 'Outcome' ? node.id : node.name;
}
