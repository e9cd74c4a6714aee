import { OutspreadError } from '../../platform/errors.ts';

/** Where a Neo4j server is and who asks: `url` holds no password, so it may stand in a message. */
export interface Address {
  readonly url: string;
  readonly user: string | null;
  readonly password: string;
  /** Null: the server's own default. */
  readonly database: string | null;
}

const schemes = new Set(['neo4j:', 'bolt:', 'neo4j+s:', 'bolt+s:', 'neo4j+ssc:', 'bolt+ssc:']);

/** Reads `neo4j://user:password@host:7687/database`. Throws `argument-bad`, without the text, which may hold a password. */
export function readAddress(text: string): Address {
  const url = URL.canParse(text) ? new URL(text) : null;
  const parts = url === null ? [] : [url.username, url.password, url.pathname.replace(/^\/+/u, '')].map(decoded);
  const [user, password, database] = parts;
  if (url === null || !schemes.has(url.protocol) || url.hostname === '' || typeof user !== 'string' || typeof password !== 'string' || typeof database !== 'string') {
    throw new OutspreadError('argument-bad', 'the store is no address of a Neo4j server', {
      remedy: 'write neo4j://user:password@host, or bolt://… for a server outside a cluster; a sign in the password such as @ or / as %40 or %2F',
    });
  }
  return { url: `${url.protocol}//${url.host}`, user: user || null, password, database: database || null };
}

/** Null for text whose percent signs are not those of an address. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
