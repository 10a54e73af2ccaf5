import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {
  stop: {
    cluster: 'Clwstwr {name}',
    pcpg: 'Grŵp Cynllunio Pan-glwstwr {name}',
    region: '{name}',
    director: 'Cyfarwyddwr therapïau a gwyddor iechyd, {name}',
  },
};

export const review: readonly string[] = ['stop.pcpg'];
