import type { ActorKind } from '../../api/__generated__/graphql.ts';
import type { Tone } from '../../painters/palette.ts';
import type { Shape } from '../Scene.ts';

export interface GlimpseActor {
  readonly id: string;
  readonly label: string;
  readonly kind: ActorKind;
  readonly country?: string | null;
}

/** A hop as its line tells it: dashed where stitched, an open head where dates leave doubt. */
export interface GlimpseHop {
  readonly from: string;
  readonly to: string;
  readonly timing: string;
  readonly stitched: boolean;
}

const sizes = { PROGRAMME: 22, COALITION: 20, ORGANIZATION: 14, GROUP: 12 } as const;
const forms = { PROGRAMME: 'diamond', COALITION: 'disc', ORGANIZATION: 'square', GROUP: 'disc' } as const;

/** The mark of an actor in a small picture, without a label. */
export function drawGlimpseMark({ id, kind, country }: GlimpseActor, at: { x: number; y: number }, tone: (country: string | null) => Tone): Shape {
  const colour = kind === 'PROGRAMME' ? 'ink' : tone(country ?? null);
  const hollow = kind === 'GROUP';
  return {
    id, part: null, form: forms[kind], ...at, width: sizes[kind], height: sizes[kind],
    fill: hollow ? 'page' : colour, stroke: hollow ? colour : null, strokeWidth: hollow ? 3.4 : 0,
  };
}

/** How a hop's line looks. */
export function hopLooks({ timing, stitched }: GlimpseHop) {
  return { part: null, tone: 'edge', width: 1.4, dashed: stitched, head: timing === 'CERTAIN' ? 'filled' : 'open' } as const;
}
