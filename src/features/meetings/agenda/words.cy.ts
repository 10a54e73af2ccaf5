import type { Words } from '@/i18n/words-type';
import type { en } from './words.en';

export const cy: Words<typeof en> = {};

export const review: readonly string[] = [];
