'use client';

type Props = {
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly reference: string;
    readonly retry: string;
  };
  readonly digest: string | undefined;
  readonly retry: () => void;
  readonly level?: 1 | 2;
};

/** What a page shows in place of content that could not be made. */
export function Trouble({ words, digest, retry, level = 1 }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="nhsuk-u-reading-width">
      <Heading className="nhsuk-heading-l">{words.title}</Heading>
      <p>{words.text}</p>
      {digest ? (
        <p>
          {words.reference}: <code>{digest}</code>
        </p>
      ) : null}
      <button type="button" className="nhsuk-button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
