import { type RefObject, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { formatCountry, formatDate } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import type { Sheet } from '../../painters/svg/SheetSvg.tsx';
import { activeFilters } from '../../state/explore/change-place.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { sayFilter, sayKey } from '../../state/explore/say-trail.ts';
import { usePreference } from '../../state/preferences.ts';
import { usePalette } from '../../state/theme.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import type { ExplorePlace } from '../../url/Place.ts';
import popover from '../../parts/Choice.module.css';
import type { PictureHandle } from './NetworkPicture.tsx';
import { sayDrawn } from './NetworkFoot.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { SavedViews } from './SavedViews.tsx';
import { writePng, writeSvg } from './write-picture.tsx';
import styles from './ExploreTools.module.css';

/** What can be taken along: the picture as a file, the link, and views saved by name. */
export function ShareMenu({ network, place, picture, open, setOpen }: {
  readonly network: Network;
  readonly place: ExplorePlace;
  readonly picture: RefObject<PictureHandle | null>;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}) {
  const say = useSay();
  const palette = usePalette();
  const sheet = useSheet(network, place);
  const [view] = usePreference('view');
  const [copied, setCopied] = useState(false);
  // Pressed before the picture is laid out, it is saved once it is.
  const file = (write: (svg: Blob) => Blob | Promise<Blob>, name: string): void => {
    const scene = picture.current?.scene();
    if (!scene) setTimeout(() => file(write, name), 200);
    else void Promise.resolve(write(writeSvg(scene, sheet, palette))).then((blob) => saveFile(blob, name));
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button" aria-label={say('explore.more')}>…</Button>
      <Popover className={popover.popover} placement="bottom end">
        <Dialog className={styles.share} aria-label={say('explore.more')}>
          {place.picture === 'network' && (
            <>
              <div className={styles.buttons}>
                <button type="button" className="button" onClick={() => file(writePng, 'outspread-network.png')}>{say('explore.png')}</button>
                <button type="button" className="button" onClick={() => file((svg) => svg, 'outspread-network.svg')}>{say('explore.svg')}</button>
              </div>
              <p>{say('explore.out.note')}{view === 'full' && <span className={styles.doubt}> {say('explore.out.confidential')}</span>}</p>
            </>
          )}
          <div className={styles.buttons}>
            <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))}>{say(copied ? 'explore.copied' : 'explore.link')}</button>
            {place.picture === 'network' && <button type="button" className="button" onClick={() => picture.current?.arrange()}>{say('explore.arrange')}</button>}
          </div>
          <SavedViews />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** What stands round the picture in a file. */
function useSheet(network: Network, place: ExplorePlace): Sheet {
  const say = useSay();
  const [language] = usePreference('language');
  const [view] = usePreference('view');
  const tone = useCountryTone();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const filters = activeFilters(place).map((name) => sayFilter(name, place, say, language));
  const folded = network.stacks.map(({ key, actors }) => `${sayKey(key, say, language)} (${actors})`);
  const drawn = [...new Set([...network.actors, ...network.stacks].map(({ country }) => country ?? ''))].sort();
  return {
    title: say('explore.title', { actors: network.counts.actors, trainings: network.counts.trainings }),
    legend: drawn.map((code) => ({ tone: tone(code), text: code === '' ? say('country.unknown') : `${code} ${formatCountry(code, language)}` })),
    notes: [
      say('explore.legend.marks'),
      filters.length > 0 ? say('explore.out.filters', { filters: filters.join('; ') }) : say('explore.out.noFilters'),
      ...sayDrawn(network, say, 0),
      ...(folded.length > 0 && folded.length <= 12 ? [`${say('explore.folded')}: ${folded.join(', ')}`] : []),
      `Outspread, ${say(`view.${view}`)}, ${formatDate(today, language)}`,
    ],
    warning: view === 'full' ? say('explore.out.confidential') : null,
  };
}
