import type { en } from './common.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  serviceName: 'Cydweithio',
  tagline: 'Cydweithredfeydd Proffesiynau Perthynol i Iechyd Cymru',
  skipLink: 'Neidio i’r prif gynnwys',
  otherLanguage: 'English',
  signIn: 'Mewngofnodi',
  signOut: 'Allgofnodi',
  signedInAs: 'Wedi mewngofnodi fel',
  appointment: 'Eich penodiad',
  account: 'Cyfrif ac iaith',
  navigation: 'Prif ddewislen',
  breadcrumb: 'Rydych chi yma',
  back: 'Yn ôl',
  continue: 'Parhau',
  save: 'Cadw',
  cancel: 'Canslo',
  change: 'Newid',
  download: 'Lawrlwytho',
  unitWte: '{value} CAC',
  unknown: 'Anhysbys',
  none: 'Dim',
  form: {
    problem: 'Mae problem',
    errorPrefix: 'Gwall:',
    optional: '(dewisol)',
    day: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    choose: 'Dewiswch un',
    sending: 'Yn anfon. Arhoswch os gwelwch yn dda.',
    refused: 'Ni all hyn fynd yn ei flaen eto',
    refusedHint: 'Ni chadwyd dim. Mae popeth a deipiwyd gennych yma o hyd.',
    stale: 'Cadwodd rhywun arall yn gyntaf',
    staleHint:
      'Ni chadwyd dim o’ch gwaith chi. Copïwch yr hyn sydd ei angen arnoch, yna agorwch y dudalen eto i weld beth sydd wedi newid.',
    busy: 'Mae’r system yn brysur',
    busyHint: 'Ni chadwyd dim. Mae popeth a deipiwyd gennych yma o hyd. Anfonwch ef eto.',
    signedOut:
      'Rydych wedi allgofnodi. Ni chadwyd dim, ac mae’r hyn a deipioch yma o hyd: mewngofnodwch ar dab arall, dewch yn ôl a’i anfon eto.',
    forbidden: 'Ni allwch wneud hyn',
    forbiddenHint:
      'Nid yw eich penodiadau’n ei ganiatáu, neu nid yw’r dudalen yn bodoli mwyach. Ni chadwyd dim.',
    done: 'Wedi cadw',
  },
  verdict: {
    stop: 'Yn rhwystro',
    exception: 'Yn rhwystro, ond mae eithriad yn bosibl',
    warn: 'Er gwybodaeth: nid yw’n rhwystro',
    pass: 'Yn bodloni',
    mend: 'Sut i’w gywiro:',
    source: 'Pam y rheol hon:',
  },
  footer: {
    heading: 'Ynghylch y gwasanaeth hwn',
    aboutTheData: 'Ynghylch y data',
    accessibility: 'Datganiad hygyrchedd',
    languages: 'Mae’r gwasanaeth hwn ar gael yn gyfartal yn Gymraeg ac yn Saesneg.',
    staffOnly:
      'Ar gyfer staff sy’n cynllunio ac yn darparu gwasanaethau. Nid yw’r gwasanaeth byth yn cadw cofnodion cleifion.',
  },
};

/** Welsh that a translator has still to confirm. */
export const review: readonly string[] = [
  'tagline',
  'unitWte',
  'appointment',
  'breadcrumb',
  'verdict.pass',
  'verdict.warn',
];
