import { en as collaborative } from './findings.collaborative.en';
import { en as governance } from './findings.governance.en';
import { en as meetings } from './findings.meetings.en';

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
    'meeting-practice': 'This is common good practice in meetings, not a legal duty.',
    'local-choice': 'This is a local choice, not a legal duty.',
    integrity: 'Without it the record would not add up.',
  },
  nothing: 'none recorded',
  unknownRule: {
    title: 'Another check',
    sentence: 'A check found something that this version of the portal has no words for.',
    mend: 'Tell whoever runs the portal the code shown here.',
  },
  rules: { ...meetings, ...collaborative, ...governance },
} as const;
