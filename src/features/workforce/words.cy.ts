import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  title: 'Ffeiliau gweithlu',
  lead: 'Anfonwch ffigurau staff mewn swydd eich sefydliad ar ffurf ffeil CSV. Byddwch yn gweld yr hyn y byddai’n ei newid cyn i ddim gael ei gofnodi.',
  send: {
    heading: 'Anfon ffeil',
    file: 'Ffeil CSV',
    fileHint: 'Hyd at {megabytes} MB a {rows} o resi, wedi’i chadw fel “CSV UTF-8”.',
    template: 'Beth sydd yn y ffeil',
    aggregate: 'Cyfansymiau ar gyfer pob tîm',
    aggregateHint: 'Un rhes ar gyfer pob tîm, proffesiwn, haen a grŵp band. Dim enwau.',
    named: 'Staff wrth eu henwau',
    namedHint:
      'Un rhes ar gyfer pob swydd. Dim ond lle mae asesiad effaith a chytundeb rhannu wedi’u cofnodi.',
    asAt: 'Y diwrnod y mae’r ffeil yn sôn amdano',
    asAtHint: 'Cymerir yn ganiataol fod popeth ynddi’n wir o’r diwrnod hwn ymlaen. Er enghraifft 30 9 2026.',
    submit: 'Gwirio’r ffeil',
    drop: 'Nid yw colofnau nad yw’r templed yn eu hadnabod byth yn cael eu darllen na’u cadw.',
  },
  templates: {
    heading: 'Ffeiliau gwag i’w llenwi',
    aggregate: 'Cyfansymiau ar gyfer pob tîm',
    named: 'Staff wrth eu henwau',
    english: 'penawdau Saesneg',
    welsh: 'penawdau Cymraeg',
    note: 'Gall y penawdau fod yn y naill iaith neu’r llall ac mewn unrhyw drefn. Rhaid rhoi’r CAC mewn swydd; mae cell wag ar gyfer CAC arall yn golygu “anhysbys”, byth sero.',
  },
  list: {
    heading: 'Ffeiliau a anfonwyd o’r blaen',
    reference: 'Cyfeirnod',
    file: 'Ffeil',
    template: 'Cynnwys',
    asAt: 'Fel yr oedd ar',
    sent: 'Anfonwyd',
    rows: 'Rhesi',
    status: 'Statws',
    empty:
      'Nid oes ffeil wedi’i hanfon eto. Anfonwch un uchod, a dangosir yma’n gyntaf yr hyn y byddai’n ei newid.',
    byPortal: 'Wedi’i llwytho gyda’r arddangosiad',
  },
  status: {
    checked: 'Wedi’i gwirio, heb ei mewnforio',
    taken: 'Wedi’i mewnforio',
    rejected: 'Ni ellir ei mewnforio',
  },
  setting: { primary: 'Gofal sylfaenol', community: 'Cymunedol', hospital: 'Ysbyty', other: 'Arall' },
  tier: { registered: 'Cofrestredig', support: 'Gweithiwr cymorth', student: 'Myfyriwr' },
  contract: {
    permanent: 'Parhaol',
    fixed_term: 'Cyfnod penodol',
    bank: 'Banc',
    honorary: 'Anrhydeddus',
    locum: 'Locwm',
  },
  otherBand: 'Graddfa gyflog arall',
  band: 'Band {band}',
  columns: {
    teamCode: 'Cod tîm',
    teamNameEn: 'Enw’r tîm (Saesneg)',
    teamNameCy: 'Enw’r tîm (Cymraeg)',
    setting: 'Lleoliad',
    profession: 'Proffesiwn',
    tier: 'Haen',
    bandGroup: 'Grŵp band',
    inPostWte: 'CAC mewn swydd',
    budgetedWte: 'CAC yn y gyllideb',
    fixedTermWte: 'CAC cyfnod penodol',
    fixedTermEndsOn: 'Dyddiad gorffen cyfnod penodol',
    fundingStream: 'Ffrwd gyllido',
    places: 'Lleoedd',
    staffNumber: 'Rhif staff',
    name: 'Enw',
    postNumber: 'Rhif swydd',
    band: 'Band',
    contractedWte: 'CAC dan gontract',
    contractType: 'Math o gontract',
    fundingEndsOn: 'Dyddiad gorffen cyllid',
    startsOn: 'Dyddiad cychwyn',
    endsOn: 'Dyddiad gorffen',
    registrationNumber: 'Rhif cofrestru',
    registrationExpiresOn: 'Cofrestriad yn dod i ben',
    registrationCheckedOn: 'Gwiriwyd y cofrestriad ar',
    registrationCheckedBy: 'Gwiriwyd y cofrestriad gan',
  },
  batch: {
    title: 'Ffeil {reference}',
    file: 'Ffeil',
    holds: 'Cynnwys',
    asAt: 'Fel yr oedd ar',
    rowsRead: 'Rhesi a ddarllenwyd',
    sent: 'Anfonwyd',
    taken: 'Mewnforiwyd ar',
    notRead: 'Colofnau na ddarllenwyd',
    notReadNone: 'Dim: darllenwyd pob colofn',
    sentence:
      '{created} yn newydd, {changed} wedi newid, {leaving} yn gadael, {unchanged} heb newid, {rejected} na ellir eu mewnforio.',
    sentenceRejected:
      '{created} yn newydd, {changed} wedi newid, {unchanged} heb newid, {rejected} na ellir eu mewnforio. Gellir dweud pa resi sy’n gadael pan fydd pob rhes mewn trefn.',
    bars: 'Rhesi yn ôl yr hyn a fyddai’n digwydd iddynt',
    barsTaken: 'Rhesi yn ôl yr hyn a ddigwyddodd iddynt',
    created: 'Newydd',
    changed: 'Wedi newid',
    leaving: 'Yn gadael',
    unchanged: 'Heb newid',
    rejected: 'Na ellir eu mewnforio',
    summaryHeading: 'Yr hyn y byddai’r ffeil hon yn ei newid',
    takenHeading: 'Yr hyn a fewnforiwyd',
    nothingNew: 'Mae’r ffeil yn dweud yr hyn sydd eisoes wedi’i gofnodi: ni fyddai dim yn newid.',
  },
  rejected: {
    heading:
      '{count, plural, zero {Gellir mewnforio pob rhes} one {Ni ellir mewnforio # rhes} two {Ni ellir mewnforio # res} few {Ni ellir mewnforio # rhes} many {Ni ellir mewnforio # rhes} other {Ni ellir mewnforio # rhes}}',
    lead: 'Mewnforir ffeil yn gyfan neu ddim o gwbl. Trwsiwch y rhesi hyn yn y ffeil a’i hanfon eto; nid oes dim ohoni wedi’i gofnodi.',
    caption: 'Rhesi na ellir eu mewnforio',
    row: 'Rhes',
    column: 'Colofn',
    value: 'Yr hyn y mae’n ei ddweud',
    why: 'Pam na ellir',
    mend: 'Sut i’w thrwsio',
    wholeRow: 'Y rhes gyfan',
    empty: 'Dim',
    first: 'Dangosir y {shown} cyntaf o {all} o broblemau.',
  },
  warnings: {
    heading: 'Gwerth ail olwg',
    lead: 'Mewnforir y rhesi hyn beth bynnag.',
    caption: 'Rhesi sy’n werth ail olwg',
    beyond:
      '{count, plural, zero {Ni fyddai unrhyw gontract yn is na’r hyn a leolir ohono.} one {Byddai un contract yn is na’r hyn a leolir ohono.} two {Byddai # gontract yn is na’r hyn a leolir ohonynt.} few {Byddai # chontract yn is na’r hyn a leolir ohonynt.} many {Byddai # chontract yn is na’r hyn a leolir ohonynt.} other {Byddai # contract yn is na’r hyn a leolir ohonynt.}} Gellir mewnforio’r ffeil; bydd angen sylw ar y trefniadau lleoli wedyn.',
    beyondTaken:
      '{count, plural, zero {Nid oes unrhyw gontract yn is na’r hyn a leolir ohono.} one {Mae un contract bellach yn is na’r hyn a leolir ohono.} two {Mae # gontract bellach yn is na’r hyn a leolir ohonynt.} few {Mae # chontract bellach yn is na’r hyn a leolir ohonynt.} many {Mae # chontract bellach yn is na’r hyn a leolir ohonynt.} other {Mae # contract bellach yn is na’r hyn a leolir ohonynt.}} Mae angen sylw ar y trefniadau lleoli hyn.',
  },
  changes: {
    changedHeading: 'Wedi newid, cyn ac ar ôl',
    changedCaption: 'Rhesi sydd wedi newid: cyn ac ar ôl',
    leavingHeading: 'Yn gadael',
    leavingLead:
      'Wedi’u cofnodi o’r blaen ac yn absennol o’r ffeil hon: maent yn dod i ben y diwrnod cyn diwrnod y ffeil.',
    leavingCaption: 'Rhesi sy’n gadael',
    createdHeading: 'Rhesi newydd',
    createdCaption: 'Rhesi newydd',
    who: 'Rhes',
    what: 'Beth',
    before: 'Cyn',
    after: 'Ar ôl',
    first: 'Dangosir y {shown} cyntaf o {all}.',
    aggregateRow: '{team}: {profession}, {tier}, {band}',
    namedRow: '{name}, swydd {post}',
    placed: '{place} {share}',
    notPlaced: 'Heb ei osod',
  },
  take: {
    button:
      '{count, plural, zero {Mewnforio dim rhesi} one {Mewnforio # rhes} two {Mewnforio # res} few {Mewnforio # rhes} many {Mewnforio # rhes} other {Mewnforio # rhes}}',
    hint: 'Mae’r ffigurau’n newid cyn gynted ag y mewnforir y rhesi. Mae’r hyn a gofnodwyd o’r blaen yn aros yn yr hanes.',
    changedSince:
      'Mae’r hyn a gofnodwyd wedi newid ers i chi agor y dudalen hon. Agorwch hi eto i weld yr hyn y byddai’r ffeil yn ei newid nawr.',
  },
  errors: {
    'IMPORT-CELL-MISSING': {
      why: 'Mae’r gell yn wag.',
      mend: 'Llenwch hi: nid yw’r rhes yn golygu dim hebddi.',
    },
    'IMPORT-CELL-LONG': {
      why: 'Mae {length} nod yn y testun; mae lle i {most}.',
      mend: 'Byrhewch ef.',
    },
    'IMPORT-CELLS-OVER': {
      why: 'Mae mwy o gelloedd yn y rhes na’r {columns} o benawdau.',
      mend: 'Chwiliwch am goma y tu mewn i destun neu rif, a rhowch y testun hwnnw mewn dyfynodau.',
    },
    'IMPORT-CONTRACT-UNKNOWN': {
      why: 'Nid yw hwn yn fath o gontract.',
      mend: 'Defnyddiwch “parhaol”, “cyfnod penodol”, “banc”, “anrhydeddus” neu “locwm”.',
    },
    'IMPORT-BAND-UNKNOWN': {
      why: 'Nid yw hwn yn fand nac yn grŵp o fandiau.',
      mend: 'Defnyddiwch fand fel “Band 6” neu “8a”, grŵp fel “Band 5-6” hefyd ar gyfer cyfansymiau, neu “arall”. Os trodd yn ddyddiad, ysgrifennwch “Band” o’i flaen.',
    },
    'IMPORT-CHECK-LATER': {
      why: 'Mae dyddiad y gwiriad ar ôl heddiw, {today}.',
      mend: 'Rhowch y diwrnod yr edrychodd rhywun ar y gofrestr.',
    },
    'IMPORT-DAY-WRONG': {
      why: 'Nid yw hwn yn ddyddiad sy’n bodoli.',
      mend: 'Ysgrifennwch ef fel 2027-03-31, 31/03/2027 neu 31-Mar-2027.',
    },
    'IMPORT-DAYS-ORDER': {
      why: 'Mae’r diwrnod olaf cyn y cyntaf, {startsOn}.',
      mend: 'Cywirwch un o’r ddau ddyddiad.',
    },
    'IMPORT-ENDED-BEFORE': {
      why: 'Daeth y swydd i ben cyn diwrnod y ffeil, {asAt}.',
      mend: 'Gadewch y rhes allan: cofnodir bod pwy bynnag sy’n absennol o’r ffeil wedi gadael.',
    },
    'IMPORT-FIXED-OVER': {
      why: 'Mae’r CAC cyfnod penodol yn uwch na’r CAC mewn swydd, {inPostWte}.',
      mend: 'Mae CAC cyfnod penodol yn rhan o’r CAC mewn swydd: cywirwch un o’r ddau.',
    },
    'IMPORT-NHS-NUMBER': {
      why: 'Mae rhif sy’n edrych fel rhif GIG yn y testun. Nid yw wedi’i gadw.',
      mend: 'Tynnwch ef allan: nid yw’r porth byth yn cadw cofnodion cleifion.',
    },
    'IMPORT-PLACE-TWICE': {
      why: 'Mae’r lle {place} yma ddwywaith.',
      mend: 'Enwch bob lle unwaith.',
    },
    'IMPORT-PLACE-UNKNOWN': {
      why: 'Nid oes lle “{place}” y mae eich sefydliad yn ei wasanaethu.',
      mend: 'Defnyddiwch god y lle, fel cluster-merthyr, neu ei enw llawn os mai dim ond un lle sydd â’r enw hwnnw.',
    },
    'IMPORT-POST-OTHER-PERSON': {
      why: 'Mae’r rhif swydd hwn wedi’i gofnodi ar gyfer rhif staff arall.',
      mend: 'Rhowch ei rhif ei hun i swydd person newydd.',
    },
    'IMPORT-PROFESSION-UNKNOWN': {
      why: 'Nid yw hwn yn broffesiwn y mae’r porth yn ei adnabod.',
      mend: 'Defnyddiwch ei allwedd neu ei enw fel ar “Ynghylch y data”. Mae gweithwyr cymorth o dan y proffesiwn y maent yn ei gefnogi, gyda’r haen “cymorth”.',
    },
    'IMPORT-REGISTRATION-DIFFERS': {
      why: 'Mae rhes {first} yn rhoi cofnod cofrestr arall ar gyfer yr un person.',
      mend: 'Rhowch yr un rhif, dyddiad dod i ben a gwiriad ar bob un o resi’r person.',
    },
    'IMPORT-REGISTRATION-PREFIX': {
      why: 'Nid yw’r rhif yn cyfateb i ran cofrestr y proffesiwn, {expected}.',
      mend: 'Rhowch y rhif cyfan, fel {expected}12345, neu cywirwch y proffesiwn.',
    },
    'IMPORT-ROW-TWICE': {
      why: 'Mae rhes {first} am yr un peth.',
      mend: 'Cadwch un o’r ddwy. Ar gyfer cyfansymiau, adiwch nhw at ei gilydd.',
    },
    'IMPORT-SETTING-UNKNOWN': {
      why: 'Nid yw hwn yn lleoliad.',
      mend: 'Defnyddiwch “sylfaenol”, “cymunedol”, “ysbyty” neu “arall”.',
    },
    'IMPORT-SHARE-WRONG': {
      why: 'Nid yw’r gyfran “{share}” yn uwch na 0 ac yn 1 ar y mwyaf, gyda phum lle degol ar y mwyaf.',
      mend: 'Ysgrifennwch gyfrannau fel cluster-merthyr:0.6;cluster-north-cynon:0.4.',
    },
    'IMPORT-SHARES-OVER': {
      why: 'Mae’r cyfrannau’n dod i fwy nag 1.',
      mend: 'Gostyngwch nhw: gyda’i gilydd, y tîm cyfan yw’r mwyaf.',
    },
    'IMPORT-STAFF-DIFFERS': {
      why: 'Mae rhes {first} yn rhoi enw arall ar gyfer yr un rhif staff.',
      mend: 'Rhowch un enw i un rhif staff.',
    },
    'IMPORT-TEAM-DIFFERS': {
      why: 'Mae rhes {first} yn dweud rhywbeth arall am yr un tîm.',
      mend: 'Rhowch yr un enw, lleoliad a lleoedd i’r tîm ar bob un o’i resi.',
    },
    'IMPORT-TEAM-UNKNOWN': {
      why: 'Nid oes gan eich sefydliad dîm â’r cod hwn.',
      mend: 'Anfonwch y cyfansymiau ar gyfer y tîm yn gyntaf, neu cywirwch y cod.',
    },
    'IMPORT-TIER-UNKNOWN': {
      why: 'Nid yw hon yn haen.',
      mend: 'Defnyddiwch “cofrestredig”, “cymorth” neu “myfyriwr”.',
    },
    'IMPORT-WTE-NEGATIVE': { why: 'Nid yw CAC byth o dan sero.', mend: 'Rhowch sero neu fwy.' },
    'IMPORT-WTE-WRONG': {
      why: 'Nid yw hwn yn CAC: rhif o dan 1,000 gyda phum lle degol ar y mwyaf.',
      mend: 'Ysgrifennwch 0.8. Darllenir coma degol dim ond lle mae hanner colonau rhwng y celloedd.',
    },
  },
  warning: { 'IMPORT-WTE-OVER-ONE': 'Un swydd o fwy nag 1.0 CAC.' },
  problems: {
    'IMPORT-FILE-ABSENT': 'Dewiswch y ffeil i’w hanfon',
    'IMPORT-FILE-EMPTY': 'Dewiswch ffeil â rhesi: nid oes gan hon ddim o dan ei phenawdau',
    'IMPORT-FILE-LARGE': 'Dewiswch ffeil o {most} MB ar y mwyaf',
    'IMPORT-FILE-LONG': 'Dewiswch ffeil o {most} o resi ar y mwyaf: anfonwch sawl cyflogwr neu dîm fesul un',
    'IMPORT-FILE-NOT-CSV':
      'Ni ellir darllen y ffeil fel CSV: chwiliwch am ddyfynnod ar ei ben ei hun ger llinell {line}',
    'IMPORT-FILE-NOT-UTF8':
      'Cadwch y ffeil fel “CSV UTF-8”: fel y mae, byddai llythrennau fel ŵ ac ŷ yn cael eu colli',
    'IMPORT-FILE-WORKBOOK': 'Llyfr gwaith yw hwn: cadwch y ddalen fel “CSV UTF-8” ac anfonwch honno',
    'IMPORT-HEADING-MISSING': 'Nid oes colofn “{column}” yn y ffeil: defnyddiwch benawdau’r templed',
    'IMPORT-HEADING-TWICE': 'Mae dwy golofn “{column}” yn y ffeil: cadwch un ohonynt',
    'IMPORT-AS-AT-WRONG': 'Rhowch y diwrnod y mae’r ffeil yn sôn amdano, er enghraifft 30 9 2026',
    'IMPORT-AS-AT-FUTURE': 'Rhowch ddiwrnod nad yw yn y dyfodol',
    'IMPORT-AS-AT-OLDER':
      'Rhowch {last} neu ddiwrnod diweddarach: mae ffeil o’r diwrnod hwnnw eisoes wedi’i mewnforio',
    'IMPORT-TEMPLATE-UNKNOWN': 'Dywedwch beth sydd yn y ffeil',
    'IMPORT-NAMED-NOT-AGREED':
      'Ni ellir anfon staff wrth eu henwau: nid oes asesiad effaith a chytundeb rhannu wedi’u cofnodi ar gyfer eich sefydliad ar y diwrnod hwnnw. Anfonwch gyfansymiau ar gyfer pob tîm yn lle hynny',
    'IMPORT-BUSY': 'Mae’r system yn brysur ac ni chadwyd dim. Anfonwch y ffeil eto',
  },
};

export const review: readonly string[] = [
  'list.asAt',
  'batch.asAt',
  'columns.budgetedWte',
  'columns.contractedWte',
  'columns.fundingStream',
  'tier.support',
  'changes.notPlaced',
  'warnings.beyond',
  'warnings.beyondTaken',
  'errors.IMPORT-REGISTRATION-DIFFERS.why',
];
