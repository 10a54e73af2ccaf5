import { Fragment } from 'react';
import type { Segment } from '@/domain/search/mark-hits';
import { Tag } from '@/ui/tag';
import type { ResultView, SearchView } from '../search-view';
import type { SearchWords } from '../search-words';

type Props = { readonly view: SearchView; readonly words: SearchWords };

export function SearchResults({ view, words }: Props) {
  return (
    <>
      <nav aria-label={words('kindsLabel')}>
        <ul className="cyd-kinds">
          {view.kinds.map(({ key, label, count, href, current }) => (
            <li key={key}>
              <a className="cyd-kinds__link" href={href} aria-current={current ? 'page' : undefined}>
                {label} ({count})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ol className="cyd-results">
        {view.results.map((result) => (
          <Result key={result.key} result={result} />
        ))}
      </ol>
      {view.paging ? <Paging {...view.paging} words={words} /> : null}
    </>
  );
}

function Result({ result }: Readonly<{ result: ResultView }>) {
  const { kind, href, heading, headingLanguage, reference, where, day, excerpt } = result;
  const title = (
    <span lang={headingLanguage}>
      <Marked segments={heading} />
    </span>
  );
  return (
    <li className="cyd-results__item">
      <h3 className="cyd-results__title">{href ? <a href={href}>{title}</a> : title}</h3>
      <p className="cyd-results__facts">
        <Tag>{kind}</Tag> <span className="whitespace-nowrap">{reference}</span>
        {where ? ` · ${where}` : null}
        {day ? (
          <>
            {' · '}
            <span className="whitespace-nowrap">{day}</span>
          </>
        ) : null}
      </p>
      {excerpt ? (
        <p className="cyd-results__text" lang={excerpt.language}>
          <Marked segments={excerpt.segments} />
        </p>
      ) : null}
    </li>
  );
}

function Marked({ segments }: Readonly<{ segments: readonly Segment[] }>) {
  let at = 0;
  return segments.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });
}

type PagingProps = NonNullable<SearchView['paging']> & { readonly words: SearchWords };

function Paging({ text, previous, next, words }: PagingProps) {
  return (
    <nav className="cyd-paging" aria-label={words('pages')}>
      {previous ? (
        <a href={previous} rel="prev">
          {words('previous')}
        </a>
      ) : null}
      <span>{text}</span>
      {next ? (
        <a href={next} rel="next">
          {words('next')}
        </a>
      ) : null}
    </nav>
  );
}
