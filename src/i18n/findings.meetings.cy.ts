import type { en } from './findings.meetings.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  'MEETING-PURPOSE-SAID': {
    title: 'Diben y cyfarfod',
    pass: 'Mae’r cyfarfod yn dweud beth yw ei ddiben.',
    why: 'Mae’r dudalen genedlaethol ar gydweithredfeydd proffesiynol AHP yn gofyn am gyfarfodydd â diben (gofynion allweddol, F11).',
    mend: 'Mae’r arweinydd neu’r dirprwy arweinydd yn nodi ar yr agenda beth yw diben y cyfarfod.',
    mends: {},
    reasons: { missing: 'Nid oes neb wedi nodi beth yw diben y cyfarfod.' },
  },
  'MEETING-ITEM-SERVES': {
    title: 'At beth y mae’r eitemau’n cyfrannu',
    pass: 'Mae o leiaf un eitem yn cyfrannu at angen, ansawdd gwasanaethau neu strategaeth genedlaethol.',
    why: 'Mae’r dudalen genedlaethol ar gydweithredfeydd proffesiynol AHP yn gofyn am gyfarfodydd â diben (gofynion allweddol, F11), wedi’u seilio ar angen.',
    mend: 'Mae’r arweinydd neu’r dirprwy arweinydd yn ychwanegu eitem sy’n cyfrannu at angen, ansawdd gwasanaethau neu strategaeth genedlaethol.',
    mends: {},
    reasons: {
      'no-items': 'Nid oes dim ar yr agenda.',
      'only-standing': 'Busnes arferol yw pob eitem.',
    },
  },
  'MEETING-OUTCOMES-INTENDED': {
    title: 'Canlyniadau a fwriedir',
    pass: 'Mae pob eitem yn nodi’r canlyniad a fwriedir.',
    why: 'Mae’r dudalen genedlaethol ar gydweithredfeydd proffesiynol AHP yn gofyn am ganlyniadau clir a chyraeddadwy i gydweithio (gofynion allweddol, F11).',
    mend: 'Mae’r arweinydd neu’r dirprwy arweinydd yn nodi ar gyfer pob eitem beth ddylai fod wedi’i benderfynu, yn hysbys neu wedi’i wneud pan ddaw i ben.',
    mends: {},
    reasons: {
      missing:
        '{count, plural, zero {Nid yw # eitem yn nodi’r canlyniad a fwriedir.} one {Nid yw # eitem yn nodi’r canlyniad a fwriedir.} two {Nid yw # eitem yn nodi’r canlyniad a fwriedir.} few {Nid yw # eitem yn nodi’r canlyniad a fwriedir.} many {Nid yw # eitem yn nodi’r canlyniad a fwriedir.} other {Nid yw # eitem yn nodi’r canlyniad a fwriedir.}}',
    },
  },
  'MEETING-DAY-AHEAD': {
    title: 'Diwrnod y cyfarfod',
    pass: 'Mae diwrnod y cyfarfod eto i ddod.',
    why: 'Ni ellir gwahodd neb i gyfarfod y mae ei ddiwrnod wedi mynd heibio.',
    mend: 'Mae’r arweinydd neu’r dirprwy arweinydd yn pennu diwrnod arall, neu’n cofnodi’r hyn a ddigwyddodd.',
    mends: {},
    reasons: { past: 'Diwrnod y cyfarfod oedd {heldOn}.' },
  },
  'MEETING-MINUTES-READ': {
    title: 'Cofnodion i’w cadarnhau',
    pass: 'Mae’r cofnodion sydd i’w cadarnhau wedi’u dosbarthu.',
    why: 'Dim ond cofnodion y maent wedi’u darllen y gall aelodau eu cadarnhau.',
    mend: 'Er gwybodaeth: dosbarthwch nhw cyn y cyfarfod. Nid yw hyn yn rhwystro galw’r cyfarfod.',
    mends: {},
    reasons: { draft: 'Mae cofnodion {heldOn} i’w cadarnhau ac yn ddrafft o hyd.' },
  },
  'MEETING-YEAR-SERVES': {
    title: 'Am beth y mae blwyddyn o gyfarfodydd',
    pass: 'Mae angen, ansawdd a strategaeth genedlaethol i gyd wedi codi o fewn blwyddyn.',
    why: 'Yn ôl y dudalen genedlaethol ar gydweithredfeydd proffesiynol AHP, maent yn ymateb i’r asesiad anghenion, yn edrych ar ansawdd gwasanaethau ac yn ymateb i strategaeth genedlaethol (agoriad, F02).',
    mend: 'Er gwybodaeth: nid yw’n rhwystro galw’r cyfarfod.',
    mends: {},
    reasons: {
      need: 'Nid oes eitem wedi cyfrannu at angen ers blwyddyn.',
      quality: 'Nid oes eitem wedi cyfrannu at ansawdd gwasanaethau ers blwyddyn.',
      strategy: 'Nid oes eitem wedi cyfrannu at strategaeth genedlaethol ers blwyddyn.',
    },
  },
  'MEETING-RATIFY': {
    title: 'Cadarnhau',
    pass: 'Mae cyfarfod diweddarach â chworwm wedi’i gadarnhau.',
    why: 'Mae cylch gorchwyl y gydweithredfa ei hun yn gofyn am gworwm; argymhelliad yw’r hyn y cytunwyd arno hebddo.',
    mend: 'Mae’r arweinydd neu’r dirprwy arweinydd yn ei gofnodi mewn cyfarfod diweddarach â chworwm.',
    mends: {},
    reasons: {
      'not-recommended': 'Nid argymhelliad sy’n aros i gael ei gadarnhau yw hwn.',
      'other-collaborative': 'Cyfarfod cydweithredfa arall yw hwn.',
      'not-held': 'Nid yw’r cyfarfod wedi’i gynnal.',
      'not-later': 'Nid oedd y cyfarfod yn ddiweddarach na’r un a wnaeth yr argymhelliad.',
      'not-quorate': 'Nid oedd cworwm yn y cyfarfod.',
      'minutes-locked':
        'Mae cofnodion y cyfarfod wedi’u cadarnhau ac nid oes ynddynt eitem amdano. Rhowch ef ar agenda cyfarfod sydd i ddod.',
    },
  },
  'MEETING-SUPERSEDE': {
    title: 'Beth sy’n ei ddisodli',
    pass: 'Mae penderfyniad diweddarach gan yr un gydweithredfa yn cymryd ei le.',
    why: 'Rhaid i bob penderfyniad arwain at yr un sydd mewn grym.',
    mend: 'Mae’r arweinydd neu’r dirprwy arweinydd yn dewis penderfyniad arall.',
    mends: {},
    reasons: {
      'not-decided':
        'Dim ond penderfyniad y gellir ei ddisodli, a dim ond gan benderfyniad; ni ellir gwneud hynny ag argymhelliad.',
      'other-collaborative': 'Penderfyniad cydweithredfa arall yw’r llall.',
      earlier: 'Gwnaed y penderfyniad arall yn gynharach.',
      loop: 'Mae’r penderfyniad arall ei hun wedi’i ddisodli gan hwn, yn uniongyrchol neu drwy rai eraill.',
    },
  },
  'MEETING-ACTION-BLOCK': {
    title: 'Yr hyn y mae’n aros amdano',
    pass: 'Mae’n aros am gam gweithredu agored gan yr un gydweithredfa.',
    why: 'Ni fyddai camau gweithredu sy’n aros am ei gilydd byth yn cael eu gwneud.',
    mend: 'Dewiswch gam gweithredu arall, neu ysgrifennwch y rheswm yn ei le.',
    mends: {},
    reasons: {
      'other-collaborative': 'Cam gweithredu cydweithredfa arall yw’r llall.',
      'not-open': 'Mae’r cam gweithredu arall wedi’i gau, felly nid oes dim i aros amdano.',
      loop: 'Mae’r cam gweithredu arall ei hun yn aros am hwn, yn uniongyrchol neu drwy rai eraill.',
    },
  },
  'MINUTES-STEP-ORDER': {
    title: 'Hynt cofnodion',
    pass: 'Mae’r cofnodion wedi cyrraedd y man lle gellir cymryd y cam hwn.',
    why: 'Caiff cofnodion eu drafftio, eu dosbarthu i’r aelodau, a’u cadarnhau mewn cyfarfod diweddarach. O hynny ymlaen maent dan glo, fel y gall pawb ddibynnu ar un testun.',
    mend: 'Agorwch y cyfarfod eto i weld pa mor bell y mae ei gofnodion.',
    mends: {
      'correct-confirmed': 'Eu diwygio sydd ei angen yn lle hynny, gyda’r rheswm.',
      'comment-draft': 'Arhoswch nes bod yr arweinydd wedi’u dosbarthu.',
      'comment-confirmed': 'Gofynnwch i’r arweinydd am ddiwygiad.',
    },
    reasons: {
      'not-held': 'Ni chynhaliwyd y cyfarfod, felly nid oes ganddo gofnodion eto.',
      'correct-confirmed': 'Mae’r cofnodion wedi’u cadarnhau ac maent dan glo.',
      'circulate-circulated': 'Mae’r cofnodion wedi’u dosbarthu eisoes.',
      'circulate-confirmed': 'Mae’r cofnodion wedi’u cadarnhau ac maent dan glo.',
      'comment-draft': 'Drafft yw’r cofnodion o hyd.',
      'comment-confirmed': 'Mae’r cofnodion wedi’u cadarnhau ac maent dan glo.',
      'settle-draft': 'Drafft yw’r cofnodion o hyd, ac nid oes sylwadau arnynt.',
      'confirm-draft': 'Nid yw’r cofnodion wedi’u dosbarthu eto, felly nid yw’r aelodau wedi’u gweld.',
      'confirm-confirmed': 'Mae’r cofnodion wedi’u cadarnhau eisoes.',
      'amend-draft': 'Dim ond cofnodion a gadarnhawyd a gaiff eu diwygio; caiff drafft ei gywiro.',
      'amend-circulated':
        'Dim ond cofnodion a gadarnhawyd a gaiff eu diwygio; caiff rhai a ddosbarthwyd eu cywiro.',
    },
  },
  'MINUTES-CONFIRMED-LATER': {
    title: 'Cadarnhau mewn cyfarfod diweddarach',
    pass: 'Cafodd cyfarfod diweddarach, a gynhaliwyd, fod y cofnodion yn gywir.',
    why: 'Y rhai a oedd yno sy’n dweud yn eu cyfarfod nesaf a yw’r cofnodion yn gywir.',
    mend: 'Dewiswch gyfarfod a gynhaliwyd ar ôl i’r aelodau gael y testun hwn.',
    mends: {},
    reasons: {
      'not-held': 'Ni chynhaliwyd y cyfarfod a enwir.',
      'not-later': 'Nid oedd cyfarfod {by} yn ddiweddarach na chyfarfod {heldOn}.',
      'before-circulated':
        'Roedd cyfarfod {by} cyn i’r cofnodion gael eu dosbarthu ar {circulatedOn}: ni allai fod wedi’u darllen.',
      'before-corrected':
        'Roedd cyfarfod {by} cyn i’r cofnodion gael eu cywiro ddiwethaf ar {correctedOn}: ni allai fod wedi darllen y testun hwn.',
      'minutes-locked': 'Mae cofnodion cyfarfod {by} dan glo ac nid oes ynddynt eitem am y cofnodion hyn.',
    },
  },
  'MINUTES-COMMENTS-SETTLED': {
    title: 'Sylwadau ar y cofnodion',
    pass: 'Mae gan bob sylw ateb.',
    why: 'Mae aelodau sy’n dweud nad yw rhywbeth yn gywir yn haeddu ateb cyn i’r testun gael ei gloi.',
    mend: 'Atebwch hwy yn gyntaf, neu dywedwch fod y cofnodion yn cael eu cadarnhau er bod sylwadau heb ateb.',
    mends: {},
    reasons: {
      open: '{count, plural, zero {Mae # sylw} one {Mae # sylw} two {Mae # sylw} few {Mae # sylw} many {Mae # sylw} other {Mae # sylw}} heb ateb eto.',
    },
  },
};

/** Welsh that a translator has still to confirm. */
export const review: readonly string[] = ['rules.MEETING-ITEM-SERVES.title'];
