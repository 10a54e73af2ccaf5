import type { Metadata } from 'next';
import { DecisionPage } from '@/features/meetings/registers/components/decision-page';
import { findDecisionPage } from '@/features/meetings/registers/data/find-registers';
import { decisionView } from '@/features/meetings/registers/decision-view';
import { recordOpener } from '@/features/meetings/registers/open-record';
import { newSubmissionKey } from '@/server/form-action';
import { requireActor } from '@/server/session';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Asks for the collaborative's permission too, once it is known whose record it is. */
const open = recordOpener({
  find: findDecisionPage,
  collaborativeOf: ({ decision }) => decision.collaborativeId,
  show: (locale, actor, facts) =>
    decisionView(locale, actor, { ...facts, submissionKey: newSubmissionKey() }),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await open(params)).metadata;
}

export default async function OneDecisionPage({ params }: Props) {
  await requireActor();
  const { locale, view } = await open(params);
  return <DecisionPage locale={locale} view={view} />;
}
