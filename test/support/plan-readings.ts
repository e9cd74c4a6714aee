import type { ViewRecord } from '../../server/model/view-parts.ts';
import { viewRecord } from './make-readings.ts';
import type { TrainingText } from './make-readings.ts';
import { Chance } from './portfolio/Chance.ts';
import { programmePrefix } from './portfolio/name-actors.ts';
import type { PortfolioActor } from './portfolio/name-actors.ts';
import { TrainingPlan } from './portfolio/plan-trainings.ts';
import type { PlannedTraining } from './portfolio/plan-trainings.ts';

const topics = ['digital security', 'physical security', 'documentation of abuses', 'mediation', 'advocacy', 'first aid'];
const recordsPerProgramme = 400;

/** The records of a generated portfolio with their readings said outright: chains within records and across them. */
export function planReadings({ outcomes, seed }: { outcomes: number; seed: number }): ViewRecord[] {
  const chance = new Chance(seed);
  const plan = new TrainingPlan(chance);
  return Array.from({ length: outcomes }, (_, number) => {
    const id = `${programmePrefix(Math.floor(number / recordsPerProgramme))}-${String(number + 1).padStart(6, '0')}`;
    const begins = number % recordsPerProgramme === 0 || !plan.goesOn;
    const told = begins
      ? [plan.begin({ name: `${id.slice(0, 3)} programme`, acronym: id.slice(0, 3), kind: 'programme', country: null })]
      : chance.happens(0.3) ? [] : goesOn(plan, chance);
    return viewRecord(id, told.map(textOf), { confidential: chance.happens(0.2) });
  });
}

function goesOn(plan: TrainingPlan, chance: Chance): PlannedTraining[] {
  const { trained, training } = plan.goOn();
  return chance.happens(0.4) ? [trained.received, training] : [training];
}

function textOf({ giver, receivers, month, town, country, topic }: PlannedTraining): TrainingText {
  return {
    givers: [nameOf(giver, town)],
    receivers: receivers.map((actor) => nameOf(actor, town)),
    ...(month === null ? {} : { when: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` }),
    place: town,
    country: country.code,
    topics: [topics[topic]!],
  };
}

function nameOf({ name, acronym, kind, country }: PortfolioActor, town: string): string {
  const names = acronym === null ? name : `${acronym}=${name}`;
  return country === null ? names : `${names}@${country.code}${kind === 'group' ? `:${town}` : ''}`;
}
