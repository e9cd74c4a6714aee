import type { Plugin } from 'graphql-yoga';

const pagePolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "worker-src 'self' blob:", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

// GraphiQL's page carries its script and its workers inline.
const graphiqlPolicy = [
  "default-src 'none'", "script-src 'unsafe-inline' blob:", "style-src 'unsafe-inline'", 'img-src data:', 'font-src data:',
  "connect-src 'self'", 'worker-src blob:', "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** Headers that keep every page to this host, its scripts to its own files, and answers out of caches. */
export function secureResponses(graphqlPath: string): Plugin {
  return {
    onResponse({ request, response }) {
      const ofApi = new URL(request.url).pathname === graphqlPath;
      response.headers.set('content-security-policy', ofApi ? graphiqlPolicy : pagePolicy);
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      response.headers.set('cross-origin-opener-policy', 'same-origin');
      response.headers.set('cross-origin-resource-policy', 'same-origin');
      response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
    },
  };
}
