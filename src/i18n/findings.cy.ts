import type { en } from './findings.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  notApplicable: 'Nid yw’n berthnasol yma: {why}',
  whyAndStanding: '{why} {standing}',
  standing: {
    guidance: 'Canllawiau i’r rhai sy’n arwain y system yw hyn, nid dyletswydd gyfreithiol.',
    policy: 'Polisi Llywodraeth Cymru yw hyn, nid dyletswydd gyfreithiol ynddo’i hun.',
    'good-practice': 'Arfer da cyffredin rhwng cyflogwyr yw hyn, nid dyletswydd gyfreithiol.',
    'local-choice': 'Dewis lleol yw hyn, nid dyletswydd gyfreithiol.',
    integrity: 'Hebddo ni fyddai’r cofnod yn gwneud synnwyr.',
  },
  nothing: 'dim wedi’i gofnodi',
  unknownRule: {
    title: 'Gwiriad arall',
    sentence: 'Canfu gwiriad rywbeth nad oes gan y fersiwn hon o’r porth eiriau ar ei gyfer.',
    mend: 'Rhowch wybod i’r sawl sy’n rhedeg y porth am y cod a ddangosir yma.',
  },
  rules: {
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
        'no-contract':
          'Nid oes contract yn rhedeg ar gyfer y swydd hon ar {day}, felly nid oes dim i’w leoli.',
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
        'renewal-unknown':
          'Gwiriwyd y cofrestriad ar {checkedOn}, ond ni chofnodwyd tan pryd y mae’n rhedeg.',
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
        'registration-unknown':
          'Mae arweinydd proffesiynol wedi’i enwi, ond ni nodwyd a yw wedi’i gofrestru.',
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
      mend: 'Mae’r arweinydd yn mynd drwy’r cyflwyniad gyda’r aelod ac yn cofnodi’r diwrnod.',
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
      mend: 'Dewiswch gyfarfod diweddarach a gynhaliwyd.',
      mends: {},
      reasons: {
        'not-held': 'Ni chynhaliwyd y cyfarfod a enwir.',
        'not-later': 'Nid oedd cyfarfod {by} yn ddiweddarach na chyfarfod {heldOn}.',
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
  },
};

/** Welsh that a translator has still to confirm. */
export const review: readonly string[] = [
  'rules.MEETING-ITEM-SERVES.title',
  'rules.MEMBERS-PROFESSIONS.title',
  'rules.MEMBERS-SECTORS.title',
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
