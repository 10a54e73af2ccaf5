import type { en } from './problems.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  required: 'Llenwch y maes hwn',
  choose: 'Dewiswch un o’r atebion',
  tooLong: 'Byrhewch y testun hwn',
  nhsNumber:
    'Tynnwch y rhif sy’n edrych fel rhif GIG: nid yw’r gwasanaeth hwn byth yn cadw cofnodion cleifion',
  day: 'Rhowch ddyddiad, er enghraifft 12 11 2026',
  dayNotReal: 'Rhowch ddyddiad sy’n bodoli, er enghraifft 12 11 2026',
  dayAfter: 'Rhowch ddiwrnod olaf sydd ar neu ar ôl y diwrnod cyntaf',
  dayTooFar: 'Rhowch ddyddiad o fewn pum mlynedd i heddiw',
  dayInPast: 'Rhowch ddyddiad heddiw neu ddyddiad diweddarach',
  dayInFuture: 'Rhowch ddyddiad nad yw yn y dyfodol',
  wte: 'Rhowch CAC fel rhif megis 0.8, gyda phum lle degol ar y mwyaf',
  wteZero: 'Rhowch CAC uwchlaw sero',
  tooMany: 'Mae mwy o gofnodion yma nag y mae un ffurflen yn eu derbyn',
  unknownChoice: 'Dewiswch eto: nid yw’r ateb hwn yn cael ei gynnig mwyach',
  confirm: 'Ticiwch y blwch i gadarnhau',
  time: 'Rhowch amser megis 14:00',
  minutesLong: 'Rhowch funudau cyfan o 1 i 600, neu gadewch y maes yn wag',
  timeAfter: 'Rhowch amser gorffen sy’n hwyrach na’r amser dechrau, ar yr un diwrnod',
  withinTwoYears: 'Rhowch ddyddiad o fewn dwy flynedd i heddiw',
  dayTaken: 'Dewiswch ddiwrnod arall: mae cyfarfod o’r gyfres hon ar y diwrnod hwn eisoes',
  nobodyConsented: 'Nodwch pwy atebodd: roedd o leiaf un aelod yn cytuno',
  nobodyPresent: 'Nodwch pwy oedd yno: roedd o leiaf un aelod yn bresennol',
  noItem: 'Ysgrifennwch o leiaf un eitem a drafodwyd gennych',
  dayBeforeSent: 'Rhowch ddyddiad sydd ar y diwrnod yr anfonwyd ef neu ar ei ôl',
  chooseSome: 'Dewiswch o leiaf un ateb',
  dayBeforeMeeting: 'Rhowch ddyddiad sydd ar ddiwrnod y cyfarfod neu wedi hynny',
  registerEntry: 'Rhowch lythrennau’r gofrestr a’r rhif, er enghraifft PH123456',
  notMemberThen: 'Dewiswch eto: nid oedd y person hwn yn aelod ar ddiwrnod y cyfarfod',
  dayNotEarlier: 'Rhowch ddyddiad cyn y diwrnod olaf sydd wedi’i gofnodi nawr',
  tickOne: 'Ticiwch o leiaf un',
  anotherPerson: 'Dewiswch rywun heblaw’r perchennog',
  answeredTwice: 'Mae dau ateb ar gyfer y person hwn, megis presennol ac ymddiheuriadau: gadewch un',
  deputyIsOwner: 'Dewiswch rywun arall: y person hwn yw perchennog y cam gweithredu eisoes',
  timeOrder: 'Rhowch amser gorffen sydd ar ôl yr amser dechrau',
  wholeNumber: 'Rhowch rif cyfan o 0 i 999',
  listEmpty: 'Gludwch y rhestr o bwy oedd yno yn gyntaf',
  listTooLong:
    'Gludwch restr un cyfarfod: mae’r testun hwn yn hirach na rhestr o’r fath, neu’n enwi gormod o bobl',
};

export const review: readonly string[] = [
  'answeredTwice',
  'listTooLong',
  'nhsNumber',
  'wte',
  'wteZero',
  'unknownChoice',
  'registerEntry',
];
