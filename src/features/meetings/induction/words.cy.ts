import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  title: 'Beth yw cydweithredfa a beth y mae’n ei gynnig',
  lead: 'Cyflwyniad i aelodau, ac i bawb sy’n gweithio gyda nhw. Mae’n cymryd tua thri munud.',
  seenOn: 'Cofnodwyd: gwelsoch hwn ar {day}.',
  markHint: 'Cedwir y dyddiad gyda’ch aelodaeth. Yr arweinydd a chi sy’n ei weld.',
  mark: 'Rwyf wedi gweld hwn',
  source: 'Ffynhonnell: {source}',
  sources: {
    national:
      'Cydweithredfeydd Gweithwyr Proffesiynol Perthynol i Iechyd, tudalen genedlaethol gan GIG Cymru',
    toolkit: 'Pecyn cymorth Datblygu Clystyrau Carlam, rhan 2: Cydweithredfeydd proffesiynol',
  },
  sections: {
    what: {
      title: 'Beth ydyw',
      text: 'Mae cydweithredfa yn dod â phobl o’r Proffesiynau Perthynol i Iechyd at ei gilydd sy’n gweithio dros yr un cymunedau. Dônt o wahanol broffesiynau, gwasanaethau a chyflogwyr. Mae pob un yn gweld rhan o’r hyn y mae ar bobl leol ei angen, o’r hyn a gynigir iddynt ac o’r hyn sydd ar goll. Gyda’i gilydd maent yn gweld y cyfan. Nid cyflogwr yw cydweithredfa, nac ychwaith haen o reolaeth: gwybodaeth ei haelodau sydd ganddi, a llais.',
    },
    does: {
      title: 'Beth y mae’n ei wneud',
      text: 'Mae ei gwaith yn dechrau gydag anghenion pobl, nid gyda gwasanaethau fel y maent yn digwydd bod.',
      points: {
        needs:
          'Mae’n cymryd asesiad y rhanbarth o anghenion y boblogaeth ac yn gofyn beth y mae’n ei olygu yma.',
        provision:
          'Mae’n rhoi’r hyn a ddarperir ochr yn ochr â’r hyn y mae ei angen ac yn dweud ble mae’r bylchau.',
        quality:
          'Mae’n edrych ar ba mor dda a pha mor ddiogel yw gwasanaethau, ac yn rhannu’r hyn sy’n gweithio’n dda.',
        strategy:
          'Mae’n ystyried beth y mae strategaeth genedlaethol yn ei ofyn gan bob proffesiwn yn y lle hwn.',
        experience:
          'Mae’n nodi’r hyn y mae gweithwyr proffesiynol yn sylwi arno a’r hyn y mae pobl sy’n defnyddio gwasanaethau yn ei ddweud wrthynt.',
        proposals: 'Mae’n cynnig atebion sy’n addas i’r lle, gyda phawb y byddent yn effeithio arnynt.',
      },
    },
    brings: {
      title: 'Beth y mae’n ei gynnig',
      text: 'Mae pedwar nod: pobl mewn gwell iechyd, mwy o werth am yr hyn a warir, gofal sy’n well ac yn fwy diogel, a staff sy’n cymryd rhan ac yn dal i ddysgu. I chi mae’n golygu cydweithwyr sy’n adnabod yr un anhawster, ffordd fer at y rhai sy’n cynllunio, ac arfer da nad yw’n aros mewn un tîm. I gynllunwyr mae’n golygu un ateb ystyriol yn lle sawl un.',
    },
    belongs: {
      title: 'Pwy sy’n perthyn iddi',
      text: 'Y tri phroffesiwn ar ddeg yn y Fframwaith i Gymru a ddaw yn gyntaf; mae eraill yn ymuno lle mae angen lleol o’u plaid. Daw aelodau o’r bwrdd iechyd, y cynghorau, yr ymddiriedolaeth ambiwlans, y trydydd sector ac ymarfer annibynnol, ac o wasanaethau i oedolion ac i blant. Pob tîm sy’n dewis pwy sy’n siarad drosto a phwy sy’n dirprwyo. Mae pob llais yn cyfrif yr un fath: nid yw unrhyw broffesiwn na chyflogwr yn arwain oherwydd ei faint.',
    },
    others: {
      title: 'Sut y mae’n cyrraedd eraill',
      text: 'Mae’r arweinydd yn mynd â barn y gydweithredfa i’r clwstwr, lle mae arweinwyr yr holl gydweithredfeydd yn cyfarfod fel rhai cyfartal. Mae’r hyn na all clwstwr ei setlo yn mynd ymlaen i’r Grŵp Cynllunio Pan-glwstwr ac oddi yno i’r Bwrdd Partneriaeth Rhanbarthol. Cynnig y mae cydweithredfa; y rhai sy’n atebol am arian a staff sy’n penderfynu, ac yn dweud pam.',
    },
    asked: {
      title: 'Beth a ofynnir gennych chi',
      text: 'Siaradwch dros eich tîm a dywedwch wrtho beth a ddaeth o’r cyfarfod. Dylech wybod beth yw diben cyfarfod cyn iddo ddechrau, a gadael gyda chanlyniad i bob eitem. Dywedwch pan fyddwch yn anghytuno: mae amheuaeth yn sefyll yn y cofnod wrth ymyl y penderfyniad. Os ydych yn gyflogedig, mae’r bwrdd iechyd i ofalu bod gennych amser ar gyfer hyn; os ydych yn gontractwr annibynnol, mae eich contract i’w wneud yn werth chweil i chi. Mae hyfforddiant a chefnogaeth cymheiriaid yn rhan ohono.',
    },
    pace: {
      title: 'Yn ei phwysau ei hun',
      text: 'Canllawiau yw hyn i gyd, nid cyfraith. Mae cydweithredfeydd ledled Cymru yn rhannu nod ac ambell thema, megis atal, llai o anghydraddoldeb a staff sy’n aros; mae pob un yn gosod ei chylch gorchwyl ei hun ac yn cymryd yr amser y mae arni ei angen. Mae’r porth hwn yn cofnodi ac yn cyfrif, ac nid yw byth yn gosod un gydweithredfa yn erbyn un arall.',
    },
  },
};

export const review: readonly string[] = [
  'title',
  'sources.national',
  'sources.toolkit',
  'sections.what.text',
  'sections.does.text',
  'sections.brings.text',
  'sections.belongs.text',
  'sections.others.text',
  'sections.asked.text',
  'sections.pace.title',
  'sections.pace.text',
];
