import type { SearchWords } from '../search-words';

/** Before anything was searched for: what is here and how to ask. */
export function SearchBeginning({ words }: Readonly<{ words: SearchWords }>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words('begin.title')}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-reading-width">
        <li>{words('begin.what')}</li>
        <li>{words('begin.reference')}</li>
        <li>{words('begin.forms')}</li>
      </ul>
    </>
  );
}

/** After nothing was found: why that may be. */
export function NothingFound({ words }: Readonly<{ words: SearchWords }>) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-reading-width">
      <li>{words('none.spelling')}</li>
      <li>{words('none.language')}</li>
      <li>{words('none.sight')}</li>
    </ul>
  );
}
