import type { Ties } from '../../pictures/network/joined-parts.ts';
import type { Point } from '../../pictures/Scene.ts';
import type { LayoutDone, LayoutTask } from './layout-worker.ts';

export type Places = ReadonlyMap<string, Point>;

/** Places for the nodes of a network in a room, found beside the page's own work; the same network gives the same places. */
export interface Layout {
  readonly place: (network: Ties, room: LayoutTask['room']) => Promise<Places>;
  readonly stop: () => void;
}

export function createLayout(): Layout {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (places: Places) => void>();
  let tasks = 0;
  worker.addEventListener('message', ({ data: { task, positions } }: MessageEvent<LayoutDone>) => {
    waiting.get(task)?.(new Map(positions));
    waiting.delete(task);
  });
  return {
    place: ({ ids, ties }, room) => new Promise((resolve) => {
      tasks += 1;
      waiting.set(tasks, resolve);
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
      worker.postMessage({ task: tasks, ids, ties, room } satisfies LayoutTask);
    }),
    stop: () => worker.terminate(),
  };
}
