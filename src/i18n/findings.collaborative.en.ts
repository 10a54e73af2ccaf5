/** What rules say of members, voice, time and the year of a collaborative; the parts of a rule are told in findings.en.ts. */
export const en = {
  'MEMBERS-PROFESSIONS': {
    title: 'Professions missing',
    pass: 'All thirteen professions are among the members.',
    why: 'The guidance on collaboratives asks first to consider the thirteen professions, and then others that local need calls for.',
    mend: 'The lead asks the missing professions’ heads of service to put somebody forward, or notes with the members why a profession is not needed here.',
    mends: {},
    reasons: {
      missing: 'Of the thirteen professions, {count} have nobody at the table: {professions}.',
    },
  },
  'MEMBERS-SECTORS': {
    title: 'Sectors missing',
    pass: 'Health board, councils, ambulance service, third sector and independent sector are all there.',
    why: 'The guidance asks for inclusive representation across employers and sectors.',
    mend: 'The lead invites somebody from a sector that has nobody.',
    mends: {},
    reasons: {
      missing: 'Nobody at the table comes from: {sectors}.',
    },
  },
  'MEMBERS-BEYOND-HEALTH-BOARD': {
    title: 'Beyond the health board',
    pass: 'Members come from more than the health board.',
    why: 'Membership is meant to be wider than the health board and to cross all sectors of health and well-being.',
    mend: 'The lead invites at least one member from a council, the ambulance service, the third sector or elsewhere.',
    mends: {},
    reasons: {
      none: 'Every member comes from the health board.',
    },
  },
  'MEMBERS-COUNCIL-LINKS': {
    title: 'Links to the council',
    pass: 'Somebody links to the council’s services for adults and for children.',
    why: 'Heads of adults’ and of children’s services are named as key stakeholders.',
    mend: 'The lead asks the council who speaks for that service, and records whom the member’s service is for.',
    mends: {},
    reasons: {
      both: 'No member from the council is recorded as working for adults or for children.',
      adults: 'No member from the council is recorded as working for adults.',
      children: 'No member from the council is recorded as working for children.',
    },
  },
  'MEMBERS-WELSH': {
    title: 'Welsh speakers',
    pass: 'At least one member speaks Welsh.',
    why: 'The guidance names Welsh speakers among those who make representation inclusive.',
    mend: 'The lead asks the members and records it, or invites somebody who speaks Welsh.',
    mends: {},
    reasons: {
      none: 'No member is recorded as speaking Welsh.',
      unknown: 'Nobody has been asked who speaks Welsh.',
    },
  },
  'MEMBERS-REASON': {
    title: 'Why other professions take part',
    pass: 'Each profession beyond the thirteen has its reason recorded.',
    why: 'Professions beyond the thirteen join by local need and sense, which is worth writing down.',
    mend: 'The lead writes down the reason with the member.',
    mends: {},
    reasons: {
      missing: 'Members of professions beyond the thirteen without a reason on record: {count}.',
    },
  },
  'MEMBERS-TEAM': {
    title: 'Whom members speak for',
    pass: 'Each member’s team is recorded.',
    why: 'Teams choose who attends for them, so that all professionals are engaged.',
    mend: 'The lead records the team with the member.',
    mends: {},
    reasons: {
      missing: 'For {count} of {total} members it is not recorded which team they speak for.',
    },
  },
  'MEMBERS-SUBSTITUTE': {
    title: 'Who stands in',
    pass: 'Each team has somebody who stands in.',
    why: 'Teams choose a representative and somebody to stand in.',
    mend: 'The lead asks the team who comes when the member cannot.',
    mends: {},
    reasons: {
      missing: 'Members with nobody on record who stands in: {count} of {total}.',
    },
  },
  'MEMBERS-NOMINATION': {
    title: 'Who put members forward',
    pass: 'It is recorded who put each member forward.',
    why: 'Directors of therapies and health science were the contact for nominations; others nominate for their own staff.',
    mend: 'The lead records who put the member forward.',
    mends: {},
    reasons: {
      missing: 'For {count} of {total} members it is not recorded who put them forward.',
    },
  },
  'MEMBERS-INDUCTION': {
    title: 'Induction',
    pass: 'Every member has seen what a collaborative is and brings.',
    why: 'The guidance asks to raise understanding of what a collaborative is and brings.',
    mend: 'The member reads the introduction and records that they saw it; the lead can write the day down too.',
    mends: {},
    reasons: {
      missing: 'Members without an induction on record: {count} of {total}.',
    },
  },
  'MEMBERS-TRAINING': {
    title: 'Training to take part',
    pass: 'Every member has had training that helps to take part.',
    why: 'The guidance asks for a skilled workforce that can take part.',
    mend: 'The lead records training with the member.',
    mends: {},
    reasons: {
      missing: 'Members without training on record that helps them to take part: {count} of {total}.',
    },
  },
  'VOICE-NOT-HEARD': {
    title: 'Not heard lately',
    pass: 'Every profession was heard in the last three meetings.',
    why: 'The guidance asks that all are heard and have influence with equal voice and contribution.',
    mend: 'The lead asks what keeps the profession away: the day, the time, somebody to stand in.',
    mends: {},
    reasons: {
      'not-heard': '{profession}: nobody was there at the last three meetings.',
    },
  },
  'VOICE-SILENT-YEAR': {
    title: 'Silent for a year',
    pass: 'No profession was silent for a year.',
    why: 'The guidance asks that all are heard and have influence with equal voice and contribution.',
    mend: 'The lead talks to the profession and to whoever put its member forward.',
    mends: {},
    reasons: {
      silent: '{profession}: nobody was there for a year.',
    },
  },
  'VOICE-OVER-HALF': {
    title: 'One profession outweighs the others',
    pass: 'No profession holds over half of the seats or of the items.',
    why: 'No profession is meant to dominate; the professions work together.',
    mend: 'The collaborative talks about it: who else could sit here, who else could bring items.',
    mends: {},
    reasons: {
      seats: '{profession}: {count} of {total} seats.',
      items: '{profession}: {count} of the {total} items brought in the last six meetings.',
    },
  },
  'TIME-NOT-PROMISED': {
    title: 'Time not promised',
    pass: 'Every salaried member has time promised.',
    why: 'Health boards are asked to see that salaried staff have dedicated time.',
    mend: 'The lead asks the employer to promise time, and records who did and how much.',
    mends: {},
    reasons: {
      none: 'Salaried members without protected time on record: {count} of {total}.',
    },
  },
  'YEAR-OUTCOMES': {
    title: 'Items without an outcome',
    pass: 'Every item ended with an outcome.',
    why: 'The guidance asks for a clear structure with clear, achievable outcomes.',
    mend: 'The lead says in the minutes what came of the item.',
    mends: {},
    reasons: {
      missing: 'Items without a record of what came of them: {count} of {total}.',
    },
  },
} as const;
