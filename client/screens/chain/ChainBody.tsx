import { useMemo } from 'react';
import { useSay } from '../../messages/say.ts';
import { branchChain, foldEnough } from '../../pictures/tree/branch-chain.ts';
import { revealChosen } from '../../pictures/tree/reveal-chosen.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { useKeys } from '../../state/use-keys.ts';
import { go } from '../../url/navigate.ts';
import type { ChainPlace } from '../../url/Place.ts';
import { ChainControls } from './ChainControls.tsx';
import { ChainFigures } from './ChainFigures.tsx';
import { ChainHead } from './ChainHead.tsx';
import { ChainLegend } from './ChainLegend.tsx';
import { ChainPanel } from './ChainPanel.tsx';
import { ChainPicture } from './ChainPicture.tsx';
import { ChainTable } from './ChainTable.tsx';
import { EmptyChain } from './EmptyChain.tsx';
import { TruncatedChain } from './TruncatedChain.tsx';
import { sayChosen } from '../../state/chain/say-chosen.ts';
import styles from './ChainScreen.module.css';

const rowsAtFirst = 14;

/** A chain that is there: its heading, figures, picture or table, legend, and what is chosen in it. */
export function ChainBody({ chain, place }: { readonly chain: Chain; readonly place: ChainPlace }) {
  const say = useSay();
  const [language] = usePreference('language');
  const folding = useMemo(() => {
    const opened = new Set(place.opened);
    const folded = place.folded ? new Set(place.folded) : foldEnough(chain, opened, rowsAtFirst);
    return revealChosen(chain, { folded, opened }, place.chosen);
  }, [chain, place.folded, place.opened, place.chosen]);
  const branches = useMemo(() => branchChain(chain, folding), [chain, folding]);
  const choose = (chosen: string | null) => go({ ...place, chosen });
  const step = (by: number) => {
    const order = chain.trainings.map(({ training }) => training.id);
    const next = order.indexOf(place.chosen ?? '') + by;
    choose(order[next < 0 ? order.length - 1 : next % order.length] ?? null);
  };
  useKeys({
    '[': () => step(-1),
    ']': () => step(1),
    t: () => go({ ...place, picture: place.picture === 'table' ? 'tree' : 'table' }),
    Escape: () => choose(null),
  });
  const isEmpty = chain.metrics.depth === 0;
  return (
    <>
      <ChainHead chain={chain} place={place} />
      {!isEmpty && <ChainFigures chain={chain} />}
      <div className={styles.main}>
        <div className={styles.left}>
          <ChainControls chain={chain} place={place} />
          {isEmpty && <EmptyChain chain={chain} place={place} />}
          {chain.truncated && <TruncatedChain truncated={chain.truncated} />}
          {!isEmpty && !chain.truncated && (place.picture === 'table'
            ? <ChainTable chain={chain} place={place} choose={choose} />
            : <ChainPicture chain={chain} branches={branches} place={place} folded={folding.folded} choose={choose} />)}
          <ChainLegend chain={chain} place={place} branches={branches} />
        </div>
        <ChainPanel chain={chain} place={place} choose={choose} step={step} />
      </div>
      <output className="hidden" aria-live="polite">{sayChosen(chain, place.chosen, say, language)}</output>
    </>
  );
}
