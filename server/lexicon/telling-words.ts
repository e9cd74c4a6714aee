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

/** Words that very many bodies of the field have in their names, folded. */
const commonWords = new Set(
  (
    'human rights right droit droits humain humains humaines homme derechos humanos defender defenders defence defense defenseur defenseurs defensor defensores ' +
    'women woman femme femmes mujer mujeres youth young jeune jeunes juventud jovenes civil civic society societe civile sociedad peace paix paz ' +
    'development developpement desarrollo community communities communaute communautes comunidad comunidades justice justicia democracy democratie democracia ' +
    'media press presse prensa journalist journalists journaliste journalistes periodistas protection proteccion promotion promocion action accion support appui ' +
    'local locale regional regionale international internationale ouest nord sud est central centrale west east north south'
  ).split(' '),
);

/** Whether a telling word, folded, stands in so many names of the field that it hardly tells; single letters never do. */
export function isCommonWord(word: string): boolean {
  return word.length < 2 || commonWords.has(word);
}

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
