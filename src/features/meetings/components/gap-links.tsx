import type { ProfessionGaps } from '../names';

/** Links to gaps, a line for each profession: "Dietitian: Merthyr · North Cynon". */
export function GapLinks({ groups }: Readonly<{ groups: readonly ProfessionGaps[] }>) {
  return (
    <ul className="list-none p-0 m-0">
      {groups.map(({ key, profession, places }) => (
        <li key={key}>
          {profession}
          {': '}
          {places.map((gap, index) => (
            <span key={gap.key}>
              {/* The dot stays with what is before it, so that no line begins with one. */}
              {index > 0 ? '\u00a0· ' : null}
              {/* Read out of its line, a link says the profession too. */}
              <a href={gap.href}>
                <span className="nhsuk-u-visually-hidden">{profession}, </span>
                {gap.place}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
