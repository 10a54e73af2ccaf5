import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { CalendarAddress } from '@/features/meetings/calendar/components/calendar-address';
import { findCalendarAddress } from '@/features/meetings/calendar/data/calendar-address';
import { listMeetingsToCome } from '@/features/meetings/calendar/data/list-meetings-to-come';
import { whenIn } from '@/features/meetings/calendar/when';
import { MEETING_TONES } from '@/features/meetings/meeting-tones';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { readAs } from '@/server/db';
import { guardList } from '@/server/guard';
import { originOf } from '@/server/origin';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';
import { Panel } from '@/ui/panel';
import { Tag } from '@/ui/tag';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'calendar.own' });
  return { title: t('title') };
}

const PROGRAMS = ['outlook', 'google', 'apple'] as const;

export default async function CalendarPage({ params }: Props) {
  const actor = await guardList('meeting:view');
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const { meetings, address } = await readAs(actor, async (tx) => ({
    meetings: await listMeetingsToCome(tx, actor, { from: actor.today }),
    address: await findCalendarAddress(tx, actor.personId),
  }));
  const t = await getTranslations({ locale, namespace: 'calendar' });
  const when = await whenIn(locale);
  const { instant, day } = formats(locale);
  // Nobody is invited to a meeting before it is called.
  const hasFiles = meetings.some(({ status }) => status === 'called');
  const made = address ? instant(address.createdAt) : '';
  return (
    <>
      <PageHeading title={t('own.title')} />
      <DataTable
        caption={t('own.toCome')}
        rows={meetings}
        rowKey={({ id }) => id}
        empty={<p>{t('own.empty')}</p>}
        columns={[
          {
            key: 'when',
            head: t('own.columns.day'),
            cell: (row) => <a href={`/${locale}/meetings/${row.id}`}>{when(row)}</a>,
          },
          {
            key: 'collaborative',
            head: t('own.columns.collaborative'),
            cell: (row) => nameIn(locale, row.collaborative),
          },
          {
            key: 'location',
            head: t('own.columns.location'),
            cell: (row) => (row.location ? <span lang={row.language}>{row.location}</span> : null),
          },
          {
            key: 'status',
            head: t('own.columns.status'),
            cell: ({ status }) => <Tag tone={MEETING_TONES[status]}>{t(`status.${status}`)}</Tag>,
          },
          ...(hasFiles
            ? [
                {
                  key: 'file',
                  head: t('own.columns.file'),
                  cell: (row: (typeof meetings)[number]) =>
                    row.status === 'called' ? (
                      <a href={`/${locale}/meetings/${row.id}/invitation`} download>
                        {t('own.file')}
                        <span className="nhsuk-u-visually-hidden">
                          {' '}
                          {t('own.fileAbout', {
                            name: nameIn(locale, row.collaborative),
                            day: day(row.heldOn),
                          })}
                        </span>
                      </a>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      <Panel title={t('own.address')}>
        <div className="nhsuk-u-reading-width">
          <p>{t('own.addressLead')}</p>
          <p>{t('own.addressSecret')}</p>
          <p>
            {address === null
              ? t('own.hasNone')
              : address.lastUsedAt === null
                ? t('own.has', { made })
                : t('own.hasUsed', { made, used: instant(address.lastUsedAt) })}
          </p>
          <CalendarAddress
            form={formWords(locale)}
            words={ownWords(locale)}
            hasAddress={address !== null}
            base={`${originOf(await headers())}/${locale}/calendar/feed/`}
          />
          <Details summary={t('own.how')}>
            {PROGRAMS.map((program) => (
              <div key={program}>
                <h3 className="nhsuk-heading-xs">{t(`own.${program}.title`)}</h3>
                <p>{t(`own.${program}.text`)}</p>
              </div>
            ))}
          </Details>
        </div>
      </Panel>
    </>
  );
}

function ownWords(locale: 'en' | 'cy') {
  const { make, anew, anewHint, revoke, made, madeLabel, madeHint, open } = words[locale].calendar.own;
  return { make, anew, anewHint, revoke, made, madeLabel, madeHint, open };
}
