import { describe, expect, it } from 'vitest';
import { callerOf, checkCaller, isHost } from '../../../server/access/check-caller.ts';

const ask = (headers: Record<string, string>, url = 'http://127.0.0.1:4000/graphql') => () => checkCaller(callerOf(new Request(url, { headers })));

describe('who may ask', () => {
  it.each([
    ['a program on this machine', {}],
    ['its own page', { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    ['an address typed by hand', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['a link followed from elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('lets in %s', (_, headers) => {
    expect(ask(headers)).not.toThrow();
  });

  it.each(['http://localhost:4000/', 'http://[::1]:4000/', 'http://127.0.0.1/'])('answers for %s', (url) => {
    expect(ask({}, url)).not.toThrow();
  });

  it.each(['http://outspread.example:4000/', 'http://127.0.0.1.example/', 'http://localhost.example:4000/', 'http://10.0.0.7:4000/', 'http://0.0.0.0:4000/'])(
    'does not answer for %s, as a rebound name would ask',
    (url) => {
      expect(ask({}, url)).toThrow(expect.objectContaining({ code: 'host-refused' }) as Error);
    },
  );

  it.each([
    ['another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
    ['another name of this machine', { origin: 'http://localhost:4000' }],
    ['a page without an origin', { origin: 'null' }],
    ['a form or image elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses %s', (_, headers) => {
    expect(ask(headers)).toThrow(expect.objectContaining({ code: 'origin-refused' }) as Error);
  });
});

it.each(['127.0.0.1:4000', 'localhost', '[::1]:4000', 'outspread.example', undefined])('an address can be made of %s', (host) => {
  expect(isHost(host)).toBe(true);
});

it.each(['a b', '127.0.0.1/x', 'x@127.0.0.1', '', '%'])('no address can be made of "%s"', (host) => {
  expect(isHost(host)).toBe(false);
});
