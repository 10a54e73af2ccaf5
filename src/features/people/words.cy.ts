import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  signIn: {
    title: 'Mewngofnodi',
    email: 'Cyfeiriad e-bost',
    password: 'Cyfrinair',
    submit: 'Mewngofnodi',
    wrong: 'Nid yw’r cyfeiriad e-bost a’r cyfrinair yn cyfateb. Gwiriwch y ddau a rhowch gynnig arall arni.',
    throttled: 'Gormod o gynigion ar gyfer y cyfeiriad hwn. Arhoswch 15 munud, yna rhowch gynnig arall arni.',
    missing: 'Rhowch eich cyfeiriad e-bost a’ch cyfrinair.',
    signedOut: 'Rydych wedi allgofnodi.',
    demonstration: 'Cyfrifon yr arddangosiad',
    demonstrationHint:
      'Pobl a ffigurau dychmygol sydd yn y copi hwn. Dewiswch gyfeiriad; yr un cyfrinair sydd i bawb: {password}.',
    demonstrationDay: 'Mae’r dyddiad yn sefydlog yma: {day}.',
    demonstrationTable: 'Pobl y gallwch fewngofnodi fel nhw',
    address: 'Cyfeiriad e-bost',
    role: 'Rôl ac enw',
    noAccount: 'Dim cyfrif? Gofynnwch i weinyddwr eich cydweithredfa neu’ch cyflogwr.',
  },
  menu: {
    home: 'Hafan',
    gaps: 'Bylchau',
    deployments: 'Trefniadau lleoli',
    report: 'Adroddiad bylchau’r gweithlu',
    imports: 'Ffeiliau gweithlu',
    teams: 'Timau',
    quality: 'Ansawdd data',
    actions: 'Fy nghamau gweithredu',
    calendar: 'Calendr',
    proposals: 'Cynigion',
  },
  appointmentAt: '{role}, {place}',
  appointmentsMore:
    '{count, plural, zero {{first}} one {{first} ac un arall} two {{first} a # arall} few {{first} a # arall} many {{first} a # arall} other {{first} a # arall}}',
};

export const review: readonly string[] = ['menu.deployments', 'signIn.demonstration', 'appointmentsMore'];
