/**
 * What rules say. For each code: `title` names the rule, `pass` says that it is met, `why` gives the source in our own
 * words, `mend` who can put it right and how (`mends` where a reason has a way of its own), and `reasons` the sentence
 * for each reason a rule gives. Where facts belong to the employer alone, `discreet` holds the sentence for everyone else:
 * by reason, or `any` where the reason itself would tell of a person; `mend` then says who can mend it and no more.
 */
export const en = {
  notApplicable: 'Does not apply here: {why}',
  whyAndStanding: '{why} {standing}',
  standing: {
    guidance: 'This is guidance for those who lead the system, not a legal duty.',
    policy: 'This is Welsh Government policy, not a legal duty in itself.',
    'good-practice': 'This is common good practice between employers, not a legal duty.',
    'local-choice': 'This is a local choice, not a legal duty.',
    integrity: 'Without it the record would not add up.',
  },
  nothing: 'none recorded',
  unknownRule: {
    title: 'Another check',
    sentence: 'A check found something that this version of the portal has no words for.',
    mend: 'Tell whoever runs the portal the code shown here.',
  },
  rules: {
    'MEETING-PURPOSE-SAID': {
      title: 'The purpose of the meeting',
      pass: 'The meeting says what it is for.',
      why: 'The national page on AHP professional collaboratives asks for meetings with purpose (key requirements, F11).',
      mend: 'The lead or deputy lead says on the agenda what the meeting is for.',
      mends: {},
      reasons: { missing: 'Nobody has said what the meeting is for.' },
    },
    'MEETING-ITEM-SERVES': {
      title: 'What the items serve',
      pass: 'At least one item serves a need, the quality of services or a national strategy.',
      why: 'The national page on AHP professional collaboratives asks for meetings with purpose (key requirements, F11), grounded in need.',
      mend: 'The lead or deputy lead adds an item that serves a need, the quality of services or a national strategy.',
      mends: {},
      reasons: {
        'no-items': 'Nothing is on the agenda.',
        'only-standing': 'Every item is standing business.',
      },
    },
    'MEETING-OUTCOMES-INTENDED': {
      title: 'What the items are to come to',
      pass: 'Every item says what it is to come to.',
      why: 'The national page on AHP professional collaboratives asks for clear, achievable outcomes of working together (key requirements, F11).',
      mend: 'The lead or deputy lead says for each item what should be decided, known or done when it ends.',
      mends: {},
      reasons: {
        missing:
          '{count, plural, one {# item does not say what it is to come to.} other {# items do not say what they are to come to.}}',
      },
    },
    'MEETING-DAY-AHEAD': {
      title: 'The day of the meeting',
      pass: 'The day of the meeting is still to come.',
      why: 'Nobody can be invited to a meeting whose day is past.',
      mend: 'The lead or deputy lead sets another day, or writes down what happened.',
      mends: {},
      reasons: { past: 'The day of the meeting was {heldOn}.' },
    },
    'MEETING-MINUTES-READ': {
      title: 'Minutes to confirm',
      pass: 'The minutes that are to be confirmed have been circulated.',
      why: 'Members can only confirm minutes that they have read.',
      mend: 'Advice: circulate them before the meeting. It does not stop the meeting from being called.',
      mends: {},
      reasons: { draft: 'The minutes of {heldOn} are to be confirmed and are still a draft.' },
    },
    'MEETING-YEAR-SERVES': {
      title: 'What a year of meetings is about',
      pass: 'Need, quality and national strategy have each come up within a year.',
      why: 'The national page on AHP professional collaboratives has them answer the needs assessment, look at the quality of services and respond to national strategy (opening, F02).',
      mend: 'Advice: it does not stop the meeting from being called.',
      mends: {},
      reasons: {
        need: 'No item has served a need for a year.',
        quality: 'No item has served the quality of services for a year.',
        strategy: 'No item has served a national strategy for a year.',
      },
    },
    'E2D-HOST-KIND': {
      title: 'Who the employer is',
      pass: 'The employer is a health board, a local authority or the ambulance trust.',
      why: 'The organising principles for the AHP workforce (section 5) say that posts are hosted by a health board, a local authority or the ambulance trust.',
      mend: 'The head of service of an employer that may host releases the staff instead. If the post has to stay where it is, the director of therapies and health science, or whoever holds that duty there, decides about an exception.',
      mends: {
        'host-unknown': 'The head of service of the employer that releases the staff says so in the release.',
      },
      reasons: {
        'host-unknown': 'No employer has released anyone yet.',
        'other-nhs-body':
          'The employer is another NHS Wales body. That can work, but it is not one of the hosts that the guidance names.',
        'not-a-host':
          'The employer is neither a health board, nor a local authority, nor the ambulance trust.',
      },
    },
    'E2D-HOST-FOOTPRINT': {
      title: 'The employer’s region',
      pass: 'The place lies in a region that the employer serves, or the regions have agreed.',
      why: 'The organising principles (section 5, regional partnership board areas) organise AHP work together across the area of one regional partnership board.',
      mend: 'The head of service names the agreement between the two regional partnership boards, which their planners can provide.',
      mends: {
        'host-unknown': 'The head of service of the employer that releases the staff says so in the release.',
        'region-unknown': 'The regional planner has the place put into a region.',
      },
      reasons: {
        'host-unknown': 'No employer has released anyone yet, so it is not known which region it serves.',
        'region-unknown': 'It is not recorded which region the place lies in.',
        'outside-region':
          'The employer does not serve the region of this place, and no agreement between the regions is named.',
      },
    },
    'E2D-CAPACITY-CONTRACT': {
      title: 'Contracted hours',
      pass: 'On every day, all deployments together stay within the contracted WTE.',
      why: 'The same hours cannot work in two places. Cover and day-to-day arrangements are a named theme of the organising principles (section 3, theme 11).',
      mend: 'The head of service releases someone else or other days. If the contract is recorded wrongly, the workforce officer corrects it.',
      mends: {
        unknown: 'The workforce officer of the employer sends the missing figures.',
        'taken-meanwhile':
          'The head of service opens the release again, sees what is free now, and chooses again.',
      },
      reasons: {
        unknown:
          '{mode, select, aggregate {It is not known how many WTE the team has in post on {day}, so it cannot be said that {deployedWte} are there.} other {It is not known how many WTE are contracted on {day}, so it cannot be said that {deployedWte} are there.}}',
        'over-contract':
          '{mode, select, aggregate {On {day} the team would have {reservedWte} deployed but only {contractedWte} in post: {overWte} too much. Other deployments take {othersWte} of it.} other {On {day} the person would be deployed for {reservedWte} but is contracted for {contractedWte}: {overWte} too much. Other deployments take {othersWte} of it.}}',
        'no-contract': 'On {day} no contract runs for this post, so there is nothing to deploy.',
        'taken-meanwhile': 'Someone else took these hours while you were filling in the form.',
      },
      discreet: {
        'over-contract':
          '{mode, select, aggregate {On {day} the team’s deployments together would be {overWte} above what it has in post.} other {On {day} this post’s deployments together would be {overWte} above its contract.}}',
      },
    },
    'E2D-REGISTRATION-CURRENT': {
      title: 'Registration',
      pass: 'The registration that the profession requires is current and was checked.',
      why: 'The AHP Framework for Wales (section 3.3 and action 2.08) has employers see to it that staff keep to the standards of their regulator.',
      mend: 'The head of service records a new check of the register: who looked, when, and until when the entry runs. The workforce officer can send it with the next import.',
      mends: {
        'not-attested':
          'The head of service names who checked the registrations in the team, and on which day.',
        'attestation-too-old':
          'The head of service has the registrations in the team checked again, and names who did it, and on which day.',
        'support-without-registered-lead':
          'The head of service names a registered professional lead in the team’s service arrangement.',
        'register-unknown':
          'The administrator enters in the reference data which part of the register this profession needs.',
        'wrong-register':
          'The head of service checks the profession in the contract and the part of the register, and releases someone registered for this profession.',
        'renewal-due': 'Nothing to do now. The head of service records a new check after the renewal.',
      },
      reasons: {
        'register-unknown': 'It is not recorded which register this profession needs.',
        'wrong-register':
          'Part of the register needed ({register}): {registerPart}. Part recorded: {recordedPart}.',
        'not-registered': 'The register was looked at on {checkedOn}, and the person was not on it.',
        lapsed: 'The recorded registration ended on {lastDay}. Last check of the register: {checkedOn}.',
        'renewal-not-seen':
          'The recorded registration ended on {lastDay}, and nobody has recorded its renewal.',
        'not-checked': 'Nobody has recorded a check of the registration.',
        'renewal-unknown':
          'The registration was checked on {checkedOn}, but it is not recorded until when it runs.',
        'check-too-old':
          'The register was last looked at on {checkedOn}. Registrations have come up for renewal since, so that check no longer counts.',
        'not-attested': 'Nobody has attested that the registrations in the team were checked.',
        'attestation-too-old':
          'Somebody last attested on {checkedOn} that the registrations in the team were checked. Registrations have come up for renewal since, so that no longer counts.',
        'not-recorded': 'No registration is recorded for this person.',
        'support-without-registered-lead':
          'Support workers need a registered professional lead. None is named.',
        'renewal-due': 'The registration runs until {lastDay}, which is before the deployment ends.',
        'no-register': 'This profession has no register that the law requires.',
      },
      discreet: {
        any: 'The employer has something to put right about the registration.',
        mend: 'The head of service sees what it is and puts it right.',
      },
      until: {
        sentence:
          '{sentence} Until {unconfirmedUntil} it stands as unconfirmed: it counts as supply, but not as compliant.',
        discreet: '{sentence} For now it stands as unconfirmed: it counts as supply, but not as compliant.',
      },
    },
    'E2D-LEAD-NAMED': {
      title: 'Professional lead',
      pass: 'A registered professional lead is named, who is not the person deployed.',
      why: 'The organising principles (section 5) set up employ to deploy so that nobody works without professional leadership.',
      mend: 'The head of service names a registered professional lead in the team’s service arrangement.',
      mends: {
        'same-person':
          'The head of service names another registered professional lead in the team’s service arrangement.',
        'registration-unknown':
          'The head of service records the lead’s register entry in the team’s service arrangement.',
      },
      reasons: {
        missing: 'No professional lead is named.',
        'same-person': 'The professional lead named is the person to be deployed.',
        'registration-unknown': 'A professional lead is named, but not whether they are registered.',
        'not-registered': 'The professional lead named is not registered.',
      },
      discreet: {
        'same-person': 'The employer has something to put right about the professional lead.',
        'registration-unknown': 'The employer has something to put right about the professional lead.',
        'not-registered': 'The employer has something to put right about the professional lead.',
        mend: 'The head of service sees what it is and puts it right in the team’s service arrangement.',
      },
    },
    'E2D-GOVERNANCE-ROUTE': {
      title: 'Clinical governance, incidents and complaints',
      pass: 'It is recorded who holds clinical governance and who handles incidents and complaints.',
      why: 'The organising principles (section 5, and what practitioners said in section 3) name missing clinical governance as a risk that the model is there to end.',
      mend: 'The head of service records it in the team’s service arrangement.',
      mends: {},
      reasons: {
        'both-missing':
          'Nobody is named who holds clinical governance, and nobody who handles incidents and complaints.',
        'governance-missing': 'Nobody is named who holds clinical governance.',
        'incidents-missing': 'Nobody is named who handles incidents and complaints.',
      },
    },
    'E2D-PERSON-AGREED': {
      title: 'The person’s agreement',
      pass: 'The person’s agreement, or its basis in the contract, is recorded with its day.',
      why: 'When staff move between bodies it is usual to record that they consent, or where their contract provides for it.',
      mend: 'The head of service records the person’s consent or the basis in the contract, and the day.',
      mends: {
        'not-attested':
          'The head of service names who attests that the staff were asked and the checks were made, and the day.',
      },
      reasons: {
        missing: 'Neither the person’s consent nor a basis in the contract is recorded.',
        'not-attested': 'Nobody has attested that the staff were asked and the checks were made.',
        'dated-ahead': 'The agreement is dated {on}, which has not come yet.',
      },
    },
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
        missing: '{count} of {total} members have nobody who stands in.',
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
      mend: 'The lead goes through the induction with the member and records the day.',
      mends: {},
      reasons: {
        missing: '{count} of {total} members have no induction recorded.',
      },
    },
    'MEMBERS-TRAINING': {
      title: 'Training to take part',
      pass: 'Every member has had training that helps to take part.',
      why: 'The guidance asks for a skilled workforce that can take part.',
      mend: 'The lead records training with the member.',
      mends: {},
      reasons: {
        missing: '{count} of {total} members have no training recorded that helps them to take part.',
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
        none: '{count} of {total} members are salaried and have no protected time on record.',
      },
    },
    'YEAR-OUTCOMES': {
      title: 'Items without an outcome',
      pass: 'Every item ended with an outcome.',
      why: 'The guidance asks for a clear structure with clear, achievable outcomes.',
      mend: 'The lead says in the minutes what came of the item.',
      mends: {},
      reasons: {
        missing: 'For {count} of {total} items it is not recorded what came of them.',
      },
    },
    'E2D-NEED-LINKED': {
      title: 'The need served',
      pass: 'It serves a recorded need of this place, or of a place around it.',
      why: 'The organising principles (section 5, funding and whole system) put need first: capacity goes where the population’s need is, not where demand is loudest.',
      mend: 'The collaborative’s lead or deputy links the request to a recorded need.',
      mends: {},
      reasons: {
        missing: 'It is not linked to any recorded need.',
        'other-place': 'The need that it is linked to was recorded for another place.',
      },
    },
    'MEETING-RATIFY': {
      title: 'Ratification',
      pass: 'A later meeting with a quorum has ratified it.',
      why: 'The collaborative’s own terms of reference ask for a quorum; what was agreed without one is a recommendation.',
      mend: 'The lead or deputy lead records it at a later meeting with a quorum.',
      mends: {},
      reasons: {
        'not-recommended': 'This is not a recommendation that waits to be ratified.',
        'other-collaborative': 'The meeting is another collaborative’s.',
        'not-held': 'The meeting has not been held.',
        'not-later': 'The meeting was not later than the one that made the recommendation.',
        'not-quorate': 'The meeting had no quorum.',
      },
    },
    'MEETING-SUPERSEDE': {
      title: 'What supersedes it',
      pass: 'A later decision of the same collaborative takes its place.',
      why: 'Every decision has to lead to the one that is in force.',
      mend: 'The lead or deputy lead chooses another decision.',
      mends: {},
      reasons: {
        'not-decided': 'Only a decision can be superseded, and only by a decision; a recommendation cannot.',
        'other-collaborative': 'The other decision is another collaborative’s.',
        earlier: 'The other decision was made earlier.',
        loop: 'The other decision is itself superseded by this one, at once or over others.',
      },
    },
    'MEETING-ACTION-BLOCK': {
      title: 'What it waits for',
      pass: 'It waits for an open action of the same collaborative.',
      why: 'Actions that wait for each other would never be done.',
      mend: 'Choose another action, or write down the reason instead.',
      mends: {},
      reasons: {
        'other-collaborative': 'The other action is another collaborative’s.',
        'not-open': 'The other action is closed, so there is nothing to wait for.',
        loop: 'The other action itself waits for this one, at once or over others.',
      },
    },
    'MINUTES-STEP-ORDER': {
      title: 'The life of minutes',
      pass: 'The minutes are where this step can be taken.',
      why: 'Minutes are drafted, circulated to the members, and confirmed at a later meeting. From then on they are locked, so that everybody can rely on one text.',
      mend: 'Open the meeting again and see how far its minutes are.',
      mends: {
        'correct-confirmed': 'Amend them instead, with the reason.',
        'comment-draft': 'Wait until the lead has circulated them.',
        'comment-confirmed': 'Ask the lead for an amendment.',
      },
      reasons: {
        'not-held': 'The meeting has not been held, so it has no minutes yet.',
        'correct-confirmed': 'The minutes are confirmed and locked.',
        'circulate-circulated': 'The minutes have been circulated already.',
        'circulate-confirmed': 'The minutes are confirmed and locked.',
        'comment-draft': 'The minutes are still a draft.',
        'comment-confirmed': 'The minutes are confirmed and locked.',
        'settle-draft': 'The minutes are still a draft and have no comments.',
        'confirm-draft': 'The minutes have not been circulated yet, so members have not seen them.',
        'confirm-confirmed': 'The minutes have been confirmed already.',
        'amend-draft': 'Only confirmed minutes are amended; a draft is corrected.',
        'amend-circulated': 'Only confirmed minutes are amended; circulated ones are corrected.',
      },
    },
    'MINUTES-CONFIRMED-LATER': {
      title: 'Confirmed at a later meeting',
      pass: 'A later meeting, which was held, found the minutes right.',
      why: 'Those who were there say at their next meeting whether the minutes are right.',
      mend: 'Choose a later meeting that was held.',
      mends: {},
      reasons: {
        'not-held': 'The meeting that is named has not been held.',
        'not-later': 'The meeting of {by} was not later than that of {heldOn}.',
      },
    },
    'MINUTES-COMMENTS-SETTLED': {
      title: 'Comments on the minutes',
      pass: 'Every comment has an answer.',
      why: 'Members who say that something is not right are owed an answer before the text is locked.',
      mend: 'Answer them first, or say that the minutes are confirmed although comments have no answer.',
      mends: {},
      reasons: {
        open: '{count, plural, one {# comment has} other {# comments have}} no answer yet.',
      },
    },
  },
} as const;
