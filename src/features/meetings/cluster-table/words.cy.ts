import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  title: 'Wrth fwrdd y clwstwr',
  lead: 'O {from} hyd at {to}: {meetings, plural, =0 {ni chofnodwyd yr un cyfarfod clwstwr.} zero {ni chofnodwyd yr un cyfarfod clwstwr.} one {mynychwyd # cyfarfod clwstwr} two {mynychwyd # gyfarfod clwstwr} few {mynychwyd # chyfarfod clwstwr} many {mynychwyd # chyfarfod clwstwr} other {mynychwyd # cyfarfod clwstwr}}{meetings, plural, =0 {} zero {} other {, a chodwyd {raised, plural, zero {# eitem} one {# eitem} two {# eitem} few {# eitem} many {# eitem} other {# eitem}} gan y Proffesiynau Perthynol i Iechyd, a derbyniwyd {taken}.}}',
  byCluster: 'Fesul clwstwr',
  all: 'Gyda’i gilydd',
  notRecorded: 'dim wedi’i gofnodi',
  entries: 'Cyfarfodydd a fynychwyd',
  entriesEmpty:
    'Pan fydd yr arweinydd yn cofnodi cyfarfod clwstwr lle siaradodd rhywun dros y gydweithredfa, bydd yn ymddangos yma.',
  source:
    'Lle nad oes dim wedi’i gofnodi, ni wyddys a oedd rhywun yno. Mae cyfarfod lle na chodwyd dim yn cyfrif hefyd.',
  add: 'Cofnodi cyfarfod clwstwr',
  takeOff: 'Tynnu cofnod anghywir',
  entryName: '{day}, {cluster}',
  column: {
    cluster: 'Clwstwr',
    meetings: 'Cyfarfodydd',
    raised: 'Eitemau a godwyd',
    taken: 'A dderbyniwyd',
    last: 'Diwethaf',
    day: 'Diwrnod',
    attendedBy: 'Pwy oedd yno',
  },
  form: {
    cluster: 'Clwstwr',
    heldOn: 'Diwrnod ei gyfarfod',
    attendedBy: 'Pwy siaradodd dros y gydweithredfa',
    raised: 'Eitemau’r Proffesiynau Perthynol i Iechyd a godwyd',
    raisedHint: '0 os na chodwyd dim.',
    taken: 'O’r rhain, a dderbyniwyd',
    takenHint: 'Wedi’u rhoi yng nghynllun y clwstwr, wedi’u rhoi i rywun, neu wedi’u penderfynu.',
    record: 'Ei gofnodi',
    entry: 'Pa gofnod',
    remove: 'Ei dynnu',
  },
};

export const review: readonly string[] = [
  'title',
  'lead',
  'column.taken',
  'form.taken',
  'form.takenHint',
  'source',
];
