type Download = { readonly href: string; readonly label: string; readonly detail?: string };

/** Files made of what the page shows. */
export function DownloadLinks({ title, files }: Readonly<{ title: string; files: readonly Download[] }>) {
  return (
    <nav className="cyd-downloads" aria-label={title}>
      <ul>
        {files.map(({ href, label, detail }) => (
          <li key={href}>
            <a href={href} download>
              {label}
            </a>
            {detail ? <span className="cyd-downloads__detail"> {detail}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
