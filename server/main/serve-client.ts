import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.wasm': 'application/wasm',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);

interface Packing {
  readonly name: 'br' | 'gzip';
  readonly pack: (bytes: Buffer) => Promise<Buffer>;
}

const packings: readonly Packing[] = [
  { name: 'br', pack: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) },
  { name: 'gzip', pack: (bytes) => promisify(gzip)(bytes) },
];

interface ClientFile {
  readonly bytes: Buffer;
  readonly extension: string;
  readonly tag: string;
  readonly packed: Map<Packing['name'], Promise<Buffer>>;
}

/**
 * Serves the built client out of memory. A path of no file that a reader opened is a screen: the page itself, which
 * reads the path. Files under `assets` carry their hash in their name and stay with the browser for good.
 */
export async function serveClient(folder: string): Promise<Plugin> {
  const files = await readFiles(folder);
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const path = pathOf(url.pathname);
      const file = files.get(path) ?? (isScreen(path, request.headers.get('accept')) ? files.get('/index.html') : undefined);
      if (!file) return;
      const lasting = path.startsWith('/assets/');
      const headers = {
        'content-type': kinds[file.extension] ?? 'application/octet-stream',
        'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: file.tag,
        vary: 'accept-encoding',
      };
      if (request.headers.get('if-none-match') === file.tag) {
        event.endResponse(new fetchAPI.Response(null, { status: 304, headers }));
        return;
      }
      const { bytes, encoding } = await packFor(file, request.headers.get('accept-encoding') ?? '');
      event.endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
        headers: { ...headers, ...encoding, 'content-length': String(bytes.length) },
      }));
    },
  };
}

function pathOf(pathname: string): string {
  try {
    return pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function isScreen(path: string, accept: string | null): boolean {
  if (path.startsWith('/assets/') || path === '/graphql' || path === '/health') return false;
  return extname(path) === '' || (accept ?? '').includes('text/html');
}

async function readFiles(folder: string): Promise<Map<string, ClientFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry): Promise<[string, ClientFile]> => {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
    return [`/${relative(folder, path).split(sep).join('/')}`, { bytes, extension: extname(path), tag, packed: new Map() }];
  }));
  return new Map(files);
}

async function packFor(file: ClientFile, accepted: string): Promise<{ bytes: Buffer; encoding: Record<string, string> }> {
  const packing = packed.has(file.extension) ? packings.find(({ name }) => accepted.includes(name)) : undefined;
  if (!packing) return { bytes: file.bytes, encoding: {} };
  const known = file.packed.get(packing.name) ?? packing.pack(file.bytes);
  file.packed.set(packing.name, known);
  return { bytes: await known, encoding: { 'content-encoding': packing.name } };
}
