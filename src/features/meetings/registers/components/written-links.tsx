export type WrittenLink = Readonly<{
  href: string;
  reference: string;
  text: string;
  lang: string | undefined;
}>;

/** Records by their reference, each with what was written, in the language in which it was. */
export function WrittenLinks({ links }: Readonly<{ links: readonly WrittenLink[] }>) {
  return (
    <ul className="list-none p-0 m-0">
      {links.map(({ href, reference, text, lang }) => (
        <li key={href}>
          <a className="whitespace-nowrap" href={href}>
            {reference}
          </a>
          {': '}
          <span lang={lang}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
