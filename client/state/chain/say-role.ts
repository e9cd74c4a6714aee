import type { MessageId } from '../../messages/messages.ts';
import type { Say } from '../../messages/say.ts';

const roles = {
  supervisor: 'role.supervisor', funder: 'role.funder', host: 'role.host', organizer: 'role.organizer', initiator: 'role.initiator', partner: 'role.partner',
} as const satisfies Record<string, MessageId>;

/** What a supporter did, in words; a role that is not known as it is written. */
export function sayRole(role: string, say: Say): string {
  const known = role.toLowerCase();
  return known in roles ? say(roles[known as keyof typeof roles]) : role;
}
