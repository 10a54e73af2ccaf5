import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  home: {
    next: 'Cyfarfod nesaf',
    voiceMore: 'Presenoldeb, eitemau, penderfyniadau a chamau gweithredu yn ôl proffesiwn a sector',
    registers: 'Yr hyn y mae’r gydweithredfa hon yn ei gadw',
    minutes: 'Cofnodion',
    notYet: 'heb eu hagor eto',
    planMeeting: 'Cynllunio cyfarfod',
    outsiders:
      'Mae ei chyfarfodydd ar agor i’w haelodau. Gallwch weld ei diben, pwy y mae’n eu gwasanaethu a beth y mae’n gofyn amdano.',
    serves: 'Yn gwasanaethu {places}',
  },
  minutesStatus: { draft: 'Drafft', circulated: 'Wedi’u dosbarthu', confirmed: 'Wedi’u cadarnhau' },
  next: {
    none: 'Nid oes cyfarfod wedi’i drefnu.',
    plan: 'Cynllunio cyfarfod',
    whenAt: '{day}, {time}',
    planned: 'Nid yw’r aelodau wedi’u gwahodd eto',
    called: 'Mae’r aelodau wedi’u gwahodd',
    noItems: 'Nid oes eitemau ar yr agenda eto.',
    items:
      'Mae {count, plural, zero {# eitem} one {# eitem} two {# eitem} few {# eitem} many {# eitem} other {# eitem}} ar yr agenda, pob un â chanlyniad a fwriedir.',
    withoutOutcome:
      'Mae {count, plural, zero {# eitem} one {# eitem} two {# eitem} few {# eitem} many {# eitem} other {# eitem}} ar yr agenda, {without} heb ganlyniad a fwriedir.',
    openAgenda: 'Agor yr agenda',
    seeAgenda: 'Gweld yr agenda',
  },
  needsYou: {
    circulate: {
      one: 'Mae cofnodion {day} yn aros i chi eu dosbarthu',
      detail: '{reference}: dim ond y rhai sy’n arwain sy’n gweld drafft',
      many: 'Mae {count} set o gofnodion yn aros i chi eu dosbarthu',
      manyDetail: 'Mae’r hynaf yn dyddio o {day}',
    },
    comments: {
      one: 'Mae {count, plural, zero {# sylw} one {# sylw} two {# sylw} few {# sylw} many {# sylw} other {# sylw}} ar gofnodion {day} yn aros am eich ateb',
      detail: '{reference}: derbyniwch ef neu dywedwch pam na wnewch chi',
    },
    confirm: {
      one: 'Mae cofnodion {day} yn aros i gael eu cadarnhau yn y cyfarfod nesaf',
      detail: '{reference}: wedi’u dosbarthu, heb eu cadarnhau',
      many: 'Mae {count} set o gofnodion yn aros i gael eu cadarnhau',
      manyDetail: 'Mae’r hynaf yn dyddio o {day}',
    },
    read: {
      one: 'Mae cofnodion {day} wedi’u dosbarthu: dywedwch os nad yw rhywbeth yn gywir',
      detail: '{reference}: ar agor i sylwadau nes eu cadarnhau',
    },
    answer: {
      one: 'Heb ei gefnogi fel y mae: <words>{text}</words>. Darllenwch y rheswm',
      detail: '{reference}, atebwyd ar {day}',
      many: 'Ni chefnogwyd {count} cynnig fel y maent: darllenwch y rhesymau',
      manyDetail: 'Ers {day}',
    },
    unanswered: {
      one: 'Dim ateb eto: <words>{text}</words>',
      detail: '{reference}: disgwylid ateb erbyn {day}',
      many: 'Nid oes ateb i {count} cynnig eto',
      manyDetail: 'Disgwylid y cyntaf erbyn {day}',
    },
    ownAction: {
      one: 'Mae’ch cam gweithredu’n hwyr: <words>{text}</words>',
      detail: '{reference}: y dyddiad cwblhau oedd {day}',
      many: 'Mae {count} o’ch camau gweithredu’n hwyr',
      manyDetail: 'Roedd y cyntaf i’w gwblhau erbyn {day}',
    },
    otherActions: {
      one: 'Mae {count, plural, zero {# cam gweithredu} one {# cam gweithredu} two {# gam gweithredu} few {# cham gweithredu} many {# cham gweithredu} other {# cam gweithredu}} aelodau eraill yn hwyr',
      detail: 'Roedd y cyntaf i’w gwblhau erbyn {day}',
    },
    ratify: {
      one: 'Mae argymhelliad yn aros i gael ei gadarnhau: <words>{text}</words>',
      detail: '{reference}, o gyfarfod heb gworwm ar {day}',
      many: 'Mae {count} argymhelliad yn aros i gael eu cadarnhau',
      manyDetail: 'Mae’r cyntaf yn dyddio o {day}',
    },
    review: {
      one: 'Mae’n bryd adolygu: <words>{text}</words>',
      detail: '{reference}: y dyddiad adolygu oedd {day}',
      many: 'Mae’n bryd adolygu {count} penderfyniad',
      manyDetail: 'Roedd y cyntaf i’w adolygu ar {day}',
    },
    lapse: {
      one: 'Mae penderfyniad sefydlog ar fin dod i ben: <words>{text}</words>',
      detail: '{reference}: nid yw’n dal o {day} ymlaen',
      many: 'Mae {count} penderfyniad sefydlog ar fin dod i ben',
      manyDetail: 'Nid yw’r cyntaf yn dal o {day} ymlaen',
    },
    suggestions: {
      one: '{count, plural, zero {# awgrym} one {# awgrym} two {# awgrym} few {# awgrym} many {# awgrym} other {# awgrym}} ar gyfer yr agenda nesaf',
      detail: 'Gan aelodau: derbyniwch, neu atebwch',
    },
    terms: 'Mae’n bryd adolygu’r cylch gorchwyl',
    termsDetail: 'Y dyddiad adolygu yw {day}',
  },
  changes: {
    narrowed: 'Culhaodd y bwlch {wte}: {subject}',
    widened: 'Lledodd y bwlch {wte}: {subject}',
    newNeed: 'Angen newydd: {need}',
    supported: 'Cefnogwyd: {title}',
    actedOn: 'Gweithredwyd ar: {title}',
    changeDetail: '{reference}, {day}',
    began: 'Dechreuodd {reference}: {subject}',
  },
  registers: {
    decisions: 'Penderfyniadau ({count})',
    actions: 'Camau gweithredu ({count} ar agor)',
    proposals: 'Cynigion ({count} ar agor)',
    suggest: 'Awgrymu eitem ar gyfer yr agenda',
    correspondence: 'Penderfyniadau rhwng cyfarfodydd',
    series: 'Pryd y mae’n cyfarfod',
    members: 'Aelodau ({count})',
    terms: 'Cylch gorchwyl, gweledigaeth a blaenoriaethau',
    voice: 'Llais cyfartal',
    time: 'Amser wedi’i neilltuo',
    year: 'Blwyddyn ar un dudalen',
  },
  voice: {
    title: 'Llais cyfartal',
    hidden:
      'Ni ddangosir {count, plural, zero {# grŵp} one {# grŵp} two {# grŵp} few {# grŵp} many {# grŵp} other {# grŵp}}: gyda llai na thri pherson ynddo, neu o wybod y gweddill, gellid adnabod pobl.',
  },
};

export const review: readonly string[] = ['registers.time', 'next.withoutOutcome', 'needsYou.lapse.one'];
