import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import type { SessionActor } from '@/server/actor';
import { InsetText } from '@/ui/details';
import { SummaryList } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';
import type { MemberRow } from '../../data/list-members';
import type { AgendaView } from '../agenda-view';
import type { AgendaRow } from '../data/find-agenda';
import { AgendaItem } from './agenda-item';
import { AgendaWorkshop } from './agenda-workshop';

export type AgendaProps = Readonly<{
  locale: Locale;
  actor: SessionActor;
  agenda: AgendaRow;
  members: readonly MemberRow[];
  view: AgendaView;
  /** The item whose form is open. */
  openItem: string | null;
}>;

/** An agenda: to be read by everyone, to be worked on by who calls the meeting. */
export async function AgendaPanels(props: AgendaProps) {
  const { locale, view } = props;
  const t = await getTranslations({ locale, namespace: 'agenda.page' });
  const works = view.leads && view.status !== 'cancelled';
  return (
    <>
      {view.status === 'cancelled' ? (
        <InsetText>
          <p>{t('cancelled')}</p>
        </InsetText>
      ) : null}
      {view.called && view.status === 'called' ? (
        <InsetText>
          <p>{view.called}</p>
          <p className="print:hidden">
            <a href={`/${locale}/meetings/${view.id}/invitation`}>{t('invitation')}</a>
          </p>
        </InsetText>
      ) : null}
      <div className="nhsuk-u-reading-width">
        <SummaryList rows={await rowsOf(props, works)} />
      </div>
      {works ? (
        <AgendaWorkshop {...props} />
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{t('items')}</h2>
          <ReadOnlyItems locale={locale} view={view} />
          {view.isMember && view.status !== 'cancelled' ? (
            <p className="print:hidden">
              <a href={`/${locale}/collaboratives/${view.collaborative.id}/suggest`}>{t('suggest')}</a>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

async function rowsOf({ locale, view }: AgendaProps, works: boolean) {
  const t = await getTranslations({ locale, namespace: 'agenda.page' });
  const common = allWords[locale].agenda.arrange;
  const change = works
    ? { action: { href: `/${locale}/meetings/${view.id}/change`, label: common.change, about: t('when') } }
    : {};
  return [
    { key: 'when', term: t('when'), value: view.when, ...change },
    ...(view.location
      ? [{ key: 'location', term: t('location'), value: <span lang={view.lang}>{view.location}</span> }]
      : []),
    {
      key: 'purpose',
      term: t('purpose'),
      value: view.purpose ? (
        <span lang={view.lang}>{view.purpose}</span>
      ) : works ? (
        <Tag tone="attention">{t('noPurpose')}</Tag>
      ) : (
        // Only who can name it is asked to.
        t('noPurpose')
      ),
    },
    { key: 'chair', term: t('chair'), value: view.chair ?? t('noChair') },
    // To others it would be the time of the items that they see, held against the whole meeting.
    ...(view.isMember ? [{ key: 'time', term: t('time'), value: view.time }] : []),
  ];
}

function ReadOnlyItems({ locale, view }: Readonly<{ locale: Locale; view: AgendaView }>) {
  if (view.items.length === 0) return <p className="cyd-empty">{view.itemsEmpty}</p>;
  return (
    <ol className="cyd-agenda">
      {view.items.map((item) => (
        <li className="cyd-agenda__item" key={item.id}>
          <div className="cyd-agenda__content">
            <AgendaItem item={item} words={allWords[locale].agenda.page} works={false} />
          </div>
        </li>
      ))}
    </ol>
  );
}
