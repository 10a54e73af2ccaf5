import { LONGEST_SEARCH } from '@/domain/search/search-query';
import { classNames } from '@/ui/class-names';
import type { SearchWords } from '../search-words';

type Props = {
  readonly action: string;
  readonly typed: string;
  readonly error: string | null;
  readonly words: SearchWords;
};

/** A plain form that asks through the address, so that a search can be kept, sent and gone back to. */
export function SearchBox({ action, typed, error, words }: Props) {
  return (
    <search aria-label={words('title')}>
      <form
        action={action}
        method="get"
        className={classNames('nhsuk-form-group', error && 'nhsuk-form-group--error')}
      >
        <label className="nhsuk-label nhsuk-label--s" htmlFor="q">
          {words('label')}
        </label>
        <div className="nhsuk-hint nhsuk-u-reading-width" id="q-hint">
          {words('hint')}
        </div>
        {error ? (
          <span className="nhsuk-error-message" id="q-error">
            {error}
          </span>
        ) : null}
        <div className="cyd-search">
          <input
            className={classNames('nhsuk-input cyd-search__input', error && 'nhsuk-input--error')}
            id="q"
            name="q"
            type="search"
            defaultValue={typed.slice(0, 2 * LONGEST_SEARCH)}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={error ? 'q-hint q-error' : 'q-hint'}
            aria-invalid={error ? true : undefined}
          />
          <button type="submit" className="nhsuk-button cyd-search__submit">
            {words('submit')}
          </button>
        </div>
      </form>
    </search>
  );
}
