import { z } from 'zod';
import { looksLikeRegisterEntry } from '@/domain/governance/lead-registration';
import {
  choice,
  chosenId,
  dayField,
  line,
  lines,
  optionalId,
  optionalLine,
  type ProblemKey,
  versionField,
  wteField,
} from '@/server/form-fields';

const problem = (key: ProblemKey) => ({ error: key });

export const TIERS = ['registered', 'support'] as const;
/** Only these settings count against the need of a place. */
export const SETTINGS = ['primary', 'community'] as const;
export const BASES = ['consent', 'contract'] as const;

const professionKey = z.string(problem('choose')).min(1, problem('choose')).max(60, problem('unknownChoice'));

export const requestInput = z
  .object({
    submissionKey: z.uuid(),
    placeId: chosenId,
    professionKey,
    decisionId: optionalId,
    needId: optionalId,
    tier: choice(TIERS),
    wte: wteField,
    setting: choice(SETTINGS),
    firstDay: dayField,
    lastDay: dayField,
    whatChanges: lines,
    regionAgreement: optionalLine,
  })
  .refine(({ firstDay, lastDay }) => lastDay >= firstDay, { ...problem('dayAfter'), path: ['lastDay'] });

/** What every step on an existing deployment carries. */
const stepInput = z.object({ deploymentId: z.uuid(), version: versionField });

export const acceptInput = stepInput;
export const judgeAgainInput = stepInput;
export const endInput = stepInput.extend({ reason: lines });

const agreement = { basis: choice(BASES), agreedOn: dayField };
const attestation = { attestedBy: line, attestedOn: dayField };

export const releaseAssignmentInput = stepInput.extend({
  assignmentId: chosenId,
  ...agreement,
  nameReleased: z.string().optional().transform(Boolean),
});

export const releaseTeamInput = stepInput.extend({ teamId: chosenId, ...attestation });

export const agreementInput = stepInput.extend(agreement);
export const attestationInput = stepInput.extend(attestation);

export const arrangementInput = stepInput.extend({
  /** Version of the service arrangement; 0 where the team has none yet. */
  arrangementVersion: z.coerce.number().int().min(0),
  professionalLead: line,
  leadRegistration: optionalLine.refine(
    (entry) => entry === null || looksLikeRegisterEntry(entry),
    problem('registerEntry'),
  ),
  leadStaffId: optionalId,
  clinicalGovernance: optionalLine,
  incidentRoute: optionalLine,
});

export const registrationInput = stepInput
  .extend({
    number: optionalLine,
    checkedOn: dayField,
    checkedBy: line,
    lastDay: dayField,
  })
  .meta({ form: 'registration' });

export const needInput = stepInput.extend({ needId: chosenId }).meta({ form: 'needOfDeployment' });
