/** What the demonstration's minutes hold beyond what was discussed. Texts are in the language of their meeting. */

/** The first of these days is the meeting, the second the one that found its minutes right. */
export const CLOSED_ITEM = {
  heldOn: '2026-09-03',
  title: 'Cover for one small service',
  intendedOutcome: 'Agree what is said outside this meeting, and when',
  note: 'One service rests on a single person until the spring. Staff have not been told yet.',
  reason: 'Staff of the service have to hear it from their own manager first.',
  decision: 'Nothing is said outside this meeting before 1 October 2026.',
  rationale: 'People should not learn about their own post from minutes.',
} as const;

export const AMENDMENT = {
  heldOn: '2026-06-04',
  on: '2026-07-10',
  addition: 'The deputy leads said the same of theirs.',
  reason: 'What the deputy leads said had been left out. Found when the summer report was written.',
  language: 'en',
} as const;

/** The minutes of 1 October, which members are commenting on; the lead has answered the first. */
export const COMMENTS = [
  {
    person: 'member',
    onItem: 1,
    text: 'Dylai’r nodyn ddweud mai am y tri chlwstwr y mae hyn, nid am Ferthyr yn unig.',
    language: 'cy',
    madeAt: '2026-10-14T09:20:00Z',
    settlement: 'Diolch. Bydd y nodyn yn dweud hynny’n glir pan gaiff y cofnodion eu cadarnhau.',
    settledAt: '2026-10-16T13:05:00Z',
  },
  {
    person: 'deputy',
    onItem: null,
    text: 'The council’s view on transport came up twice and is not in here. Could a sentence be added?',
    language: 'en',
    madeAt: '2026-10-20T15:40:00Z',
    settlement: null,
    settledAt: null,
  },
] as const;

/** Told by people who use services, or by those who work with them. */
export const EXPERIENCE = {
  heldOn: '2026-09-03',
  text: 'A carer told a therapist that three visits in one week had left no time to rest.',
  source: 'user',
} as const;
