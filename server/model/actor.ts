export type ActorKind = 'programme' | 'coalition' | 'organization' | 'group';

/** How surely two forms name one actor: `likely` is shown with its reason and undone by one decision. */
export type Strength = 'sure' | 'likely';

/** One way in which an actor is written, and why it counts as that actor. */
export interface Form {
  readonly form: string;
  readonly strength: Strength;
  readonly reason: string;
}

export type CountryStrength = 'stated' | 'likely' | 'unknown';

/** What another actor did for a training without giving or receiving it. */
export type SupportRole = 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner';
