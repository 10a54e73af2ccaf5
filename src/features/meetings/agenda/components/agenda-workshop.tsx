import { getTranslations } from 'next-intl/server';
import { CALL_RULES, checkCall } from '@/domain/meetings/call-meeting';
import { checkMinutesToConfirm } from '@/domain/meetings/minutes-to-confirm';
import { checkYearOfItems } from '@/domain/meetings/year-of-items';
import { findingViews, passedViews } from '@/i18n/finding-views';
import { formWords, verdictWords } from '@/i18n/form-words';
import { words as allWords } from '@/i18n/words';
import { newSubmissionKey } from '@/server/form-action';
import { VerdictList } from '@/ui/verdict-list';
import { isMemberOn } from '../../data/list-members';
import { chairChoices } from '../chair-choices';
import { findAgendaWork } from '../data/find-agenda-work';
import { itemOptions, itemWords } from '../item-options';
import { offeredViews } from '../offered-views';
import { AgendaItem } from './agenda-item';
import { AgendaList } from './agenda-list';
import type { AgendaProps } from './agenda-panels';
import { CallForm } from './call-form';
import { EarlierNote } from './earlier-note';
import { HeadForm } from './head-form';
import { AddItemForm, ChangeItemForm, type ItemStart } from './item-form';
import { LaterItems } from './later-items';
import { OfferedList } from './offered-list';

/** An agenda in the making: what stands in the way of calling the meeting, the items, what is open, a new item. */
export async function AgendaWorkshop(props: AgendaProps) {
  const { locale, actor, agenda, members, view, openItem } = props;
  const words = allWords[locale].agenda;
  const t = await getTranslations({ locale, namespace: 'agenda' });
  const form = formWords(locale);
  const work = await findAgendaWork(actor, agenda);
  const present = members.filter((member) => isMemberOn(member, agenda.heldOn));
  const chairs = await chairChoices(locale, {
    members: present,
    chaired: work.chaired.filter(({ heldOn }) => heldOn < agenda.heldOn),
    professions: work.professions,
  });
  const options = itemOptions(locale, work.needs, present);
  const offered = await offeredViews(locale, agenda.collaborative.id, work.offered, work.professions);
  const { id: meetingId, version } = agenda;
  const address = `/${locale}/meetings/${meetingId}/agenda`;
  const last = agenda.items.at(-1);
  const inherited: ItemStart = { serves: last?.serves ?? null, needId: last?.needId ?? null };
  const isOpen = agenda.items.some(({ id }) => id === openItem);
  const fields = { form, words: itemWords(locale), ...options };
  return (
    <>
      <HeadForm
        form={form}
        words={{
          ...words.head,
          purpose: words.page.purpose,
          purposeHint: words.plan.purposeHint,
          chair: words.page.chair,
          turn: chairs.turn,
        }}
        hidden={{ meetingId, version }}
        purpose={agenda.purpose}
        chairId={agenda.chairId ?? ''}
        chairs={chairs.options}
        open={!view.purpose}
      />
      <CallPanel {...props} served={work.served} minutes={work.minutes} />
      <h2 className="nhsuk-heading-m">{words.page.items}</h2>
      {agenda.items.length > 0 ? (
        <AgendaList
          meetingId={meetingId}
          version={version}
          form={form}
          words={words.arrange}
          changeHref={address}
          items={view.items.map((item, index) => ({
            id: item.id,
            title: item.title,
            lang: item.lang,
            isOpen: item.id === openItem,
            isGroup: (item.group?.lines.length ?? 0) > 0,
            content:
              item.id === openItem ? (
                <ItemBeingChanged
                  {...props}
                  id={item.id}
                  number={index + 1}
                  fields={fields}
                  backHref={address}
                />
              ) : (
                <AgendaItem item={item} words={words.page} works />
              ),
          }))}
        />
      ) : (
        <p className="cyd-empty">{words.page.itemsEmptyLead}</p>
      )}
      <div className="print:hidden">
        <h2 className="nhsuk-heading-m">{words.offered.title}</h2>
        <p className="nhsuk-hint">{words.offered.hint}</p>
        <EarlierNote locale={locale} earliest={work.earliest} day={agenda.heldOn} offered={offered} />
        <OfferedList
          meetingId={meetingId}
          offered={offered}
          form={form}
          words={{
            add: words.offered.add,
            nothing: words.offered.nothing,
            addAll: t('offered.addAll', {
              count: String(offered.filter(({ byDefault }) => byDefault).length),
            }),
            folded: words.offered.folded,
            waiting: words.offered.waiting,
          }}
        />
        <LaterItems locale={locale} meetingId={meetingId} items={work.later} />
        {isOpen ? null : (
          <>
            <h2 className="nhsuk-heading-m">{words.item.addTitle}</h2>
            <AddItemForm
              // A new item has a new form: what was typed for the one before is gone.
              key={agenda.items.length}
              {...fields}
              hidden={{ meetingId, itemId: newSubmissionKey() }}
              start={inherited}
            />
          </>
        )}
      </div>
    </>
  );
}

type ChangeProps = AgendaProps &
  Readonly<{
    id: string;
    number: number;
    backHref: string;
    fields: Omit<Parameters<typeof ChangeItemForm>[0], 'hidden' | 'backHref' | 'start'>;
  }>;

async function ItemBeingChanged({ locale, agenda, id, number, backHref, fields }: ChangeProps) {
  const t = await getTranslations({ locale, namespace: 'agenda.item' });
  const item = agenda.items.find((each) => each.id === id);
  if (!item) return null;
  return (
    <>
      <h3 className="nhsuk-heading-s" id={`item-${id}`} tabIndex={-1}>
        {t('changeTitle', { number: String(number) })}
      </h3>
      <ChangeItemForm
        {...fields}
        hidden={{ meetingId: agenda.id, itemId: id, version: item.version }}
        start={item}
        backHref={backHref}
      />
    </>
  );
}

async function CallPanel({
  locale,
  actor,
  agenda,
  view,
  served,
  minutes,
}: AgendaProps &
  Readonly<{
    served: Parameters<typeof checkYearOfItems>[0];
    minutes: Parameters<typeof checkMinutesToConfirm>[0];
  }>) {
  const t = await getTranslations({ locale, namespace: 'agenda.call' });
  const stops = checkCall({ ...agenda, today: actor.today });
  const advice = [
    ...checkMinutesToConfirm(minutes),
    ...checkYearOfItems([...served, ...agenda.items.map((item) => item.serves)]),
  ];
  const findings = [...stops, ...advice];
  const called = view.status === 'called';
  if (called && findings.length === 0) return null;
  const views = await findingViews(locale, findings);
  const passed = CALL_RULES.filter((code) => !stops.some((finding) => finding.code === code));
  const title = called
    ? t('called')
    : stops.length === 0
      ? t('ready')
      : t('notReady', { count: stops.length });
  return (
    <div className="print:hidden">
      <VerdictList
        title={title}
        findings={[...views, ...(await passedViews(locale, passed))]}
        passed={t('passed', { count: passed.length })}
        words={verdictWords(locale)}
      >
        {called ? null : (
          <CallForm
            form={formWords(locale)}
            words={{ submit: t('submit'), hint: t('hint'), listed: t('listed') }}
            listed={views.map(({ sentence }) => sentence)}
            hidden={{ meetingId: agenda.id, version: agenda.version }}
          />
        )}
      </VerdictList>
    </div>
  );
}
