import type { Chance } from './Chance.ts';
import type { PortfolioActor } from './name-actors.ts';
import type { PlannedTraining } from './plan-trainings.ts';

export type Language = 'en' | 'fr';

const topics = {
  en: ['digital security', 'election monitoring', 'mediation', 'budget tracking', 'legal aid', 'first response to threats'],
  fr: ['sécurité numérique', 'observation des élections', 'médiation', 'suivi budgétaire', 'assistance juridique', 'première réponse aux menaces'],
};
const months = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  fr: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
};

/** One sentence that tells one training in one of several wordings. `named`: actors that the record has introduced. */
export function tellTraining(training: PlannedTraining, language: Language, chance: Chance, named: Set<string>): string {
  const giver = nameIn(training.giver, language, named);
  const receivers = listIn(training.receivers.map((actor) => nameIn(actor, language, named)), language);
  const topic = topics[language][training.topic]!;
  const where = training.town;
  const when = dateIn(training.month, language);
  const count = training.participants === null ? '' : language === 'en' ? ` ${training.participants} people took part.` : ` ${training.participants} personnes y ont participé.`;
  const told = language === 'en'
    ? chance.pick([
      () => `${capital(when ? `in ${when}, ${giver}` : giver)} trained ${receivers} in ${topic} in ${where}.`,
      () => `${capital(receivers)} were trained by ${giver} in ${topic} in ${where}${when ? ` in ${when}` : ''}.`,
      () => `${capital(giver)} held a training on ${topic} for ${receivers} in ${where}${when ? ` in ${when}` : ''}.`,
    ])()
    : chance.pick([
      () => `${capital(when ? `en ${when}, ${giver}` : giver)} a formé ${receivers} en ${topic} à ${where}.`,
      () => `${capital(receivers)} ont été formés par ${giver} en ${topic} à ${where}${when ? ` en ${when}` : ''}.`,
      () => `${capital(giver)} a organisé une formation sur la ${topic} pour ${receivers} à ${where}${when ? ` en ${when}` : ''}.`,
    ])();
  return `${told}${count}`;
}

/** A sentence that tells of no training, planned ones among them. */
export function tellNoTraining(actor: PortfolioActor, place: string, language: Language, chance: Chance): string {
  return language === 'en'
    ? chance.pick([
      `The authorities of ${place} published the local budget after ${actor.name} had asked for it three times.`,
      `${actor.name} plans to train new members next year if funds are found.`,
      `A meeting in ${place} brought ${actor.name} and the council to one table, and the bylaw on gatherings was withdrawn.`,
      `Trained monitors of ${actor.name} documented twelve cases in ${place} and handed them to the ombudsman.`,
    ])
    : chance.pick([
      `Les autorités de ${place} ont publié le budget local après trois demandes de ${actor.name}.`,
      `${actor.name} prévoit de former de nouveaux membres l'an prochain si les fonds sont trouvés.`,
      `Une rencontre à ${place} a réuni ${actor.name} et le conseil, et l'arrêté sur les rassemblements a été retiré.`,
      `Les moniteurs formés de ${actor.name} ont documenté douze cas à ${place} et les ont remis au médiateur.`,
    ]);
}

/** `2024-05` of a month number. */
export function isoMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function nameIn(actor: PortfolioActor, language: Language, named: Set<string>): string {
  if (actor.kind === 'programme') return language === 'en' ? 'the programme' : 'le programme';
  if (actor.kind === 'group') return language === 'en' ? actor.name : `des ${actor.name}`;
  const article = actor.kind === 'coalition' ? (language === 'en' ? 'the ' : 'la ') : '';
  if (actor.acronym === null) return `${article}${actor.name}`;
  if (named.has(actor.name)) return `${article}${actor.acronym}`;
  named.add(actor.name);
  return `${article}${actor.name} (${actor.acronym})`;
}

function listIn(names: readonly string[], language: Language): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'et'} ${names.at(-1)}`;
}

function dateIn(month: number | null, language: Language): string {
  return month === null ? '' : `${months[language][month % 12]} ${Math.floor(month / 12)}`;
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
