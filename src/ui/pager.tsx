type Props = Readonly<{
  pages: number;
  text: string;
  previous: string | null;
  next: string | null;
  words: Readonly<{ label: string; previous: string; next: string }>;
}>;

/** Where in a long register the reader is; nothing where it has one page. */
export function Pager({ pages, text, previous, next, words }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label={words.label} className="cyd-pager">
      {previous ? (
        <a href={previous} rel="prev">
          {words.previous}
        </a>
      ) : null}
      <span>{text}</span>
      {next ? (
        <a href={next} rel="next">
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
