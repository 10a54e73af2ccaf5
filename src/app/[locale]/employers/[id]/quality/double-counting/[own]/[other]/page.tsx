import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { laterOf } from '@/domain/time/calendar-day';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { SettleForm } from '@/features/workforce/quality/components/settle-form';
import { findQualityEmployer } from '@/features/workforce/quality/data/find-employer';
import { findDoubleCount } from '@/features/workforce/quality/data/list-double-counts';
import { listSettlements } from '@/features/workforce/quality/data/settle-double-count';
import { settleView } from '@/features/workforce/quality/settle-view';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { qualityWords } from '@/i18n/quality-words';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string; own: string; other: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { title: await titleWithName(locale, 'body', id, qualityWords(locale)('settle.title')) };
}

export default async function SettlePage({ params }: Props) {
  const { id, own, other, locale: asked } = await params;
  if (![id, own, other].every((each) => z.uuid().safeParse(each).success)) notFound();
  const actor = await guardPage('double-count:settle', { kind: 'body', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const read = await readAs(actor, async (tx) => {
    const employer = await findQualityEmployer(tx, id);
    const pair = { employerId: id, ownStaffId: own, otherStaffId: other };
    const found = await findDoubleCount(tx, pair, actor.today);
    return employer && found
      ? { employer, found, before: await listSettlements(tx, { ...found, ...pair }) }
      : null;
  });
  if (!read || read.found.otherWte === null || read.found.otherSince === null) notFound();
  const { employer, found, before } = read;
  const words = qualityWords(locale);
  const view = settleView(locale, employer, found, before);
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading caption={nameIn(locale, employer)} title={words('settle.title')} />
      <SettleForm
        hidden={{ employerId: id, ownStaffId: own, otherStaffId: other, seen: found.settlementId ?? '' }}
        intro={
          <>
            <p>{view.sentence}</p>
            {view.above ? <p>{view.above}</p> : null}
            {view.now ? <p>{view.now}</p> : null}
          </>
        }
        choices={view.choices}
        from={laterOf(found.ownSince, read.found.otherSince)}
        form={formWords(locale)}
        words={{
          decision: words('settle.decision'),
          from: words('settle.from'),
          fromHint: words('settle.fromHint'),
          until: words('settle.until'),
          reason: words('settle.reason'),
          reasonHint: words('settle.reasonHint'),
          submit: words('settle.submit'),
        }}
      />
      {view.before.length > 0 ? (
        <section>
          <h2 className="nhsuk-heading-m">{words('settle.before')}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {view.before.map(({ key, text, closed, language, reason }) => (
              <li key={key}>
                {text} <span lang={language}>{reason}</span> {closed}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
