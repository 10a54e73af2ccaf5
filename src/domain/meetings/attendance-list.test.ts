import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAttendance, parseAttendanceList } from './attendance-list';

const MEMBERS = [
  { id: 'enfys', name: 'Enfys Prawf', email: 'enfys.prawf@enghraifft.example' },
  { id: 'sian', name: 'Siân Ffug-Jones', email: 'sian.fj@enghraifft.example' },
  { id: 'owen', name: 'Owen O’Brien' },
  { id: 'mair1', name: 'Mair Evans', email: 'mair.evans1@enghraifft.example' },
  { id: 'mair2', name: 'Mair Evans', email: 'mair.evans2@enghraifft.example' },
  { id: 'glyn', name: 'Glyn Tudur Sampl' },
] as const;

const matched = (text: string) => {
  const { present, others } = matchAttendance(parseAttendanceList(text), MEMBERS);
  return { present, others: others.map(({ name }) => name) };
};
const names = (text: string) => parseAttendanceList(text).map(({ name }) => name);
const lines = (...all: string[]) => all.join('\n');

const TEAMS_REPORT = lines(
  '1. Summary',
  'Meeting title\tAHP collaborative',
  'Attended participants\t3',
  'Start time\t12/11/26, 13:58:23',
  'Average attendance time\t54m 3s',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Prawf, Enfys (Cwm Taf Morgannwg UHB - Therapies)\t12/11/26, 13:58:23\t12/11/26, 15:01:00\t1h 2m 37s\tEnfys.Prawf@enghraifft.example\tenfys.prawf@enghraifft.example\tOrganizer',
  'Sian Ffug-Jones\t12/11/26, 14:01:00\t12/11/26, 15:00:00\t59m\t\t\tPresenter',
  'Cadi Newydd (Guest)\t12/11/26, 14:05:00\t12/11/26, 15:00:00\t55m\t\t\tAttendee',
  '',
  '3. In-Meeting Activities',
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Prawf, Enfys (Cwm Taf Morgannwg UHB - Therapies)\t12/11/26, 13:58:23\t12/11/26, 14:20:00\t21m\tEnfys.Prawf@enghraifft.example\tOrganizer',
  'Prawf, Enfys (Cwm Taf Morgannwg UHB - Therapies)\t12/11/26, 14:22:00\t12/11/26, 15:01:00\t39m\tEnfys.Prawf@enghraifft.example\tOrganizer',
);

