import { describe, expect, it } from 'vitest';
import type { MeetingStatus, MinutesStatus } from './meeting';
import { minutesSight } from './minutes-sight';

const LEAD = { record: true, viewCirculated: true };
const MEMBER = { record: false, viewCirculated: true };
const OBSERVER = { record: false, viewCirculated: false };

describe('minutesSight', () => {
  it.each<[MeetingStatus, MinutesStatus | null, string, string, string]>([
    ['planned', null, 'whole', 'outline', 'nothing'],
    ['called', null, 'whole', 'outline', 'outline'],
    ['cancelled', null, 'whole', 'outline', 'nothing'],
    ['held', null, 'whole', 'outline', 'nothing'],
    ['held', 'draft', 'whole', 'outline', 'nothing'],
    ['held', 'circulated', 'whole', 'whole', 'nothing'],
    ['held', 'confirmed', 'whole', 'whole', 'whole'],
  ])('%s, %s: lead %s, member %s, observer %s', (meeting, minutes, ...expected) => {
    expect([LEAD, MEMBER, OBSERVER].map((rights) => minutesSight(meeting, minutes, rights))).toEqual(
      expected,
    );
  });
});
