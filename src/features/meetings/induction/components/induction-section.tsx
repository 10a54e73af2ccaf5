type Props = Readonly<{
  title: string;
  text: string;
  points: readonly string[];
  source: string;
}>;

/** One part of the introduction and the source that it follows. */
export function InductionSection({ title, text, points, source }: Props) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{title}</h2>
      <p>{text}</p>
      {points.length > 0 ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      <p className="cyd-lines__detail">{source}</p>
    </section>
  );
}
