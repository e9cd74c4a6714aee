import { countriesIn } from './countries.ts';
import { fold } from './folding.ts';

/** Words that say what kind of body a name is, and the small words between: they tell no two bodies apart. */
const kindWords = new Set(
  (
    'a an the of for and in on to le la les l de du des d et en pour au aux sur el los las del y para por con ' +
    'coalition coalicion network reseau red platform plateforme plataforma alliance alianza forum foro collective collectif colectivo ' +
    'federation federacion union league ligue liga association asociacion organization organisation organizacion ' +
    'centre center centro institute institut instituto foundation fondation fundacion fund fonds fondo group groupe grupo ' +
    'council conseil consejo committee comite comite society societe sociedad movement mouvement movimiento synergie dynamique ' +
    'national nationale nacional ngo ong'
  ).split(' '),
);

/**
 * What is left of a name once kind words and countries are taken out, sorted: `Coalition malienne des veilleurs`
 * and `Coalition des veilleurs du Mali` give the same words.
 */
export function tellingWords(name: string): readonly string[] {
  const found = known.get(name);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const words = findTellingWords(name);
  known.set(name, words);
  return words;
}

/** Records write the same names again and again, and finding countries in them costs. */
const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

function findTellingWords(name: string): string[] {
  let rest = '';
  let from = 0;
  for (const { start, end } of [...countriesIn(name)].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    rest += `${name.slice(from, start)} `;
    from = end;
  }
  rest += name.slice(from);
  return [...new Set(fold(rest).split(' ').filter((word) => word !== '' && !kindWords.has(word)))].sort();
}
