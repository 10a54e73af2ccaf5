import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  title: 'Chwilio',
  titleFor: 'Chwilio: {typed}',
  titleError: 'Gwall: Chwilio',
  header: { label: 'Chwilio cyfarfodydd, penderfyniadau ac anghenion', submit: 'Chwilio', link: 'Chwilio' },
  label: 'Gair, ymadrodd neu gyfeirnod',
  hint: 'Rhowch ymadrodd mewn dyfynodau. Rhowch finws o flaen gair i’w hepgor: “clinig traed” -ysgol. Deuir o hyd i eiriau Cymraeg wedi’u treiglo hefyd.',
  submit: 'Chwilio',
  problem: 'Mae problem',
  problems: {
    'too-short': 'Rhowch o leiaf ddwy lythyren neu ddau ddigid.',
    'too-long': 'Rhowch {words} o eiriau a {characters} o nodau ar y mwyaf.',
    'only-excluded': 'Rhowch air a ddylai fod yno hefyd: dim ond hepgor geiriau y mae minws.',
  },
  countFor:
    '{count, plural, zero {# canlyniad ar gyfer “{typed}”} one {# canlyniad ar gyfer “{typed}”} two {# ganlyniad ar gyfer “{typed}”} few {# chanlyniad ar gyfer “{typed}”} many {# chanlyniad ar gyfer “{typed}”} other {# canlyniad ar gyfer “{typed}”}}',
  kindsLabel: 'Mathau o ganlyniad',
  all: 'Popeth',
  kinds: {
    meeting: 'Cyfarfodydd',
    decision: 'Penderfyniadau',
    action: 'Camau gweithredu',
    need: 'Anghenion',
    proposal: 'Cynigion',
  },
  kind: {
    meeting: 'Cyfarfod',
    item: 'Eitem ar yr agenda',
    decision: 'Penderfyniad',
    action: 'Cam gweithredu',
    need: 'Angen',
    proposal: 'Cynnig',
  },
  days: {
    meeting: '{day}',
    item: '{day}',
    decision: 'penderfynwyd {day}',
    action: 'erbyn {day}',
    need: '{day}',
    proposal: 'gwnaed {day}',
  },
  pages: 'Tudalennau o ganlyniadau',
  pageOf: 'Tudalen {page} o {pages}',
  previous: 'Y dudalen flaenorol',
  next: 'Y dudalen nesaf',
  noSuchPage: 'Nid oes cynifer o dudalennau. Ewch i’r dudalen gyntaf.',
  begin: {
    title: 'Yr hyn y gallwch ddod o hyd iddo',
    what: 'Cyfarfodydd ac eitemau eu hagendâu, penderfyniadau, camau gweithredu, anghenion a chynigion, cyn belled ag y cewch eu gweld.',
    reference: 'Mae cyfeirnod fel D-2026-014 yn mynd yn syth i’r brig.',
    forms:
      'Deuir o hyd i air Cymraeg ym mhob un o’i ffurfiau treigledig: mae “gydweithredfa” yn dod o hyd i “cydweithredfa” a “nghydweithredfa”. Deuir o hyd i eiriau cyffredin yn yr unigol a’r lluosog, megis “cyfarfod” a “cyfarfodydd”; rhaid chwilio am luosog geiriau eraill ar wahân. Nid oes gwahaniaeth am acenion na phriflythrennau.',
  },
  none: {
    title: 'Ni chafwyd dim ar gyfer “{typed}”',
    ofKind: 'Nid oes dim o’r math hwn. Dangos pob canlyniad.',
    spelling: 'Gwiriwch y sillafu, neu defnyddiwch lai o eiriau.',
    language: 'Mae pobl yn ysgrifennu yn Gymraeg neu yn Saesneg: rhowch gynnig ar y gair yn yr iaith arall.',
    sight:
      'Dim ond yr hyn y cewch ei weld sy’n cael ei chwilio. Hepgorir nodiadau cofnodion nad ydynt wedi’u dosbarthu, ac eitemau caeedig.',
  },
};

export const review: readonly string[] = ['begin.forms'];
