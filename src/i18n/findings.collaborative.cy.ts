import type { en } from './findings.collaborative.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  'MEMBERS-PROFESSIONS': {
    title: 'Proffesiynau heb gynrychiolydd',
    pass: 'Mae pob un o’r tri phroffesiwn ar ddeg ymhlith yr aelodau.',
    why: 'Mae’r canllawiau ar gydweithredfeydd yn gofyn am ystyried y tri phroffesiwn ar ddeg yn gyntaf, ac yna eraill y mae angen lleol yn galw amdanynt.',
    mend: 'Mae’r arweinydd yn gofyn i benaethiaid gwasanaeth y proffesiynau heb gynrychiolydd enwebu rhywun, neu’n nodi gyda’r aelodau pam nad oes angen proffesiwn yma.',
    mends: {},
    reasons: {
      missing:
        'Nid oes neb wrth y bwrdd o’r proffesiynau hyn ymhlith y tri ar ddeg: {professions}. Nifer: {count}.',
    },
  },
  'MEMBERS-SECTORS': {
    title: 'Sectorau heb gynrychiolydd',
    pass: 'Mae’r bwrdd iechyd, y cynghorau, y gwasanaeth ambiwlans, y trydydd sector a’r sector annibynnol i gyd yno.',
    why: 'Mae’r canllawiau’n gofyn am gynrychiolaeth gynhwysol ar draws cyflogwyr a sectorau.',
    mend: 'Mae’r arweinydd yn gwahodd rhywun o sector nad oes neb ohono.',
    mends: {},
    reasons: {
      missing: 'Nid oes neb wrth y bwrdd yn dod o: {sectors}.',
    },
  },
  'MEMBERS-BEYOND-HEALTH-BOARD': {
    title: 'Y tu hwnt i’r bwrdd iechyd',
    pass: 'Daw aelodau o fwy na’r bwrdd iechyd.',
    why: 'Bwriedir i’r aelodaeth fod yn ehangach na’r bwrdd iechyd a chroesi pob sector iechyd a llesiant.',
    mend: 'Mae’r arweinydd yn gwahodd o leiaf un aelod o gyngor, y gwasanaeth ambiwlans, y trydydd sector neu rywle arall.',
    mends: {},
    reasons: {
      none: 'Daw pob aelod o’r bwrdd iechyd.',
    },
  },
  'MEMBERS-COUNCIL-LINKS': {
    title: 'Cysylltiadau â’r cyngor',
    pass: 'Mae rhywun yn cysylltu â gwasanaethau’r cyngor i oedolion ac i blant.',
    why: 'Enwir penaethiaid gwasanaethau oedolion a phlant fel rhanddeiliaid allweddol.',
    mend: 'Mae’r arweinydd yn gofyn i’r cyngor pwy sy’n siarad dros y gwasanaeth hwnnw, ac yn cofnodi ar gyfer pwy y mae gwasanaeth yr aelod.',
    mends: {},
    reasons: {
      both: 'Nid oes aelod o’r cyngor wedi’i gofnodi fel un sy’n gweithio i oedolion nac i blant.',
      adults: 'Nid oes aelod o’r cyngor wedi’i gofnodi fel un sy’n gweithio i oedolion.',
      children: 'Nid oes aelod o’r cyngor wedi’i gofnodi fel un sy’n gweithio i blant.',
    },
  },
  'MEMBERS-WELSH': {
    title: 'Siaradwyr Cymraeg',
    pass: 'Mae o leiaf un aelod yn siarad Cymraeg.',
    why: 'Mae’r canllawiau’n enwi siaradwyr Cymraeg ymhlith y rhai sy’n gwneud cynrychiolaeth yn gynhwysol.',
    mend: 'Mae’r arweinydd yn gofyn i’r aelodau ac yn ei gofnodi, neu’n gwahodd rhywun sy’n siarad Cymraeg.',
    mends: {},
    reasons: {
      none: 'Nid oes aelod wedi’i gofnodi fel un sy’n siarad Cymraeg.',
      unknown: 'Ni ofynnwyd i neb pwy sy’n siarad Cymraeg.',
    },
  },
  'MEMBERS-REASON': {
    title: 'Pam mae proffesiynau eraill yn cymryd rhan',
    pass: 'Mae rheswm ar gofnod dros bob proffesiwn y tu hwnt i’r tri ar ddeg.',
    why: 'Mae proffesiynau y tu hwnt i’r tri ar ddeg yn ymuno yn ôl angen a synnwyr lleol, sy’n werth ei nodi.',
    mend: 'Mae’r arweinydd yn nodi’r rheswm gyda’r aelod.',
    mends: {},
    reasons: {
      missing: 'Aelodau o broffesiynau y tu hwnt i’r tri ar ddeg heb reswm ar gofnod: {count}.',
    },
  },
  'MEMBERS-TEAM': {
    title: 'Dros bwy y mae aelodau’n siarad',
    pass: 'Mae tîm pob aelod ar gofnod.',
    why: 'Mae timau’n dewis pwy sy’n mynychu drostynt, fel bod pob gweithiwr proffesiynol yn rhan o’r gwaith.',
    mend: 'Mae’r arweinydd yn cofnodi’r tîm gyda’r aelod.',
    mends: {},
    reasons: {
      missing: 'Aelodau heb dîm ar gofnod: {count} o {total}.',
    },
  },
  'MEMBERS-SUBSTITUTE': {
    title: 'Pwy sy’n dirprwyo',
    pass: 'Mae gan bob tîm rywun sy’n dirprwyo.',
    why: 'Mae timau’n dewis cynrychiolydd a rhywun i ddirprwyo.',
    mend: 'Mae’r arweinydd yn gofyn i’r tîm pwy sy’n dod pan na all yr aelod.',
    mends: {},
    reasons: {
      missing: 'Aelodau heb neb i ddirprwyo drostynt: {count} o {total}.',
    },
  },
  'MEMBERS-NOMINATION': {
    title: 'Pwy a enwebodd aelodau',
    pass: 'Mae ar gofnod pwy a enwebodd bob aelod.',
    why: 'Cyfarwyddwyr therapïau a gwyddor iechyd oedd y cyswllt ar gyfer enwebiadau; mae eraill yn enwebu eu staff eu hunain.',
    mend: 'Mae’r arweinydd yn cofnodi pwy a enwebodd yr aelod.',
    mends: {},
    reasons: {
      missing: 'Aelodau heb enwebydd ar gofnod: {count} o {total}.',
    },
  },
  'MEMBERS-INDUCTION': {
    title: 'Cyflwyniad',
    pass: 'Mae pob aelod wedi gweld beth yw cydweithredfa a beth y mae’n ei gynnig.',
    why: 'Mae’r canllawiau’n gofyn am godi dealltwriaeth o’r hyn yw cydweithredfa a’r hyn y mae’n ei gynnig.',
    mend: 'Mae’r aelod yn darllen y cyflwyniad ac yn cofnodi iddo ei weld; gall yr arweinydd nodi’r diwrnod hefyd.',
    mends: {},
    reasons: {
      missing: 'Aelodau heb gyflwyniad ar gofnod: {count} o {total}.',
    },
  },
  'MEMBERS-TRAINING': {
    title: 'Hyfforddiant i gymryd rhan',
    pass: 'Mae pob aelod wedi cael hyfforddiant sy’n helpu i gymryd rhan.',
    why: 'Mae’r canllawiau’n gofyn am weithlu medrus sy’n gallu cymryd rhan.',
    mend: 'Mae’r arweinydd yn cofnodi hyfforddiant gyda’r aelod.',
    mends: {},
    reasons: {
      missing: 'Aelodau heb hyfforddiant ar gofnod sy’n eu helpu i gymryd rhan: {count} o {total}.',
    },
  },
  'VOICE-NOT-HEARD': {
    title: 'Heb eu clywed yn ddiweddar',
    pass: 'Clywyd pob proffesiwn yn y tri chyfarfod diwethaf.',
    why: 'Mae’r canllawiau’n gofyn bod pawb yn cael eu clywed ac yn dylanwadu, gyda llais a chyfraniad cyfartal.',
    mend: 'Mae’r arweinydd yn gofyn beth sy’n cadw’r proffesiwn draw: y diwrnod, yr amser, rhywun i ddirprwyo.',
    mends: {},
    reasons: {
      'not-heard': '{profession}: nid oedd neb yno yn y tri chyfarfod diwethaf.',
    },
  },
  'VOICE-SILENT-YEAR': {
    title: 'Yn dawel am flwyddyn',
    pass: 'Ni fu’r un proffesiwn yn dawel am flwyddyn.',
    why: 'Mae’r canllawiau’n gofyn bod pawb yn cael eu clywed ac yn dylanwadu, gyda llais a chyfraniad cyfartal.',
    mend: 'Mae’r arweinydd yn siarad â’r proffesiwn a phwy bynnag a enwebodd ei aelod.',
    mends: {},
    reasons: {
      silent: '{profession}: nid oedd neb yno am flwyddyn.',
    },
  },
  'VOICE-OVER-HALF': {
    title: 'Un proffesiwn yn drech na’r lleill',
    pass: 'Nid oes gan yr un proffesiwn fwy na hanner y seddi na’r eitemau.',
    why: 'Ni fwriedir i’r un proffesiwn ddominyddu; mae’r proffesiynau’n gweithio gyda’i gilydd.',
    mend: 'Mae’r gydweithredfa’n ei drafod: pwy arall allai eistedd yma, pwy arall allai gyflwyno eitemau.',
    mends: {},
    reasons: {
      seats: '{profession}: {count} o’r {total} sedd.',
      items: '{profession}: {count} o’r {total} eitem a gyflwynwyd yn y chwe chyfarfod diwethaf.',
    },
  },
  'TIME-NOT-PROMISED': {
    title: 'Amser heb ei addo',
    pass: 'Mae amser wedi’i addo i bob aelod cyflogedig.',
    why: 'Gofynnir i fyrddau iechyd sicrhau bod gan staff cyflogedig amser penodedig.',
    mend: 'Mae’r arweinydd yn gofyn i’r cyflogwr addo amser, ac yn cofnodi pwy a wnaeth a faint.',
    mends: {},
    reasons: {
      none: 'Aelodau cyflogedig heb amser wedi’i neilltuo ar gofnod: {count} o {total}.',
    },
  },
  'YEAR-OUTCOMES': {
    title: 'Eitemau heb ganlyniad',
    pass: 'Daeth pob eitem i ben gyda chanlyniad.',
    why: 'Mae’r canllawiau’n gofyn am strwythur clir gyda chanlyniadau clir y gellir eu cyflawni.',
    mend: 'Mae’r arweinydd yn nodi yn y cofnodion beth a ddaeth o’r eitem.',
    mends: {},
    reasons: {
      missing: 'Eitemau heb gofnod o’r hyn a ddaeth ohonynt: {count} o {total}.',
    },
  },
};

/** Welsh that a translator has still to confirm. */
export const review: readonly string[] = ['rules.MEMBERS-PROFESSIONS.title', 'rules.MEMBERS-SECTORS.title'];
