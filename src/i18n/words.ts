/**
 * Everything the product says, put together from the features. To add a feature's words: write
 * `words.en.ts` (`export const en = { … } as const`) and `words.cy.ts` (`export const cy: Words<typeof en>` and
 * `export const review: readonly string[]`) in its folder and name it below. Its name here is the
 * namespace for `getTranslations({ locale, namespace: 'meetings' })`.
 */
import * as dashboardsCy from '@/features/dashboards/words.cy';
import { en as dashboards } from '@/features/dashboards/words.en';
import * as deploymentsCy from '@/features/deployments/words.cy';
import { en as deployments } from '@/features/deployments/words.en';
import * as agendaCy from '@/features/meetings/agenda/words.cy';
import { en as agenda } from '@/features/meetings/agenda/words.en';
import * as calendarCy from '@/features/meetings/calendar/words.cy';
import { en as calendar } from '@/features/meetings/calendar/words.en';
import * as clusterTableCy from '@/features/meetings/cluster-table/words.cy';
import { en as clusterTable } from '@/features/meetings/cluster-table/words.en';
import * as collaborativeCy from '@/features/meetings/collaborative/words.cy';
import { en as collaborative } from '@/features/meetings/collaborative/words.en';
import * as goodPracticeCy from '@/features/meetings/good-practice/words.cy';
import { en as goodPractice } from '@/features/meetings/good-practice/words.en';
import * as inductionCy from '@/features/meetings/induction/words.cy';
import { en as induction } from '@/features/meetings/induction/words.en';
import * as minutesCy from '@/features/meetings/minutes/words.cy';
import { en as minutes } from '@/features/meetings/minutes/words.en';
import * as proposalsCy from '@/features/meetings/proposals/words.cy';
import { en as proposals } from '@/features/meetings/proposals/words.en';
import * as registersCy from '@/features/meetings/registers/words.cy';
import { en as registers } from '@/features/meetings/registers/words.en';
import * as meetingsCy from '@/features/meetings/words.cy';
import { en as meetings } from '@/features/meetings/words.en';
import * as peopleCy from '@/features/people/words.cy';
import { en as people } from '@/features/people/words.en';
import * as referenceCy from '@/features/reference/words.cy';
import { en as reference } from '@/features/reference/words.en';
import * as searchCy from '@/features/search/words.cy';
import { en as search } from '@/features/search/words.en';
import * as importsCy from '@/features/workforce/imports/words.cy';
import { en as imports } from '@/features/workforce/imports/words.en';
import * as qualityCy from '@/features/workforce/quality/words.cy';
import { en as quality } from '@/features/workforce/quality/words.en';
import * as teamsCy from '@/features/workforce/teams/words.cy';
import { en as teams } from '@/features/workforce/teams/words.en';
import * as workforceCy from '@/features/workforce/words.cy';
import { en as workforce } from '@/features/workforce/words.en';
import * as asksCy from './asks.cy';
import { en as asks } from './asks.en';
import * as commonCy from './common.cy';
import { en as common } from './common.en';
import * as findingsCy from './findings.cy';
import { en as findings } from './findings.en';
import * as problemsCy from './problems.cy';
import { en as problems } from './problems.en';
import * as rolesCy from './roles.cy';
import { en as roles } from './roles.en';
import * as siteCy from './site.cy';
import { en as site } from './site.en';
import * as troubleCy from './trouble.cy';
import { en as trouble } from './trouble.en';
import type { Words } from './words-type';

const en = {
  asks,
  clusterTable,
  goodPractice,
  induction,
  common,
  search,
  registers,
  proposals,
  minutes,
  collaborative,
  calendar,
  agenda,
  dashboards,
  deployments,
  findings,
  imports,
  meetings,
  people,
  problems,
  quality,
  reference,
  roles,
  site,
  teams,
  trouble,
  workforce,
} as const;

const cy: Words<typeof en> = {
  asks: asksCy.cy,
  clusterTable: clusterTableCy.cy,
  goodPractice: goodPracticeCy.cy,
  induction: inductionCy.cy,
  common: commonCy.cy,
  search: searchCy.cy,
  registers: registersCy.cy,
  proposals: proposalsCy.cy,
  minutes: minutesCy.cy,
  collaborative: collaborativeCy.cy,
  calendar: calendarCy.cy,
  agenda: agendaCy.cy,
  dashboards: dashboardsCy.cy,
  deployments: deploymentsCy.cy,
  findings: findingsCy.cy,
  imports: importsCy.cy,
  meetings: meetingsCy.cy,
  people: peopleCy.cy,
  problems: problemsCy.cy,
  quality: qualityCy.cy,
  reference: referenceCy.cy,
  roles: rolesCy.cy,
  site: siteCy.cy,
  teams: teamsCy.cy,
  trouble: troubleCy.cy,
  workforce: workforceCy.cy,
};

/** Keys (without namespace) whose Welsh still awaits a translator, by namespace. */
export const awaitingTranslator: { readonly [Namespace in keyof typeof en]: readonly string[] } = {
  asks: asksCy.review,
  clusterTable: clusterTableCy.review,
  goodPractice: goodPracticeCy.review,
  induction: inductionCy.review,
  common: commonCy.review,
  search: searchCy.review,
  registers: registersCy.review,
  proposals: proposalsCy.review,
  minutes: minutesCy.review,
  collaborative: collaborativeCy.review,
  calendar: calendarCy.review,
  agenda: agendaCy.review,
  dashboards: dashboardsCy.review,
  deployments: deploymentsCy.review,
  findings: findingsCy.review,
  imports: importsCy.review,
  meetings: meetingsCy.review,
  people: peopleCy.review,
  problems: problemsCy.review,
  quality: qualityCy.review,
  reference: referenceCy.review,
  roles: rolesCy.review,
  site: siteCy.review,
  teams: teamsCy.review,
  trouble: troubleCy.review,
  workforce: workforceCy.review,
};

export const words = { en, cy } as const;

export type AppWords = typeof en;
