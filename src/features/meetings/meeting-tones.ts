import type { MeetingStatus } from '@/domain/meetings/meeting';
import type { TagTone } from '@/ui/tag';

/** One colour for one state of a meeting, wherever it stands. */
export const MEETING_TONES = {
  planned: 'info',
  called: 'good',
  held: 'neutral',
  cancelled: 'bad',
} as const satisfies Record<MeetingStatus, TagTone>;
