import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  title: 'Arfer da',
  lead: 'Yr hyn a nododd cydweithredfeydd ei fod yn werth ei rannu, o gofnodion wedi’u cadarnhau pob cydweithredfa y cewch weld ei chyfarfodydd.',
  filter: 'Hidlo arfer da',
  show: 'Dangos',
  clear: 'Dangos popeth',
  profession: 'Proffesiwn pwy a’i cododd',
  allProfessions: 'Pob un',
  text: 'Geiriau',
  count:
    '{count, plural, =0 {Ni chafwyd dim} zero {Ni chafwyd dim} one {# enghraifft} two {# enghraifft} few {# enghraifft} many {# enghraifft} other {# enghraifft}}',
  caption: 'Arfer da, y diweddaraf yn gyntaf',
  empty: 'Pan gaiff cofnodion lle nodwyd eitem yn arfer da eu cadarnhau, bydd yr eitem yn ymddangos yma.',
  emptyFiltered: 'Nid oes dim yma sydd â’r geiriau hyn neu’r proffesiwn hwn.',
  minutes: '{day} ({reference})',
  notRecorded: 'heb ei gofnodi',
  download: 'Lawrlwytho',
  csv: 'Yr enghreifftiau hyn (CSV)',
  csvFile: 'arfer-da',
  column: {
    practice: 'Arfer da',
    note: 'Beth a ddywedwyd',
    language: 'Iaith',
    collaborative: 'Cydweithredfa',
    profession: 'Codwyd gan',
    day: 'Dyddiad',
    minutes: 'Cofnodion',
  },
};

export const review: readonly string[] = ['lead', 'profession', 'empty'];
