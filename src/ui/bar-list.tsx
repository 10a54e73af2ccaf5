type Bar = {
  readonly key: string;
  readonly label: string;
  /** What the bar is worth, ready to read: "3.4 WTE". */
  readonly text: string;
  /** Null where nothing is known: no bar is drawn, which differs from a bar of no length. */
  readonly value: number | null;
  readonly href?: string;
};

type Props = {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The value of a full bar; the largest one if absent, so give it where two lists are compared. */
  readonly full?: number;
};

/** Horizontal bars drawn on the server, each with its value as text. */
export function BarList({ title, bars, full }: Props) {
  const largest = full ?? Math.max(0, ...bars.map(({ value }) => value ?? 0));
  return (
    <figure className="cyd-bars">
      <figcaption>{title}</figcaption>
      <dl>
        {bars.map(({ key, label, text, value, href }) => (
          <div className="cyd-bars__row" key={key}>
            <dt>{href ? <a href={href}>{label}</a> : label}</dt>
            <dd>
              <svg
                className="cyd-bars__bar"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                {value === null ? null : <rect className="cyd-bars__track" width="100" height="10" />}
                {value !== null && largest > 0 ? (
                  <rect
                    className="cyd-bars__fill"
                    width={Math.max(0, Math.min(100, (value / largest) * 100)).toFixed(2)}
                    height="10"
                  />
                ) : null}
              </svg>
              <span>{text}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
