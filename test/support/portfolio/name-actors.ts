import type { PortfolioCountry } from './countries.ts';

/** An actor of a generated portfolio, as its records write it. */
export interface PortfolioActor {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: 'programme' | 'coalition' | 'organization' | 'group';
  readonly country: PortfolioCountry | null;
}

const en = {
  themes: ['Civic Lanterns', 'Open Benches', 'River Voices', 'Steady Hands', 'Morning Drums'],
  kinds: ['Trust', 'Circle', 'Initiative', 'Foundation', 'Association', 'Centre', 'Forum'],
  first: 'Amber,Cedar,Copper,Coral,Crane,Dawn,Ember,Falcon,Ginger,Harbour,Heron,Ivory,Juniper,Kestrel,Lantern,Maize,Marble,Meadow,Millet,Mosaic,Ochre,Olive,Orchard,Palm,Pebble,Quill,Reed,Saffron,Sable,Tamarind,Teak,Thistle,Umber,Velvet,Willow,Zephyr'.split(','),
  second: 'Anchor,Basket,Beacon,Bridge,Chorus,Compass,Cradle,Drum,Fence,Ferry,Furrow,Gate,Grove,Hearth,Kiln,Ladder,Loom,Mirror,Needle,Oar,Path,Pillar,Plough,Rope,Shelter,Spindle,Stair,Thread,Torch,Tower,Vessel,Wheel,Window,Yard'.split(','),
  groups: ['market women', 'local journalists', 'community monitors', 'student leaders', 'village elders', 'young lawyers', 'bus drivers', 'radio presenters'],
};
const fr = {
  themes: ['des Lanternes Citoyennes', 'des Bancs Ouverts', 'des Voix du Fleuve', 'des Mains Fermes', 'des Tambours du Matin'],
  kinds: ['Association', 'Cercle', 'Initiative', 'Fondation', 'Maison', 'Forum', 'Collectif'],
  first: 'Ambre,Argile,Aurore,Baobab,Braise,Calebasse,Cauri,Colline,Corail,Dune,Étoile,Fougère,Galet,Genêt,Grenier,Hirondelle,Indigo,Ivoire,Jasmin,Karité,Lagune,Marmite,Mil,Néré,Ocre,Palmier,Perle,Pirogue,Roseau,Sable,Savane,Sésame,Sorgho,Tamarin,Tisserin,Vétiver'.split(','),
  second: 'Ancre,Balance,Boussole,Case,Chemin,Clairière,Corde,Digue,Échelle,Étrier,Flambeau,Foyer,Gué,Jarre,Marche,Miroir,Natte,Navette,Panier,Passerelle,Pilier,Plume,Pont,Porte,Rame,Refuge,Seuil,Sillon,Socle,Source,Toile,Tour,Vigie,Voûte'.split(','),
  groups: ['commerçantes', 'journalistes locaux', 'moniteurs communautaires', 'étudiants', 'chefs de quartier', 'jeunes avocats', 'chauffeurs de bus', 'animateurs de radio'],
};

/** The `index`-th programme, named by the prefix of its records' ids: three letters. */
export function programmePrefix(index: number): string {
  const letters = 'BDFGKLMNPRSTVZ';
  const at = (place: number) => letters[Math.floor(index / letters.length ** place) % letters.length]!;
  return `${at(2)}${at(1)}${at(0)}`;
}

/** One of five coalitions of a country. */
export function coalition(country: PortfolioCountry, index: number): PortfolioActor {
  const words = country.language === 'en' ? en : fr;
  const theme = words.themes[index % words.themes.length]!;
  const demonym = country.demonym.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const name = country.language === 'en' ? `${demonym} Coalition of ${theme}` : `Coalition ${demonym} ${theme}`;
  const initials = theme.split(' ').filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
  return { name, acronym: `C${country.code}${initials}`, kind: 'coalition', country };
}

/** The `index`-th organization of a portfolio: no two have the same name. */
export function organization(country: PortfolioCountry, index: number): PortfolioActor {
  const words = country.language === 'en' ? en : fr;
  const pick = (list: readonly string[], rest: number) => list[rest % list.length]!;
  const first = pick(words.first, index);
  const second = pick(words.second, Math.floor(index / words.first.length));
  const round = Math.floor(index / (words.first.length * words.second.length));
  const kind = pick(words.kinds, round);
  const again = Math.floor(round / words.kinds.length);
  const number = again === 0 ? '' : ` ${again + 1}`;
  const name = country.language === 'en' ? `${first} ${second} ${kind}${number}` : `${kind} ${first} ${second}${number}`;
  return { name, acronym: null, kind: 'organization', country };
}

export function group(country: PortfolioCountry, index: number): PortfolioActor {
  const words = country.language === 'en' ? en : fr;
  return { name: words.groups[index % words.groups.length]!, acronym: null, kind: 'group', country };
}
