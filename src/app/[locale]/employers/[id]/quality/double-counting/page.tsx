import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { DoubleCountTable } from '@/features/workforce/quality/components/double-count-table';
import { findQualityEmployer } from '@/features/workforce/quality/data/find-employer';
import { listDoubleCounts } from '@/features/workforce/quality/data/list-double-counts';
import { doubleCountView } from '@/features/workforce/quality/double-count-view';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { qualityWords } from '@/i18n/quality-words';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { title: await titleWithName(locale, 'body', id, qualityWords(locale)('double.title')) };
}

export default async function DoubleCountingPage({ params }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('workforce:quality', { kind: 'body', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { employer, cases } = await readAs(actor, async (tx) => ({
    employer: await findQualityEmployer(tx, id),
    cases: await listDoubleCounts(tx, id, actor.today),
  }));
  if (!employer) notFound();
  const words = qualityWords(locale);
  const settles = can(actor, 'double-count:settle', { kind: 'body', id });
  const quality = `/${locale}/employers/${id}/quality`;
  const view = doubleCountView(locale, cases, { here: `${quality}/double-counting`, maySettle: settles });
  const caption = words('double.caption', { day: formats(locale).day(actor.today) });
  return (
    <>
      <PageHeading caption={nameIn(locale, employer)} title={words('double.title')} />
      <div className="nhsuk-u-reading-width">
        {cases.length === 0 ? (
          <p>{words('double.none')}</p>
        ) : (
          <>
            <p>{words('double.lead')}</p>
            {settles ? null : <p>{words('double.leadView')}</p>}
          </>
        )}
      </div>
      {view.waiting.length > 0 ? (
        <section>
          <h2 className="nhsuk-heading-m">{view.waitingTitle}</h2>
          <DoubleCountTable rows={view.waiting} caption={caption} words={words} settles={settles} />
        </section>
      ) : null}
      {view.settled.length > 0 ? (
        <section>
          <h2 className="nhsuk-heading-m">{view.settledTitle}</h2>
          <DoubleCountTable rows={view.settled} caption={caption} words={words} settles={settles} />
        </section>
      ) : null}
      <p>
        <a href={quality}>{words('page.title')}</a>
      </p>
    </>
  );
}
