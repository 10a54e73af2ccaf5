/** What the gate says when staff are deployed; the parts of a rule are told in findings.en.ts. */
export const en = {
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
      'not-a-host': 'The employer is neither a health board, nor a local authority, nor the ambulance trust.',
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
} as const;
