/**
 * Everything the product says, put together from the features. To add a feature's words: write
 * `words.en.ts` (`export const en = { … } as const`) and `words.cy.ts` (`export const cy: Words<typeof en>` and
 * `export const review: readonly string[]`) in its folder and name it three times below. Its name here is the
 * namespace for `getTranslations({ locale, namespace: 'meetings' })`.
 */
import * as commonCy from './common.cy';
import { en as common } from './common.en';
import * as siteCy from './site.cy';
import { en as site } from './site.en';
import type { Words } from './words-type';

const en = { common, site } as const;

const cy: Words<typeof en> = { common: commonCy.cy, site: siteCy.cy };

/** Keys (without namespace) whose Welsh still awaits a translator, by namespace. */
export const awaitingTranslator: { readonly [Namespace in keyof typeof en]: readonly string[] } = {
  common: commonCy.review,
  site: siteCy.review,
};

export const words = { en, cy } as const;

export type AppWords = typeof en;
