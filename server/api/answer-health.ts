import type { Plugin } from 'graphql-yoga';
import type { Store } from '../store/port.ts';

/** `/health`: 200 where the store answers, else 503; says nothing of what it holds. */
export function answerHealth(store: Store): Plugin {
  return {
    async onRequest(event) {
      if (event.url.pathname !== '/health') return;
      const well = await store.view('full').version().then(() => true, () => false);
      event.endResponse(event.fetchAPI.Response.json({ status: well ? 'ok' : 'store unreachable' }, { status: well ? 200 : 503 }));
    },
  };
}