describe('an attendance list as other services write it', () => {
  it.each<[string, string, { present: string[]; others: string[] }]>([
    ['a report of Teams', TEAMS_REPORT, { present: ['enfys', 'sian'], others: ['Cadi Newydd'] }],
    [
      'the same read as Latin letters from UTF-16',
      `ÿþ${[...TEAMS_REPORT].map((letter) => `${letter}\u0000`).join('')}`,
      { present: ['enfys', 'sian'], others: ['Cadi Newydd'] },
    ],
    [
      'the older report: joined and left',
      lines(
        'Full Name\tUser Action\tTimestamp',
        'Enfys Prawf\tJoined\t12/11/2026, 13:58:23',
        "Owen O'Brien\tJoined\t12/11/2026, 13:59:00",
        'Enfys Prawf\tLeft\t12/11/2026, 14:30:00',
        'Enfys Prawf\tJoined\t12/11/2026, 14:31:00',
      ),
      { present: ['enfys', 'owen'], others: [] },
    ],
    [
      'CSV with quotes and Windows line ends',
      'Name,Email,Duration\r\n"Prawf, Enfys",,1h 5m\r\n"OBrien, Owen",owen@elsewhere.example,3m\r\n',
      { present: ['enfys', 'owen'], others: [] },
    ],
    [
      'CSV with semicolons and Welsh headings',
      lines('Enw llawn;Amser ymuno;E-bost', 'Enfys Prawf;13:58;', 'Dieithryn Llwyr;14:00;'),
      { present: ['enfys'], others: ['Dieithryn Llwyr'] },
    ],
    [
      'Zoom',
      lines(
        'Name (Original Name),User Email,Join Time,Duration (Minutes),Guest',
        'Glyn Sampl,,11/12/2026 01:58:00 PM,62,Yes',
      ),
      { present: ['glyn'], others: [] },
    ],
    [
      'one name a line',
      lines('Enfys Prawf', '', 'sian ffug jones'),
      { present: ['enfys', 'sian'], others: [] },
    ],
    [
      'surname first, with employers',
      lines('PRAWF, Enfys (Cwm Taf Morgannwg UHB, Therapies)', 'Ffug-Jones, Siân [External]'),
      { present: ['enfys', 'sian'], others: [] },
    ],
    [
      'one line with semicolons',
      'Prawf, Enfys; Dr Siân Ffug-Jones; Cadi Newydd',
      { present: ['enfys', 'sian'], others: ['Cadi Newydd'] },
    ],
    [
      'one line with commas',
      'Enfys Prawf, Owen O’Brien, Cadi Newydd',
      { present: ['enfys', 'owen'], others: ['Cadi Newydd'] },
    ],
    [
      'addresses, with and without names',
      lines(
        'Enfys <enfys.prawf@enghraifft.example>',
        'sian.fj@enghraifft.example',
        'glyn.sampl@elsewhere.example',
      ),
      { present: ['enfys', 'sian', 'glyn'], others: [] },
    ],
    [
      'bullets and numbers',
      lines('1. Enfys Prawf', '• Owen O’Brien'),
      { present: ['enfys', 'owen'], others: [] },
    ],
    [
      'copied from the screen of a call',
      lines('Organizer', 'Enfys Prawf', 'Muted', 'In this meeting (2)', 'Owen O’Brien 13:59'),
      { present: ['enfys', 'owen'], others: [] },
    ],
    [
      'initials and titles',
      lines('E. Prawf', 'Prof Ffug-Jones S'),
      { present: ['enfys', 'sian'], others: [] },
    ],
    [
      'middle names on either side',
      lines('Enfys Mair Prawf', 'Glyn T Sampl'),
      { present: ['enfys', 'glyn'], others: [] },
    ],
    ['a middle name that contradicts', 'Glyn Rhys Sampl', { present: [], others: ['Glyn Rhys Sampl'] }],
    ['a name that two members have', 'Mair Evans', { present: [], others: ['Mair Evans'] }],
    [
      'two members of one name, told apart by address',
      'Mair Evans <mair.evans2@enghraifft.example>',
      { present: ['mair2'], others: [] },
    ],
    ['a first name alone', 'Enfys', { present: [], others: ['Enfys'] }],
    [
      'the same stranger twice',
      lines('Cadi Newydd', 'newydd, cadi'),
      { present: [], others: ['Cadi Newydd'] },
    ],
    ['a telephone', '+44 1685 ******', { present: [], others: [] }],
    ['nothing', ' \n\t\n', { present: [], others: [] }],
  ])('%s', (_case, text, expected) => {
    expect(matched(text)).toEqual(expected);
  });

  it.each([
    ['a letter that is missing', 'Enfys Praf', 'enfys'],
    ['surname first', 'Praf, Enfys', 'enfys'],
    ['two letters of a long name', 'Sian Fug-Jone', 'sian'],
    ['two members as near as each other', 'Mair Evan', null],
    ['three letters', 'Enfis Prwaf', null],
    ['a first name alone', 'Enfy', null],
    ['a stranger', 'Cadi Newydd', null],
    ['who is on the list by name too', lines('Enfys Prawf', 'Enfys Praf'), null],
    ['two people as near to one member', lines('Enfys Praf', 'Enfys Praw'), null],
  ])('names the one member whose name is written almost so: %s', (_case, text, nearly) => {
    const { others } = matchAttendance(parseAttendanceList(text), MEMBERS);
    expect(others.map((other) => other.nearly)).toEqual(others.map(() => nearly));
    expect(others.length).toBeGreaterThan(0);
  });

  it('keeps an address that a later line tells', () => {
    expect(parseAttendanceList('Cadi Newydd\nCadi Newydd <cadi@enghraifft.example>')).toEqual([
      { name: 'Cadi Newydd', email: 'cadi@enghraifft.example' },
    ]);
  });

  it('takes nobody from the lines about the meeting itself', () => {
    expect(names(TEAMS_REPORT)).toEqual(['Enfys Prawf', 'Sian Ffug-Jones', 'Cadi Newydd']);
  });

  it('never throws, and never finds the same member twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { present } = matchAttendance(parseAttendanceList(text), MEMBERS);
        expect(new Set(present).size).toBe(present.length);
      }),
    );
  });

  it('finds every member of a list, whatever the order and the case', () => {
    const own = MEMBERS.filter(({ id }) => !id.startsWith('mair'));
    fc.assert(
      fc.property(fc.shuffledSubarray(own), fc.boolean(), fc.boolean(), (some, surnameFirst, shout) => {
        const written = some.map(({ name }) => {
          const parts = name.split(' ');
          const text = surnameFirst ? `${parts.at(-1)}, ${parts.slice(0, -1).join(' ')}` : name;
          return shout ? text.toUpperCase() : text;
        });
        const { present, others } = matchAttendance(parseAttendanceList(written.join('\n')), MEMBERS);
        expect(present).toEqual(some.map(({ id }) => id));
        expect(others).toEqual([]);
      }),
    );
  });
});
