import type { ViewName } from '../model/graph.ts';
import { viewNames } from '../model/graph.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { Store, ViewStore } from '../store/port.ts';

/** The request header that asks for a view. */
export const viewHeader = 'outspread-view';

/**
 * Gives each caller the store opened for the view that they get, the same object every time. Whoever reaches a server
 * on loopback owns the machine, so the full view is theirs unless they ask to see what an open reader sees.
 * @throws OutspreadError `argument-bad` for a view that there is not.
 */
export function grantViews(store: Store): (headers: Headers) => ViewStore {
  const views: Readonly<Record<ViewName, ViewStore>> = { open: store.view('open'), full: store.view('full') };
  return (headers) => {
    const asked = headers.get(viewHeader) ?? 'full';
    const name = viewNames.find((one) => one === asked);
    if (name === undefined) {
      throw new OutspreadError('argument-bad', `there is no view ${JSON.stringify(asked)}`, { remedy: `send ${viewHeader}: open or full` });
    }
    return views[name];
  };
}
