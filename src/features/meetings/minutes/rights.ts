import 'server-only';
import { can } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';

export type MeetingRights = ReturnType<typeof meetingRights>;

/** What this person may do with the minutes of a collaborative. */
export function meetingRights(actor: SessionActor, collaborativeId: string) {
  const may = (permission: Parameters<typeof can>[1]) =>
    can(actor, permission, { kind: 'collaborative', id: collaborativeId });
  return {
    record: may('meeting:record'),
    call: may('meeting:call'),
    viewCirculated: may('minutes:view-circulated'),
    comment: may('minutes:comment'),
    confirm: may('minutes:confirm'),
    viewClosed: may('item:view-closed'),
    viewProposals: may('proposal:view'),
    propose: may('proposal:make'),
    viewDeployments: may('deployment:view'),
  };
}
