import { fold } from '../../lexicon/folding.ts';
import { small } from '../names/name-words.ts';
import { mostBodies } from './Cast.ts';
import type { Cast } from './Cast.ts';
import type { Body } from './Party.ts';

/**
 * A shorter name whose words all stand, in order, in exactly one longer name of the record is that body: "Tesfa" for
 * "Tesfa Disability Forum", "Civic Voices Alliance" for "Civic Voices Alliance of South Sudan".
 */
export function joinShortForms(cast: Cast): void {
  if (cast.bodies.length > mostBodies) return;
  const words = new Map(cast.bodies.map((body) => [body, longest(body)]));
  for (const body of [...cast.bodies].sort((a, b) => words.get(a)!.length - words.get(b)!.length)) {
    if (body.forms.every(({ acronym }) => acronym)) continue;
    const own = words.get(body)!;
    const longer = cast.bodies.filter((other) => other !== body && words.get(other)!.length > own.length && contains(words.get(other)!, own) && !joinsTwo(other, own));
    if (longer.length === 1 && !(body.forms.some(({ acronym }) => acronym) && longer[0]!.forms.some(({ acronym }) => acronym))) {
      cast.equate(longer[0]!, body, `shorter form of ${longer[0]!.ref} in this record`);
    }
  }
}

function longest(body: Body): string[] {
  const forms = body.forms.filter(({ acronym }) => !acronym).map(({ form }) => fold(form).split(' ').filter((word) => !small.has(word)));
  return forms.sort((a, b) => b.length - a.length)[0] ?? [];
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0) return false;
  let at = 0;
  for (const word of whole) if (word === part[at] || word === `${part[at]}s` || `${word}s` === part[at]) at += 1;
  return at === part.length;
}

/** A name that stands in another only as its middle ("X" in "Friends of X") is not the same body. */
function joinsTwo(body: Body, part: readonly string[]): boolean {
  const whole = longest(body);
  return part.length === 1 && whole[0] !== part[0] && whole.at(-1) !== part[0];
}
