import 'server-only';
import type { z } from 'zod';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { recordFundingInput } from '../inputs';
import { claimProposal } from './save-step';

/** What the funder decided; false where somebody saved first. */
export function saveFunding(
  tx: Tx,
  { proposalId, version, funder, granted, fundedOn, fundingNote }: z.output<typeof recordFundingInput>,
  language: Locale,
): Promise<boolean> {
  return claimProposal(tx, proposalId, version, {
    funder,
    fundingGranted: granted,
    fundedOn: dateFromDay(fundedOn),
    fundingNote,
    fundingLanguage: fundingNote === null ? null : language,
  });
}
