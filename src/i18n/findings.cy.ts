import type { en } from './findings.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {};

export const review: readonly string[] = [];
