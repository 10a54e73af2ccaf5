import { Pager } from '@/ui/pager';
import { ROWS_A_PAGE } from '../data/find-rows';
import type { ImportWords } from '../import-words';

interface Props {
  readonly total: number;
  readonly page: number;
  readonly hrefOf: (page: number) => string;
  readonly label: string;
  readonly words: ImportWords;
}

/** Which rows of many the page shows. */
export function RowsPager({ total, page, hrefOf, label, words: { say, format } }: Props) {
  const pages = Math.ceil(total / ROWS_A_PAGE);
  return (
    <Pager
      pages={pages}
      text={say('rowsOf.page', { page: format.number(page), pages: format.number(pages) })}
      previous={page > 1 ? hrefOf(page - 1) : null}
      next={page < pages ? hrefOf(page + 1) : null}
      words={{ label, previous: say('rowsOf.previous'), next: say('rowsOf.next') }}
    />
  );
}
