import { OutspreadError } from '../platform/errors.ts';

/** What a request says of where it comes from; null: nothing. */
export interface Caller {
  readonly host: string;
  readonly origin: string | null;
  readonly fetchSite: string | null;
  readonly fetchMode: string | null;
}

export function callerOf({ headers, url }: Request): Caller {
  return {
    host: (headers.get('host') ?? new URL(url).host).toLowerCase(),
    origin: headers.get('origin'),
    fetchSite: headers.get('sec-fetch-site'),
    fetchMode: headers.get('sec-fetch-mode'),
  };
}

/** False for a Host header that no address can be made of. */
export function isHost(host: string | undefined): boolean {
  return host === undefined || /^[\w.\-:[\]]+$/u.test(host);
}

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Lets in only this machine's own pages and programs. A foreign host name is how a page elsewhere reaches a server on
 * loopback through a name of its own (DNS rebinding); a foreign origin is such a page asking outright. A link followed
 * from elsewhere is neither.
 * @throws OutspreadError `host-refused`, `origin-refused`
 */
export function checkCaller({ host, origin, fetchSite, fetchMode }: Caller): void {
  if (!ownNames.has(host.replace(/:\d+$/u, ''))) {
    throw new OutspreadError('host-refused', `this server does not answer for the host name ${JSON.stringify(host)}`, {
      remedy: 'open it as 127.0.0.1 or localhost',
    });
  }
  const foreign = fetchMode !== 'navigate' && (fetchSite === 'cross-site' || fetchSite === 'same-site');
  if (foreign || (origin !== null && origin.toLowerCase() !== `http://${host}`)) {
    throw new OutspreadError('origin-refused', `pages of ${origin ?? 'another site'} may not ask this server`, {
      remedy: 'ask from its own pages, or from a program',
    });
  }
}
