import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { maySearch } from '@/domain/search/may-search';
import { LONGEST_SEARCH, MOST_WORDS, type ReadSearch, readSearch } from '@/domain/search/search-query';
import { NothingFound, SearchBeginning } from '@/features/search/components/search-advice';
import { SearchBox } from '@/features/search/components/search-box';
import { SearchResults } from '@/features/search/components/search-results';
import { findResults } from '@/features/search/data/find-results';
import { readSearchAddress, searchHref } from '@/features/search/kinds';
import { searchView } from '@/features/search/search-view';
import { type SearchWords, searchWords } from '@/features/search/search-words';
import { formats } from '@/i18n/format';
import { type Locale, parseLocale, routing } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { requireActor } from '@/server/session';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};
type Asked = ReturnType<typeof readSearchAddress>;

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

/** What is wrong with the search, in words; null for one that can be answered and for none at all. */
function problemOf({ status }: ReadSearch, words: SearchWords, locale: Locale): string | null {
  if (status === 'ready' || status === 'empty') return null;
  const number = formats(locale).number;
  return words(`problems.${status}`, { words: number(MOST_WORDS), characters: number(LONGEST_SEARCH) });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const words = searchWords(await localeOf(props));
  const { typed } = readSearchAddress(await props.searchParams);
  switch (readSearch(typed).status) {
    case 'empty':
      return { title: words('title') };
    case 'ready':
      return { title: words('titleFor', { typed }) };
    default:
      return { title: words('titleError') };
  }
}

export default async function SearchPage(props: Props) {
  const actor = await requireActor();
  if (!maySearch(actor)) notFound();
  const locale = await localeOf(props);
  const words = searchWords(locale);
  const asked = readSearchAddress(await props.searchParams);
  const search = readSearch(asked.typed);
  const error = problemOf(search, words, locale);
  return (
    <>
      <PageHeading title={words('title')} />
      {error ? (
        <div className="nhsuk-error-summary" role="alert">
          <h2 className="nhsuk-error-summary__title nhsuk-error-summary__heading">{words('problem')}</h2>
          <div className="nhsuk-error-summary__body">
            <ul className="nhsuk-list nhsuk-error-summary__list">
              <li>
                <a href="#q">{error}</a>
              </li>
            </ul>
          </div>
        </div>
      ) : null}
      <SearchBox action={`/${locale}/search`} typed={asked.typed} error={error} words={words} />
      {search.status === 'empty' ? <SearchBeginning words={words} /> : null}
      {search.status === 'ready' ? (
        <Answer actor={actor} locale={locale} words={words} asked={asked} query={search.query} />
      ) : null}
    </>
  );
}

type AnswerProps = {
  readonly actor: SessionActor;
  readonly locale: Locale;
  readonly words: SearchWords;
  readonly asked: Asked;
  readonly query: Extract<ReadSearch, { status: 'ready' }>['query'];
};

async function Answer({ actor, locale, words, asked, query }: AnswerProps) {
  const found = await readAs(actor, (tx) => findResults(tx, actor, query, asked));
  const view = searchView(locale, words, asked, found);
  const anything = Object.keys(found.counts).length > 0;
  const { typed } = asked;
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {view.total > 0 ? words('countFor', { count: view.total, typed }) : words('none.title', { typed })}
      </h2>
      {anything ? <SearchResults view={view} words={words} /> : <NothingFound words={words} />}
      {anything && view.total === 0 ? (
        <p>
          <a href={searchHref(locale, typed, null)}>{words('none.ofKind')}</a>
        </p>
      ) : null}
      {view.total > 0 && view.results.length === 0 ? (
        <p>
          <a href={searchHref(locale, typed, asked.kind)}>{words('noSuchPage')}</a>
        </p>
      ) : null}
    </>
  );
}
