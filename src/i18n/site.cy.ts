import type { en } from './site.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  landing: { title: 'Cydweithio' },
};

export const review: readonly string[] = [];
