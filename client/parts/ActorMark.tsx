import type { ActorKind } from '../api/__generated__/graphql.ts';
import type { Tone } from '../painters/palette.ts';

/** An actor's shape in its country's colour; the code stands in text beside it, so the mark itself is silent. */
export function ActorMark({ kind, tone, size = 16 }: { readonly kind: ActorKind; readonly tone: Tone; readonly size?: number }) {
  const fill = `var(--${kind === 'PROGRAMME' ? 'ink' : tone})`;
  return (
    <svg className="mark" width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      {kind === 'PROGRAMME' && <path d="M0-9.5L9.5 0 0 9.5-9.5 0Z" fill={fill} />}
      {kind === 'COALITION' && <circle r="8.5" fill={fill} />}
      {kind === 'ORGANIZATION' && <rect x="-7.5" y="-7.5" width="15" height="15" rx="1.2" fill={fill} />}
      {kind === 'GROUP' && <circle r="7" fill="none" stroke={fill} strokeWidth="3.4" />}
    </svg>
  );
}
