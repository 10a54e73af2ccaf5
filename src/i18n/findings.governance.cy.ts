import type { en } from './findings.governance.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  'E2D-HOST-KIND': {
    title: 'Pwy yw’r cyflogwr',
    pass: 'Bwrdd iechyd, awdurdod lleol neu’r ymddiriedolaeth ambiwlans yw’r cyflogwr.',
    why: 'Mae egwyddorion trefnu’r gweithlu AHP (adran 5) yn dweud mai bwrdd iechyd, awdurdod lleol neu’r ymddiriedolaeth ambiwlans sy’n cynnal swyddi.',
    mend: 'Pennaeth gwasanaeth cyflogwr a all gynnal y swydd sy’n rhyddhau’r staff yn lle hynny. Os oes rhaid i’r swydd aros lle y mae, y cyfarwyddwr therapïau a gwyddor iechyd, neu bwy bynnag sydd â’r ddyletswydd honno yno, sy’n penderfynu ar eithriad.',
    mends: {
      'host-unknown': 'Pennaeth gwasanaeth y cyflogwr sy’n rhyddhau’r staff sy’n nodi hynny wrth ryddhau.',
    },
    reasons: {
      'host-unknown': 'Nid oes unrhyw gyflogwr wedi rhyddhau neb eto.',
      'other-nhs-body':
        'Corff arall yn GIG Cymru yw’r cyflogwr. Gall hynny weithio, ond nid yw’n un o’r cyflogwyr y mae’r canllawiau’n eu henwi.',
      'not-a-host': 'Nid bwrdd iechyd, awdurdod lleol na’r ymddiriedolaeth ambiwlans yw’r cyflogwr.',
    },
  },
  'E2D-HOST-FOOTPRINT': {
    title: 'Rhanbarth y cyflogwr',
    pass: 'Mae’r lle mewn rhanbarth y mae’r cyflogwr yn ei wasanaethu, neu mae’r rhanbarthau wedi cytuno.',
    why: 'Mae’r egwyddorion trefnu (adran 5, ardaloedd byrddau partneriaeth rhanbarthol) yn trefnu gwaith AHP gyda’i gilydd ar draws ardal un bwrdd partneriaeth rhanbarthol.',
    mend: 'Mae’r pennaeth gwasanaeth yn enwi’r cytundeb rhwng y ddau fwrdd partneriaeth rhanbarthol; gall eu cynllunwyr ei ddarparu.',
    mends: {
      'host-unknown': 'Pennaeth gwasanaeth y cyflogwr sy’n rhyddhau’r staff sy’n nodi hynny wrth ryddhau.',
      'region-unknown': 'Mae’r cynllunydd rhanbarthol yn trefnu bod y lle’n cael ei roi mewn rhanbarth.',
    },
    reasons: {
      'host-unknown':
        'Nid oes unrhyw gyflogwr wedi rhyddhau neb eto, felly ni wyddys pa ranbarth y mae’n ei wasanaethu.',
      'region-unknown': 'Ni chofnodwyd ym mha ranbarth y mae’r lle.',
      'outside-region':
        'Nid yw’r cyflogwr yn gwasanaethu rhanbarth y lle hwn, ac nid oes cytundeb rhwng y rhanbarthau wedi’i enwi.',
    },
  },
  'E2D-CAPACITY-CONTRACT': {
    title: 'Oriau’r contract',
    pass: 'Ar bob diwrnod, mae’r holl drefniadau lleoli gyda’i gilydd o fewn CAC y contract.',
    why: 'Ni all yr un oriau weithio mewn dau le. Mae trefniadau o ddydd i ddydd a threfniadau llenwi absenoldeb yn thema a enwir yn yr egwyddorion trefnu (adran 3, thema 11).',
    mend: 'Mae’r pennaeth gwasanaeth yn rhyddhau rhywun arall neu ddyddiau eraill. Os cofnodwyd y contract yn anghywir, mae’r swyddog gweithlu’n ei gywiro.',
    mends: {
      unknown: 'Mae swyddog gweithlu’r cyflogwr yn anfon y ffigurau sydd ar goll.',
      'taken-meanwhile':
        'Mae’r pennaeth gwasanaeth yn agor y dudalen ryddhau eto, yn gweld beth sydd ar gael nawr, ac yn dewis eto.',
    },
    reasons: {
      unknown:
        '{mode, select, aggregate {Ni wyddys faint o CAC sydd gan y tîm mewn swydd ar {day}, felly ni ellir dweud bod {deployedWte} ar gael.} other {Ni wyddys faint o CAC sydd dan gontract ar {day}, felly ni ellir dweud bod {deployedWte} ar gael.}}',
      'over-contract':
        '{mode, select, aggregate {Ar {day} byddai gan y tîm {reservedWte} wedi’u lleoli ond dim ond {contractedWte} mewn swydd: {overWte} yn ormod. Mae trefniadau lleoli eraill yn cymryd {othersWte} ohono.} other {Ar {day} byddai’r person wedi’i leoli am {reservedWte} ond mae’r contract am {contractedWte}: {overWte} yn ormod. Mae trefniadau lleoli eraill yn cymryd {othersWte} ohono.}}',
      'no-contract': 'Nid oes contract yn rhedeg ar gyfer y swydd hon ar {day}, felly nid oes dim i’w leoli.',
      'taken-meanwhile': 'Cymerodd rhywun arall yr oriau hyn tra oeddech yn llenwi’r ffurflen.',
    },
    discreet: {
      'over-contract':
        '{mode, select, aggregate {Ar {day} byddai trefniadau lleoli’r tîm gyda’i gilydd {overWte} yn uwch na’r hyn sydd ganddo mewn swydd.} other {Ar {day} byddai trefniadau lleoli’r swydd hon gyda’i gilydd {overWte} yn uwch na’i chontract.}}',
    },
  },
  'E2D-REGISTRATION-CURRENT': {
    title: 'Cofrestriad',
    pass: 'Mae’r cofrestriad y mae’r proffesiwn yn ei ofyn yn gyfredol ac wedi’i wirio.',
    why: 'Mae Fframwaith AHP Cymru (adran 3.3 a cham gweithredu 2.08) yn gofyn i gyflogwyr sicrhau bod staff yn cadw at safonau eu rheoleiddiwr.',
    mend: 'Mae’r pennaeth gwasanaeth yn cofnodi gwiriad newydd o’r gofrestr: pwy edrychodd, pryd, a than pryd y mae’r cofnod yn rhedeg. Gall y swyddog gweithlu ei anfon gyda’r mewnforiad nesaf.',
    mends: {
      'not-attested':
        'Mae’r pennaeth gwasanaeth yn enwi pwy a wiriodd y cofrestriadau yn y tîm, ac ar ba ddiwrnod.',
      'attestation-too-old':
        'Mae’r pennaeth gwasanaeth yn trefnu bod cofrestriadau’r tîm yn cael eu gwirio eto, ac yn enwi pwy a’u gwiriodd, ac ar ba ddiwrnod.',
      'support-without-registered-lead':
        'Mae’r pennaeth gwasanaeth yn enwi arweinydd proffesiynol cofrestredig yn nhrefniant gwasanaeth y tîm.',
      'register-unknown':
        'Mae’r gweinyddwr yn nodi yn y data cyfeirio pa ran o’r gofrestr sydd ei hangen ar gyfer y proffesiwn hwn.',
      'wrong-register':
        'Mae’r pennaeth gwasanaeth yn gwirio’r proffesiwn yn y contract a’r rhan o’r gofrestr, ac yn rhyddhau rhywun sydd wedi’i gofrestru ar gyfer y proffesiwn hwn.',
      'renewal-due':
        'Nid oes dim i’w wneud nawr. Bydd y pennaeth gwasanaeth yn cofnodi gwiriad newydd ar ôl yr adnewyddu.',
    },
    reasons: {
      'register-unknown': 'Ni chofnodwyd pa gofrestr sydd ei hangen ar gyfer y proffesiwn hwn.',
      'wrong-register':
        'Rhan o’r gofrestr sydd ei hangen ({register}): {registerPart}. Rhan a gofnodwyd: {recordedPart}.',
      'not-registered': 'Edrychwyd ar y gofrestr ar {checkedOn}, ac nid oedd y person arni.',
      lapsed:
        'Daeth y cofrestriad a gofnodwyd i ben ar {lastDay}. Gwiriad diwethaf o’r gofrestr: {checkedOn}.',
      'renewal-not-seen':
        'Daeth y cofrestriad a gofnodwyd i ben ar {lastDay}, ac nid oes neb wedi cofnodi ei adnewyddu.',
      'not-checked': 'Nid oes neb wedi cofnodi gwiriad o’r cofrestriad.',
      'renewal-unknown': 'Gwiriwyd y cofrestriad ar {checkedOn}, ond ni chofnodwyd tan pryd y mae’n rhedeg.',
      'check-too-old':
        'Edrychwyd ar y gofrestr ddiwethaf ar {checkedOn}. Daeth yn bryd adnewyddu cofrestriadau ers hynny, felly nid yw’r gwiriad hwnnw’n cyfrif mwyach.',
      'not-attested': 'Nid oes neb wedi tystio bod cofrestriadau’r tîm wedi’u gwirio.',
      'attestation-too-old':
        'Tystiwyd ddiwethaf ar {checkedOn} bod cofrestriadau’r tîm wedi’u gwirio. Daeth yn bryd adnewyddu cofrestriadau ers hynny, felly nid yw hynny’n cyfrif mwyach.',
      'not-recorded': 'Nid oes cofrestriad wedi’i gofnodi ar gyfer y person hwn.',
      'support-without-registered-lead':
        'Mae angen arweinydd proffesiynol cofrestredig ar weithwyr cymorth. Nid oes un wedi’i enwi.',
      'renewal-due': 'Mae’r cofrestriad yn rhedeg tan {lastDay}, sydd cyn diwedd y trefniant lleoli.',
      'no-register': 'Nid oes gan y proffesiwn hwn gofrestr y mae’r gyfraith yn ei gofyn.',
    },
    discreet: {
      any: 'Mae gan y cyflogwr rywbeth i’w unioni ynghylch y cofrestriad.',
      mend: 'Mae’r pennaeth gwasanaeth yn gweld beth ydyw ac yn ei unioni.',
    },
    until: {
      sentence:
        '{sentence} Tan {unconfirmedUntil} mae’n sefyll fel heb ei gadarnhau: mae’n cyfrif fel cyflenwad, ond nid fel un sy’n cydymffurfio.',
      discreet:
        '{sentence} Am y tro mae’n sefyll fel heb ei gadarnhau: mae’n cyfrif fel cyflenwad, ond nid fel un sy’n cydymffurfio.',
    },
  },
  'E2D-LEAD-NAMED': {
    title: 'Arweinydd proffesiynol',
    pass: 'Mae arweinydd proffesiynol cofrestredig wedi’i enwi, ac nid y person a leolir ydyw.',
    why: 'Mae’r egwyddorion trefnu (adran 5) yn sefydlu cyflogi i leoli fel na fydd neb yn gweithio heb arweinyddiaeth broffesiynol.',
    mend: 'Mae’r pennaeth gwasanaeth yn enwi arweinydd proffesiynol cofrestredig yn nhrefniant gwasanaeth y tîm.',
    mends: {
      'same-person':
        'Mae’r pennaeth gwasanaeth yn enwi arweinydd proffesiynol cofrestredig arall yn nhrefniant gwasanaeth y tîm.',
      'registration-unknown':
        'Mae’r pennaeth gwasanaeth yn nodi cofnod yr arweinydd ar y gofrestr yn nhrefniant gwasanaeth y tîm.',
    },
    reasons: {
      missing: 'Nid oes arweinydd proffesiynol wedi’i enwi.',
      'same-person': 'Y person sydd i’w leoli yw’r arweinydd proffesiynol a enwyd.',
      'registration-unknown': 'Mae arweinydd proffesiynol wedi’i enwi, ond ni nodwyd a yw wedi’i gofrestru.',
      'not-registered': 'Nid yw’r arweinydd proffesiynol a enwyd wedi’i gofrestru.',
    },
    discreet: {
      'same-person': 'Mae gan y cyflogwr rywbeth i’w unioni ynghylch yr arweinydd proffesiynol.',
      'registration-unknown': 'Mae gan y cyflogwr rywbeth i’w unioni ynghylch yr arweinydd proffesiynol.',
      'not-registered': 'Mae gan y cyflogwr rywbeth i’w unioni ynghylch yr arweinydd proffesiynol.',
      mend: 'Mae’r pennaeth gwasanaeth yn gweld beth ydyw ac yn ei unioni yn nhrefniant gwasanaeth y tîm.',
    },
  },
  'E2D-GOVERNANCE-ROUTE': {
    title: 'Llywodraethu clinigol, digwyddiadau a chwynion',
    pass: 'Mae wedi’i gofnodi pwy sy’n gyfrifol am lywodraethu clinigol a phwy sy’n ymdrin â digwyddiadau a chwynion.',
    why: 'Mae’r egwyddorion trefnu (adran 5, a’r hyn a ddywedodd ymarferwyr yn adran 3) yn enwi diffyg llywodraethu clinigol fel risg y mae’r model yno i’w dileu.',
    mend: 'Mae’r pennaeth gwasanaeth yn cofnodi hyn yn nhrefniant gwasanaeth y tîm.',
    mends: {},
    reasons: {
      'both-missing':
        'Nid oes neb wedi’i enwi i ddal llywodraethu clinigol, na neb i ymdrin â digwyddiadau a chwynion.',
      'governance-missing': 'Nid oes neb wedi’i enwi i ddal llywodraethu clinigol.',
      'incidents-missing': 'Nid oes neb wedi’i enwi i ymdrin â digwyddiadau a chwynion.',
    },
  },
  'E2D-PERSON-AGREED': {
    title: 'Cytundeb y person',
    pass: 'Mae cytundeb y person, neu ei sail yn y contract, wedi’i gofnodi gyda’r diwrnod.',
    why: 'Pan fydd staff yn symud rhwng cyrff, mae’n arferol cofnodi eu bod yn cydsynio, neu ble mae eu contract yn darparu ar ei gyfer.',
    mend: 'Mae’r pennaeth gwasanaeth yn cofnodi cydsyniad y person neu’r sail yn y contract, a’r diwrnod.',
    mends: {
      'not-attested':
        'Mae’r pennaeth gwasanaeth yn enwi pwy sy’n tystio y gofynnwyd i’r staff ac y gwnaed y gwiriadau, a’r diwrnod.',
    },
    reasons: {
      missing: 'Ni chofnodwyd cydsyniad y person na sail yn y contract.',
      'not-attested': 'Nid oes neb wedi tystio y gofynnwyd i’r staff ac y gwnaed y gwiriadau.',
      'dated-ahead': 'Dyddiad y cytundeb yw {on}, nad yw wedi dod eto.',
    },
  },
  'E2D-NEED-LINKED': {
    title: 'Yr angen a ddiwellir',
    pass: 'Mae’n diwallu angen a gofnodwyd ar gyfer y lle hwn, neu le o’i amgylch.',
    why: 'Mae’r egwyddorion trefnu (adran 5, cyllid a’r system gyfan) yn rhoi angen yn gyntaf: mae capasiti’n mynd lle mae angen y boblogaeth, nid lle mae’r galw gryfaf.',
    mend: 'Mae arweinydd neu ddirprwy arweinydd y gydweithredfa yn cysylltu’r cais ag angen a gofnodwyd.',
    mends: {},
    reasons: {
      missing: 'Nid yw wedi’i gysylltu ag unrhyw angen a gofnodwyd.',
      'other-place': 'Ar gyfer lle arall y cofnodwyd yr angen y mae wedi’i gysylltu ag ef.',
    },
  },
};

/** Welsh that a translator has still to confirm. */
export const review: readonly string[] = [
  'rules.E2D-HOST-KIND.why',
  'rules.E2D-HOST-KIND.mend',
  'rules.E2D-CAPACITY-CONTRACT.pass',
  'rules.E2D-CAPACITY-CONTRACT.why',
  'rules.E2D-CAPACITY-CONTRACT.reasons.over-contract',
  'rules.E2D-CAPACITY-CONTRACT.discreet.over-contract',
  'rules.E2D-REGISTRATION-CURRENT.reasons.check-too-old',
  'rules.E2D-REGISTRATION-CURRENT.reasons.attestation-too-old',
  'rules.E2D-REGISTRATION-CURRENT.discreet.any',
  'rules.E2D-REGISTRATION-CURRENT.discreet.mend',
  'rules.E2D-REGISTRATION-CURRENT.until.sentence',
  'rules.E2D-REGISTRATION-CURRENT.until.discreet',
  'rules.E2D-LEAD-NAMED.why',
  'rules.E2D-LEAD-NAMED.discreet.same-person',
  'rules.E2D-LEAD-NAMED.discreet.mend',
  'rules.E2D-GOVERNANCE-ROUTE.pass',
];
