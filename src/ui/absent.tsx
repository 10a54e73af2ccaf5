import { PageHeading } from './page-heading';

type Props = {
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly typed: string;
    readonly home: string;
  };
  readonly homeHref: string;
};

/** What is said where there is no page, or none for this reader. */
export function Absent({ words, homeHref }: Props) {
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading title={words.title} />
      <p>{words.text}</p>
      <p>{words.typed}</p>
      <p>
        <a href={homeHref}>{words.home}</a>
      </p>
    </div>
  );
}
