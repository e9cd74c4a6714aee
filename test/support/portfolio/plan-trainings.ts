import type { Chance } from './Chance.ts';
import { portfolioCountries } from './countries.ts';
import type { PortfolioCountry } from './countries.ts';
import { coalition, group, organization } from './name-actors.ts';
import type { PortfolioActor } from './name-actors.ts';

export interface PlannedTraining {
  readonly giver: PortfolioActor;
  readonly receivers: readonly PortfolioActor[];
  /** Months since January of the year 0; null: the record gives no date. */
  readonly month: number | null;
  readonly town: string;
  readonly country: PortfolioCountry;
  /** A place in the list of topics. */
  readonly topic: number;
  readonly participants: number | null;
}

/** An actor that was trained and may train others, with the training that it received. */
export interface Trained {
  readonly actor: PortfolioActor;
  readonly received: PlannedTraining;
  readonly since: number;
}

const firstMonth = 2021 * 12;
const lastMonth = 2025 * 12 + 9;
const mostWaiting = 4000;

/** Plans trainings one after another: whoever was trained waits in a queue of bounded length to train others. */
export class TrainingPlan {
  readonly #chance: Chance;
  readonly #waiting: Trained[] = [];
  #organizations = 0;
  #programme: PortfolioActor | null = null;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** True while somebody who was trained can still train others. */
  get goesOn(): boolean {
    return this.#waiting.length > 0;
  }

  /** A programme trains coalitions of three countries in one of them. */
  begin(programme: PortfolioActor): PlannedTraining {
    this.#programme = programme;
    const first = this.#chance.whole(0, portfolioCountries.length - 1);
    const theme = this.#chance.whole(0, 4);
    const countries = [0, 1, 2].map((step) => portfolioCountries[(first + step) % portfolioCountries.length]!);
    return this.#plan(programme, countries.map((each) => coalition(each, theme)), countries[0]!, this.#chance.whole(firstMonth, firstMonth + 14));
  }

  /** The next one who was trained goes on to train others at home. */
  goOn(): { trained: Trained; training: PlannedTraining } {
    const trained = this.#waiting.shift()!;
    const home = trained.actor.country!;
    const toGroup = this.#chance.happens(0.35);
    const count = toGroup ? 1 : this.#chance.whole(1, trained.actor.kind === 'coalition' ? 5 : 3);
    const receivers = Array.from({ length: count }, () =>
      (toGroup ? group(home, this.#chance.whole(0, 7)) : organization(home, this.#organizations++)));
    const training = this.#plan(trained.actor, receivers, home, trained.since + this.#chance.whole(2, 16));
    if (trained.actor.kind === 'coalition' && this.#chance.happens(0.5) && this.#waiting.length < mostWaiting) {
      this.#waiting.push({ ...trained, since: (training.month ?? trained.since) + 1 });
    }
    return { trained, training };
  }

  get programme(): PortfolioActor {
    return this.#programme!;
  }

  #plan(giver: PortfolioActor, receivers: readonly PortfolioActor[], country: PortfolioCountry, month: number): PlannedTraining {
    const dated = !this.#chance.happens(0.06);
    const training: PlannedTraining = {
      giver,
      receivers,
      country,
      month: dated ? Math.min(month, lastMonth) : null,
      town: this.#chance.pick(country.towns),
      topic: this.#chance.whole(0, 5),
      participants: this.#chance.happens(0.3) ? this.#chance.whole(8, 60) : null,
    };
    for (const actor of receivers) {
      const goes = actor.kind === 'coalition' ? 1 : actor.kind === 'group' ? 0 : 0.45;
      if (month < lastMonth && this.#waiting.length < mostWaiting && this.#chance.happens(goes)) {
        this.#waiting.push({ actor, received: training, since: month });
      }
    }
    return training;
  }
}
