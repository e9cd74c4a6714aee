import { Chance } from './Chance.ts';
import { portfolioCountries } from './countries.ts';
import { organization, programmePrefix } from './name-actors.ts';
import type { PortfolioActor } from './name-actors.ts';
import { TrainingPlan } from './plan-trainings.ts';
import type { PlannedTraining } from './plan-trainings.ts';
import { isoMonth, tellNoTraining, tellTraining } from './write-sentences.ts';

/** A generated record: what stands under each heading, and what a careful reader takes from it. */
export interface GeneratedRecord {
  readonly row: Readonly<Record<string, string>>;
  readonly expected: ExpectedRecord;
}

export interface ExpectedRecord {
  readonly record: string;
  readonly confidential: boolean;
  readonly trainings: readonly {
    readonly givers: readonly string[];
    readonly receivers: readonly string[];
    readonly start: string | null;
    readonly place: string;
    readonly country: string;
    readonly participants: number | null;
  }[];
}

/** The headings of a generated file, one of them misspelt as files have it. */
export const portfolioHeadings = [
  'FragmentID', 'OH-harvesting period', 'coutnry', 'Year', 'Outcome description', 'Additional information (use if needed)',
  'Contribution of the programme', 'Contribution of other actors and factors', 'Outcome statements is CONFIDENTIAL',
  'Link to Outcomes in Results Framework', 'Link to SCC Specific Objectives',
] as const;

const recordsPerProgramme = 400;
const yes = ['YES', 'Oui', '1.0', 'TRUE'];
const no = ['NO', 'Non', '0.0', 'no'];

/** Records with chains of trainings in two languages, one at a time: memory does not grow with `outcomes`. */
export function* generatePortfolio({ outcomes, seed }: { outcomes: number; seed: number }): Generator<GeneratedRecord> {
  const chance = new Chance(seed);
  const plan = new TrainingPlan(chance);
  let prefix = '';
  for (let number = 0; number < outcomes; number += 1) {
    const begins = number % recordsPerProgramme === 0 || !plan.goesOn;
    if (number % recordsPerProgramme === 0) prefix = programmePrefix(number / recordsPerProgramme);
    const id = `${prefix}-${String(number + 1).padStart(7, '0')}`;
    yield makeRecord(id, chance, chance.happens(0.3) && !begins ? [] : trainingsOf(plan, prefix, begins, chance));
  }
}

/** One or two trainings of one giver; in some records with the training that it had received itself. */
function trainingsOf(plan: TrainingPlan, prefix: string, begins: boolean, chance: Chance): PlannedTraining[] {
  if (begins) return [plan.begin({ name: `${prefix} programme`, acronym: prefix, kind: 'programme', country: null })];
  const { trained, training } = plan.goOn();
  const retold = trained.received.giver.kind !== 'programme' || trained.received.giver.acronym === prefix;
  return retold && chance.happens(0.4) ? [trained.received, training] : [training];
}

function makeRecord(id: string, chance: Chance, trainings: readonly PlannedTraining[]): GeneratedRecord {
  const home = trainings.at(-1)?.giver.country ?? trainings[0]?.country ?? chance.pick(portfolioCountries);
  const { language } = home;
  const named = new Set<string>();
  const sentences = trainings.map((training) => tellTraining(training, language, chance, named));
  const actor: PortfolioActor = trainings.at(-1)?.giver ?? organization(home, chance.whole(0, 400));
  const noTraining = trainings.length === 0 || chance.happens(0.2) ? [tellNoTraining(actor, chance.pick(home.towns), language, chance)] : [];
  const first = trainings.length === 0 ? noTraining : sentences.slice(0, 1);
  const rest = trainings.length === 0 ? [] : [...sentences.slice(1), ...noTraining];
  const confidential = chance.happens(0.2);
  const year = Math.floor((trainings.at(-1)?.month ?? 2023 * 12) / 12);
  const period = Math.min(5, Math.max(1, year - 2020));
  const row: Record<(typeof portfolioHeadings)[number], string> = {
    FragmentID: id,
    'OH-harvesting period': `harvest ${period}`,
    coutnry: home.name,
    Year: String(year),
    'Outcome description': slip(first.join(' '), chance),
    'Additional information (use if needed)': slip(rest.join(' '), chance),
    'Contribution of the programme': language === 'en' ? 'Funds and advice.' : 'Des fonds et des conseils.',
    'Contribution of other actors and factors': language === 'en' ? 'No' : 'Non',
    'Outcome statements is CONFIDENTIAL': chance.pick(confidential ? yes : no),
    'Link to Outcomes in Results Framework': `Outcome 1.${period}     Output 1.${period}.${chance.whole(1, 3)}`,
    'Link to SCC Specific Objectives': chance.pick(['CIV: Less suppression of civic space', 'CON: Fewer violent conflicts', 'GEN: Equal voice']),
  };
  return {
    row,
    expected: {
      record: id,
      confidential,
      trainings: trainings.map(({ giver, receivers, month, town, country, participants }) => ({
        givers: [giver.name],
        receivers: receivers.map(({ name }) => name),
        start: month === null ? null : isoMonth(month),
        place: town,
        country: country.code,
        participants,
      })),
    },
  };
}

/** Now and then two spaces for one, as typed text has them. */
function slip(text: string, chance: Chance): string {
  if (!chance.happens(0.1)) return text;
  const spaces = [...text.matchAll(/ /gu)];
  if (spaces.length === 0) return text;
  const at = chance.pick(spaces).index;
  return `${text.slice(0, at)} ${text.slice(at)}`;
}
