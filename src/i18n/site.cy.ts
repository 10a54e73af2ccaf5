import type { en } from './site.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  landing: {
    title: 'Cau’r bwlch rhwng angen a staff, gyda’n gilydd',
    lead: 'Cydweithio yw’r lle y mae cydweithredfeydd Proffesiynau Perthynol i Iechyd (AHP) yng Nghymru yn gwneud eu gwaith, a’r lle y gall pawb sy’n ymwneud â’r gwaith hwnnw weld a yw’n cyrraedd y bobl y mae arnynt ei angen.',
    signIn: 'Mewngofnodi',
    noAccount:
      'Heb gyfrif eto? Gofynnwch i’r gweinyddwr yn eich bwrdd iechyd, eich ymddiriedolaeth neu’ch cyngor.',
    threadTitle: 'Un edefyn, o’r angen i’r staff ac yn ôl',
    thread: {
      need: {
        title: 'Angen',
        text: 'yr hyn sydd ei angen ar bobl mewn lle, o’i asesiad o anghenion y boblogaeth',
      },
      gap: { title: 'Bwlch', text: 'y staff y mae eu hangen, llai’r staff sydd yno' },
      meeting: { title: 'Cyfarfod', text: 'y gydweithredfa yn ei drafod ac yn penderfynu' },
      deployment: { title: 'Lleoli staff', text: 'cyflogwr yn rhyddhau staff, a’r rheolau’n cael eu gwirio' },
      again: { title: 'Mesur y bwlch eto', text: 'er mwyn i bawb weld beth ddaeth ohono' },
    },
    peopleTitle: 'Beth allwch chi ei wneud yma',
    people: {
      lead: {
        title: 'Arwain cydweithredfa neu gymryd rhan ynddi',
        text: 'Cofnodwch gyfarfod mewn ychydig funudau, gwelwch beth ddaeth o bob penderfyniad a gofynnwch am y capasiti y mae bwlch yn galw amdano.',
      },
      service: {
        title: 'Rhedeg gwasanaeth',
        text: 'Gwelwch pwy sy’n gofyn am eich staff a pham, rhyddhewch nhw gyda’r trefniadau yn eu lle, a derbyniwch gapasiti i’ch lleoliad.',
      },
      planner: {
        title: 'Cynllunio ar gyfer rhanbarth',
        text: 'Cymharwch yr angen â’r gweithlu, fesul lle a fesul proffesiwn, a nodwch yr hyn nad yw’n hysbys.',
      },
      executive: {
        title: 'Bod yn atebol am weithlu',
        text: 'Darllenwch beth sydd wedi newid ers eich adroddiad diwethaf, pa benderfyniadau sydd i chi eu gwneud a ble mae’r risgiau.',
      },
    },
    dataTitle: 'Beth sy’n cael ei gadw yma',
    dataText:
      'Lleoedd, proffesiynau a ffigurau cyhoeddedig, a chofnodion am staff y mae eu cyflogwyr yn eu cadw yma. Nid yw’r gwasanaeth byth yn cadw cofnodion cleifion. Mae pob ffigur yn enwi ei ffynhonnell a’i ddyddiad.',
    dataLink: 'Ynghylch y data',
  },
  accessibility: {
    title: 'Datganiad hygyrchedd',
    lead: 'Rydym am i bawb sy’n gweithio gyda chydweithredfa allu defnyddio’r gwasanaeth hwn, yn Gymraeg neu yn Saesneg, sut bynnag y maent yn darllen, yn gweld, yn clywed neu’n teipio.',
    canTitle: 'Yr hyn y dylech allu ei wneud',
    can: {
      keyboard: 'cyrraedd a defnyddio popeth â’r bysellfwrdd yn unig',
      zoom: 'chwyddo i 400 % heb golli cynnwys na sgrolio i’r ochr, ac eithrio tablau llydan, sy’n sgrolio o fewn eu ffrâm eu hunain',
      colours: 'defnyddio eich lliwiau eich hun a chyferbyniad uchel: ni ddywedir dim â lliw yn unig',
      reader:
        'darllen tudalennau, tablau a ffurflenni â darllenydd sgrin; mae ffigurau pob siart ar gael fel testun',
      scripts: 'darllen tudalennau ac anfon ffurflenni pan fydd sgriptiau wedi’u diffodd',
    },
    testedTitle: 'Yr hyn a brofwyd',
    tested:
      'Mae tudalennau’n cael eu gwirio gan beiriant yn erbyn y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG) 2.2, lefelau A ac AA, gydag axe mewn porwr go iawn, yn y ddwy iaith. Rhoddwyd cynnig ar ddefnyddio’r bysellfwrdd, lled o 320 picsel a lliwiau gorfodol yn yr un porwr.',
    notTestedTitle: 'Yr hyn na phrofwyd eto',
    notTested:
      'Dim ond rhai problemau y mae peiriant yn eu canfod. Nid oes neb sy’n defnyddio darllenydd sgrin, rheolaeth lais na chwyddwr sgrin wedi profi’r gwasanaeth eto, ac ni chynhaliwyd archwiliad annibynnol. Felly nid yw’r datganiad hwn yn honni bod y gwasanaeth yn cydymffurfio.',
    knownTitle: 'Yr hyn y gwyddom nad yw’n gweithio’n dda',
    known:
      'Dim ond lle mae sgriptiau’n rhedeg y daw’r hyn a deipiwyd gennych mewn ffurflen gyda chi wrth newid iaith. Heb sgriptiau, dim ond ei theitl sydd i’w weld ar y dudalen sy’n dweud bod rhywbeth wedi mynd o’i le, neu nad yw cofnod yno i chi. Mae rhywfaint o’r Gymraeg yn dal i aros am gyfieithydd.',
    contactTitle: 'Rhowch wybod i ni',
    contact:
      'Os oes rhywbeth yn eich rhwystro, rhowch wybod i’r gweinyddwr yn eich sefydliad, a all hefyd roi’r cynnwys i chi ar ffurf arall.',
    date: 'Ysgrifennwyd ar {day}.',
  },
};

export const review: readonly string[] = [
  'landing.thread.gap.text',
  'landing.thread.deployment.title',
  'accessibility.can.colours',
  'accessibility.notTested',
];
