import 'server-only';
import type { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { withdrawProposalInput } from '../inputs';
import { claimProposal } from './save-step';

/** Takes a proposal back, with the reason; false where somebody saved first. */
export function saveWithdrawal(
  tx: Tx,
  { proposalId, version, withdrawnReason }: z.output<typeof withdrawProposalInput>,
  today: CalendarDay,
  language: Locale,
): Promise<boolean> {
  return claimProposal(tx, proposalId, version, {
    status: 'withdrawn',
    withdrawnOn: dateFromDay(today),
    withdrawnReason,
    withdrawnLanguage: language,
  });
}
