import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
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
    hours: 'Oriau contract',
    longAbsentWte: 'CAC ar absenoldeb hir',
    apartWte: 'CAC a gyfrifir ar wahân',
    presence: 'Sut y cyfrifir',
    organisation: 'Tîm neu uned y sefydliad',
    jobRole: 'Rôl y swydd',
    occupationCode: 'Cod galwedigaeth',
    staffGroup: 'Grŵp staff',
    positionTitle: 'Teitl y swydd',
    positionNumber: 'Rhif safle',
    grade: 'Gradd',
    wte: 'CAC dan gontract (FTE)',
    status: 'Statws yr aseiniad',
    personType: 'Math o berson',
    registrationBody: 'Corff cofrestru',
    registrationType: 'Math o gofrestriad',
    welshLevel: 'Cymraeg, gwrando a siarad',
    snapshotOn: 'Diwrnod yr echdyniad',
    decidedBy: 'Yr hyn a ddywedodd y proffesiwn',
    decidedFrom: 'Testun a ddywedodd y proffesiwn',
    advancedPractice: 'Ymarfer uwch',
    firstContact: 'Cyswllt cyntaf',
    prescriber: 'Rhagnodydd',
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
      why: 'Nid yw’r rhif yn edrych fel un o gofrestr y proffesiwn.',
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
    'IMPORT-STATUS-UNKNOWN': {
      why: 'Nid yw’r porth yn gwybod a yw hwn yn cyfrif fel bod mewn swydd.',
      mend: 'Defnyddiwch destun arferol, megis “Active Assignment”, “Career Break”, “Permanent”, “Fixed Term Temp” neu “Bank”, neu gwacewch y gell os nad yw’n dweud dim.',
    },
    'IMPORT-WELSH-LEVEL': {
      why: 'Nid yw hon yn lefel o Gymraeg.',
      mend: 'Defnyddiwch lefel o 0 i 5, neu gwacewch y gell os yw’n anhysbys.',
    },
    'IMPORT-WTE-CONFLICT': {
      why: 'Mae’r FTE yn rhoi {byFteWte} CAC a’r oriau’n rhoi {byHoursWte} CAC gydag wythnos o {week} awr.',
      mend: 'Cywirwch yr FTE neu’r oriau, neu gwacewch yr un sy’n anghywir.',
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
  warning: {
    'IMPORT-WTE-OVER-ONE': 'Un swydd o fwy nag 1.0 CAC.',
  },
  problems: {
    'IMPORT-AS-AT-FUTURE': 'Rhowch ddiwrnod nad yw yn y dyfodol',
    'IMPORT-AS-AT-OLDER':
      'Rhowch {last} neu ddiwrnod diweddarach: mae ffeil o’r diwrnod hwnnw eisoes wedi’i mewnforio',
    'IMPORT-AS-AT-WRONG': 'Rhowch y diwrnod y mae’r ffeil yn sôn amdano, er enghraifft 30 9 2026',
    'IMPORT-BUSY': 'Mae’r system yn brysur ac ni chadwyd dim. Anfonwch y ffeil eto',
    'IMPORT-FILE-ABSENT': 'Dewiswch y ffeil i’w hanfon',
    'IMPORT-FILE-BOMB':
      'Anfonwch lyfr gwaith cyffredin: mae hwn yn dadbacio’n llawer mwy nag y byddai rhestr o staff byth. Copïwch y rhesi’n unig i lyfr gwaith newydd',
    'IMPORT-FILE-CELL-LONG':
      'Byrhewch y testun yng nghell {cell}: mae lle i {cellLength} nod ar y mwyaf mewn cell',
    'IMPORT-FILE-COLUMNS':
      'Anfonwch {columns} o golofnau ar y mwyaf: mae mwy mewn rhes. Dilëwch y colofnau sydd ar wahân ar y dde',
    'IMPORT-FILE-DAMAGED':
      'Mae’r ffeil wedi’i difrodi ac ni ellir ei darllen. Agorwch hi yn Excel, cadwch hi eto fel llyfr gwaith (.xlsx) neu fel “CSV UTF-8”, ac anfonwch honno',
    'IMPORT-FILE-EMPTY': 'Dewiswch ffeil â rhesi: nid oes gan hon ddim o dan ei phenawdau',
    'IMPORT-FILE-ENCODING':
      'Cadwch y ffeil fel “CSV UTF-8”: ger llinell {line}, ni ellir darllen llythrennau fel ŵ ac ŷ',
    'IMPORT-FILE-ENCRYPTED': 'Tynnwch y cyfrinair oddi ar y llyfr gwaith, cadwch ef ac anfonwch ef eto',
    'IMPORT-FILE-FAILED':
      'Ni ellid darllen y ffeil i’w diwedd, deirgwaith. Anfonwch y rhesi mewn dwy ffeil neu fel “CSV UTF-8”; os digwydd eto, dywedwch wrth bwy bynnag sy’n rhedeg y porth',
    'IMPORT-FILE-FORMULA':
      'Rhowch werth yn lle’r fformiwla yng nghell {cell}, ac unrhyw rai eraill: yn Excel, copïwch y cyfan, yna “Paste special”, “Values”',
    'IMPORT-FILE-KIND':
      'Anfonwch ffeil CSV neu lyfr gwaith Excel (.xlsx): math arall o ffeil yw hon. Agorwch hi yn Excel a’i chadw fel un o’r ddau',
    'IMPORT-FILE-LARGE': 'Dewiswch ffeil o {megabytes} MB ar y mwyaf',
    'IMPORT-FILE-LINKS':
      'Torrwch y dolenni i lyfrau gwaith eraill: yn Excel, “Data”, “Edit links”, “Break link”, yna cadwch y ffeil a’i hanfon',
    'IMPORT-FILE-LONG': 'Dewiswch ffeil o {rows} o resi ar y mwyaf: anfonwch sawl cyflogwr neu dîm fesul un',
    'IMPORT-FILE-MACROS':
      'Cadwch y llyfr gwaith heb facros, fel llyfr gwaith Excel cyffredin (.xlsx), ac anfonwch hwnnw',
    'IMPORT-FILE-NOT-CSV':
      'Anfonwch ffeil CSV neu lyfr gwaith Excel (.xlsx): nid oes testun y gellir ei ddarllen fel rhesi yn y ffeil hon',
    'IMPORT-FILE-PATIENTS':
      'Mae hon yn edrych fel rhestr o gleifion: mae rhifau GIG ynddi. Ni chadwyd hi. Nid yw’r porth byth yn derbyn cofnodion cleifion; tynnwch y golofn honno o’r ffeil',
    'IMPORT-FILE-QUOTES':
      'Chwiliwch am ddyfynnod ar ei ben ei hun ger llinell {line}: o’r fan honno ymlaen ni ellir gwahanu’r celloedd',
    'IMPORT-FILE-SHEET-UNKNOWN':
      'Anfonwch lyfr gwaith â dalen o resi: nid yw’r ddalen yr oeddid am ei darllen ynddo',
    'IMPORT-FILE-STRINGS':
      'Mae mwy o destunau gwahanol yn y llyfr gwaith nag y mae’r porth yn eu darllen. Cadwch y ddalen fel “CSV UTF-8” ac anfonwch honno',
    'IMPORT-HEADINGS-NONE':
      'Ni chafwyd rhes o benawdau yn y {looked} rhes gyntaf. Gwiriwch beth sydd yn y ffeil, a bod gan bob colofn bennawd mewn un rhes',
    'IMPORT-HEADINGS-TWO':
      'Mae rhesi {first} a {second} ill dwy yn rhesi o benawdau. Cadwch un rhes o benawdau, ag un pennawd uwchben pob colofn',
    'IMPORT-NAMED-NOT-AGREED':
      'Ni ellir anfon staff wrth eu henwau: nid oes asesiad effaith a chytundeb rhannu wedi’u cofnodi ar gyfer eich sefydliad ar y diwrnod hwnnw. Anfonwch gyfansymiau ar gyfer pob tîm, neu echdyniad, a gaiff ei adio wedyn heb enwau',
    'IMPORT-TEMPLATE-UNKNOWN': 'Dywedwch beth sydd yn y ffeil',
  },
};

export const review: readonly string[] = [
  'columns.budgetedWte',
  'columns.contractedWte',
  'columns.fundingStream',
  'columns.apartWte',
  'columns.decidedBy',
  'columns.decidedFrom',
  'columns.firstContact',
  'errors.IMPORT-REGISTRATION-DIFFERS.why',
  'errors.IMPORT-STATUS-UNKNOWN.why',
  'problems.IMPORT-FILE-BOMB',
  'problems.IMPORT-FILE-LINKS',
  'problems.IMPORT-FILE-SHEET-UNKNOWN',
];
