import { slug } from '../../server/lexicon/folding.ts';
import { compareText } from '../../server/model/passage.ts';
import type { RegisteredBody, Registry } from '../../server/model/registry.ts';

/** A body as a test writes it: `ACR=Full Name|Other Name@BF`; without a country it is of none. */
export function registeredBodyOf(text: string): RegisteredBody {
  const [names = '', country = ''] = text.split('@');
  const [acronym, written] = names.includes('=') ? (names.split('=') as [string, string]) : [null, names];
  const [name = '', ...aliases] = written.split('|');
  return {
    id: `${country === '' ? 'xx' : country.toLowerCase()}-${slug(name)}`, name, names: { en: name }, acronym, country: country || null, aliases,
    kind: /coalition|network|réseau/iu.test(name) ? 'coalition' : 'organization',
  };
}

export function registryOf(...bodies: readonly string[]): Registry {
  return bodies.map(registeredBodyOf).sort((a, b) => compareText(a.id, b.id));
}
