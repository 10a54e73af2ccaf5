import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  interval: '{low} i {high}',
  unknownMark: '?',
  elsewhereMark: '·',
  onDay: 'Ar {day}',
  downloads: 'Lawrlwythiadau',
  tier: { registered: 'Cofrestredig', support: 'Gweithwyr cymorth', student: 'Myfyrwyr' },
  setting: { primary: 'Gofal sylfaenol', community: 'Cymunedol', hospital: 'Ysbyty', other: 'Arall' },
  confidence: { high: 'uchel', medium: 'canolig', low: 'isel', unknown: 'anhysbys' },
  counts: { residents: 'preswylwyr', registered_patients: 'cleifion cofrestredig' },
  filter: {
    label: "Dewis beth mae'r dudalen yn ei ddangos",
    profession: 'Proffesiwn',
    allProfessions: 'Pob un â ffigurau',
    need: 'Angen',
    allNeeds: "Pob angen gyda'i gilydd",
    day: 'Ar y diwrnod',
    region: 'Rhanbarth',
    submit: 'Dangos',
    badDay: "Nid oes diwrnod fel yr un y gofynnwyd amdano. Mae'r ffigurau ar gyfer {day}.",
  },
  region: {
    title: 'Y bwlch o gymharu ag angen',
    headTitle: 'Y bwlch o gymharu ag angen: {region}',
    headline:
      '{standing, select, short {Prinder o {gap} CAC ({interval}) mewn lleoliadau sylfaenol a chymunedol.} above {{gap} CAC yn fwy nag y mae angen yn galw amdano ({interval}) mewn lleoliadau sylfaenol a chymunedol.} other {Mae angen a staff yn gyfartal mewn lleoliadau sylfaenol a chymunedol ({interval}).}}',
    headlineUnknown:
      "Ni wyddys faint o brinder staff sydd o gymharu ag angen: nid oes gan yr un lle'r holl ffigurau angenrheidiol.",
    worst: 'Y prinder mwyaf: {place}, {profession}, {gap} CAC.',
    noShortfall: 'Ni wyddys am brinder yn yr un lle.',
    requiredHeadline: '{need}: mae angen {required} CAC ({interval}).',
    requiredOnly:
      "Ni chofnodir staff fesul angen, felly nid oes bwlch ar gyfer un angen ar ei ben ei hun. Mae'r tabl yn dangos y CAC gofynnol.",
    coverage:
      "Yn cwmpasu {sent} o'r {serving} o gyflogwyr sy'n gwasanaethu'r rhanbarth. Mae'r data hynaf yn dyddio o {day} (diwrnodau ers hynny: {days}).",
    coverageNone:
      "Nid oes yr un cyflogwr sy'n gwasanaethu'r rhanbarth wedi anfon data ar gyfer y diwrnod hwn.",
    notSent: 'Cyflogwyr heb ddata ar y diwrnod hwn: {employers}.',
    known: "Mae'n hysbys ar gyfer {known} o'r {of} o barau lle a phroffesiwn y mae llwybr yn galw amdanynt.",
    table: {
      title:
        '{standing, select, short {Pellaf oddi wrth angen: {profession}, prinder o {gap} CAC} other {Nid oes prinder yn yr un proffesiwn o gymharu â’r hyn sy’n hysbys am angen}}',
      requiredTitle: 'CAC gofynnol fesul lle a phroffesiwn',
      titleUnknown: 'Bwlch fesul lle a phroffesiwn: anhysbys eto',
      caption: 'Bwlch mewn CAC (gofynnol − cyflenwad) fesul lle a phroffesiwn ar {day}',
      requiredCaption: 'CAC gofynnol fesul lle a phroffesiwn ar {day}',
      sentence:
        "Mae ffigur uwchlaw sero yn brinder, ac islaw sero yn fwy na'r gofyn. Mae pob ffigur yn agor sut y'i gwnaed. Mae'r cyfansymiau'n adio'r hyn sy'n hysbys.",
      source:
        "Ffynhonnell: llwybrau angen y rhanbarth a'u ffactorau, a chofnodion a mapiau tîm y cyflogwyr gyda'r lleoliadau staff y cytunwyd arnynt, ar {day}. Staff cofrestredig mewn lleoliadau sylfaenol a chymunedol.",
      corner: 'Lle',
      wholeRegion: 'Y rhanbarth cyfan',
      county: '{county} (y sir gyfan)',
      allProfessions: 'Pob un',
      allPlaces: 'Pob lle',
      empty:
        'Nid oes llwybr na staff wedi eu cofnodi ar gyfer y rhanbarth hwn eto. Bydd ffigurau i’w gweld cyn gynted ag y bydd y ddau yno.',
      absent:
        'Ni ddangosir, gan nad oes llwybr yn galw amdanynt ac nad oes staff wedi eu cofnodi: {professions}.',
      showAbsent: 'Eu dangos hefyd',
    },
    cell: {
      noPathway: 'anhysbys: nid oes llwybr yn galw am y proffesiwn hwn',
      population: 'anhysbys: nid oes neb wedi cofnodi faint o bobl sy’n byw yma',
      factor: 'anhysbys: nid yw un o ffactorau’r angen wedi ei gofnodi',
      plannedRegion: 'cynllunnir ar gyfer y rhanbarth cyfan',
      plannedCounty: 'cynllunnir ar gyfer y sir',
      plannedCluster: 'cynllunnir yn y clystyrau',
      widePlaced: 'staff ar gyfer yr ardal ehangach, heb angen ei hun; yn rhan o’r cyfanswm',
      partly: 'cyfanswm yr hyn sy’n hysbys',
    },
    legend: {
      title: 'Ystyr y lliwiau a’r ymylon',
      short3: 'prinder o 3.0 CAC neu fwy',
      short2: 'prinder o 1.0 i 2.9 CAC',
      short1: 'prinder o 0.1 i 0.9 CAC',
      even: 'cyfartal, neu wedi ei gynllunio mewn man arall (·)',
      over1: 'hyd at 0.9 CAC uwchlaw angen',
      over2: '1.0 CAC neu fwy uwchlaw angen',
      unknown: 'anhysbys (?)',
    },
    tiles: {
      title: 'Clystyrau sy’n brin o staff: {short} o {clusters}',
      sentence:
        "Pob proffesiwn a gynllunnir yn y clystyrau gyda'i gilydd. Mae'r un ffigurau yn y tabl uchod.",
      tile: '{place}: {gap} CAC',
      label: "Map teils o'r clystyrau, gyda bwlch pob un mewn CAC",
    },
    apart: {
      title: "Mae lleoli staff yn symud {moved} CAC o'r {total} CAC sydd gan y rhanbarth",
      sentence:
        "Mae lleoli staff yn newid ble maent yn gweithio, nid faint ohonynt sydd. Dim ond lleoliadau sylfaenol a chymunedol sy'n cyfrif tuag at angen; saif y gweddill ar wahân.",
      caption: 'Staff cofrestredig y rhanbarth yn ôl ble cânt eu cyfrif, mewn CAC, ar {day}',
      where: 'Ble y cyfrifir',
      wte: 'CAC',
      placed: 'Mewn lle yn y rhanbarth (yn cyfrif tuag at angen)',
      unplaced: 'Mewn lleoliadau sylfaenol a chymunedol, heb eu gosod gan fap tîm y cyflogwr',
      hospital: 'Ysbyty',
      other: 'Lleoliadau eraill',
      total: 'Pob lleoliad',
      wide: "Y tu allan i'r cyfanswm hwn: {wte} CAC gan gyflogwyr sy'n gwasanaethu Cymru gyfan ac nad ydynt wedi ei osod mewn rhanbarth.",
      unbacked:
        'Mae {wte} CAC o staff a leolir yn dibynnu ar dimau nad oes cymaint â hynny yn eu cofnodion. Ni chyfrifir hyn yn unman.',
      source:
        "Ffynhonnell: cofnodion a mapiau tîm y cyflogwyr, gyda'r lleoliadau staff y cytunwyd arnynt, ar {day}.",
    },
    support: {
      title: 'Cyfrifir gweithwyr cymorth ar wahân i staff cofrestredig',
      sentence: 'Nid yw amser gweithiwr cymorth yn cau bwlch mewn staff cofrestredig, nac i’r gwrthwyneb.',
      none: 'Nid oes llwybr yn galw am weithwyr cymorth eto, felly mae eu bwlch yn anhysbys.',
      caption: 'Gweithwyr cymorth: gofynnol, cyflenwad a bwlch mewn CAC fesul lle ar {day}',
      required: 'Gofynnol',
      supplied: 'Cyflenwad',
      gap: 'Bwlch',
    },
    csv: 'Y ffigurau hyn fel tabl (CSV)',
  },
  csv: {
    day: 'Diwrnod',
    placeKind: 'Math o le',
    place: 'Lle',
    professionCode: 'Cod y proffesiwn',
    profession: 'Proffesiwn',
    tier: 'Haen',
    required: 'CAC gofynnol',
    requiredLow: 'CAC gofynnol, isel',
    requiredHigh: 'CAC gofynnol, uchel',
    supplied: 'CAC y cyflenwad',
    gap: 'Bwlch CAC',
    gapLow: 'Bwlch CAC, isel',
    gapHigh: 'Bwlch CAC, uchel',
    note: 'Nodyn',
    kind: { cluster: 'clwstwr', county: 'sir', pcpg: 'GCPG', region: 'rhanbarth', country: 'gwlad' },
    fileRegion: 'bwlch-angen',
    fileReport: 'adroddiad-bwlch-gweithlu',
  },
};

export const review: readonly string[] = [
  'region.title',
  'region.headTitle',
  'region.apart.title',
  'region.apart.unbacked',
  'region.cell.widePlaced',
  'csv.tier',
  'csv.kind.pcpg',
];
