import * as collaborative from './findings.collaborative.cy';
import type { en } from './findings.en';
import * as governance from './findings.governance.cy';
import * as meetings from './findings.meetings.cy';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  notApplicable: 'Nid yw’n berthnasol yma: {why}',
  whyAndStanding: '{why} {standing}',
  standing: {
    guidance: 'Canllawiau i’r rhai sy’n arwain y system yw hyn, nid dyletswydd gyfreithiol.',
    policy: 'Polisi Llywodraeth Cymru yw hyn, nid dyletswydd gyfreithiol ynddo’i hun.',
    'good-practice': 'Arfer da cyffredin rhwng cyflogwyr yw hyn, nid dyletswydd gyfreithiol.',
    'meeting-practice': 'Arfer da cyffredin mewn cyfarfodydd yw hyn, nid dyletswydd gyfreithiol.',
    'local-choice': 'Dewis lleol yw hyn, nid dyletswydd gyfreithiol.',
    integrity: 'Hebddo ni fyddai’r cofnod yn gwneud synnwyr.',
  },
  nothing: 'dim wedi’i gofnodi',
  unknownRule: {
    title: 'Gwiriad arall',
    sentence: 'Canfu gwiriad rywbeth nad oes gan y fersiwn hon o’r porth eiriau ar ei gyfer.',
    mend: 'Rhowch wybod i’r sawl sy’n rhedeg y porth am y cod a ddangosir yma.',
  },
  rules: { ...meetings.cy, ...collaborative.cy, ...governance.cy },
};

/** Welsh that a translator has still to confirm. */
export const review: readonly string[] = [
  'standing.meeting-practice',
  ...meetings.review,
  ...collaborative.review,
  ...governance.review,
];
