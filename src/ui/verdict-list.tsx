import type { ReactNode } from 'react';
import { Details } from './details';
import type { FindingView } from './form-state';
import { Icon, type IconName } from './icon';

export type VerdictWords = {
  readonly stop: string;
  readonly exception: string;
  readonly warn: string;
  readonly pass: string;
  readonly mend: string;
  readonly source: string;
};

type Outcome = FindingView['outcome'];

type Props = {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly findings: readonly FindingView[];
  /** Says how many checks pass, for example "18 checks pass"; those are folded away under it. */
  readonly passed: string;
  readonly words: VerdictWords;
  /** What can be done about it, below the list. */
  readonly children?: ReactNode;
};

const ORDER: readonly Outcome[] = ['stop', 'exception', 'warn', 'pass'];
const ICONS: Readonly<Record<Outcome, IconName>> = {
  stop: 'cross',
  exception: 'cross',
  warn: 'exclamation',
  pass: 'tick',
};

/** What was checked and what came of it: what stops first, what passes last and folded. */
export function VerdictList({ title, level = 2, findings, passed, words, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const passes = sorted.filter(({ outcome }) => outcome === 'pass');
  const others = sorted.filter(({ outcome }) => outcome !== 'pass');
  const tone = others.some(({ outcome }) => outcome !== 'warn') ? 'stop' : 'pass';
  return (
    <section className={`cyd-verdict cyd-verdict--${tone}`}>
      <Heading className="nhsuk-heading-m">{title}</Heading>
      {others.length > 0 ? <Findings findings={others} words={words} /> : null}
      {passes.length > 0 ? (
        <Details summary={passed}>
          <Findings findings={passes} words={words} />
        </Details>
      ) : null}
      {children}
    </section>
  );
}

function Findings({ findings, words }: Readonly<{ findings: readonly FindingView[]; words: VerdictWords }>) {
  return (
    <ul className="cyd-findings">
      {findings.map((finding) => (
        <li
          key={`${finding.code} ${finding.sentence}`}
          className={`cyd-findings__item cyd-findings__item--${finding.outcome}`}
        >
          <Icon name={ICONS[finding.outcome]} />
          <div>
            <p className="cyd-findings__title">
              {finding.title}
              <span className="cyd-findings__outcome">{words[finding.outcome]}</span>
            </p>
            <p>{finding.sentence}</p>
            {finding.mend && finding.outcome !== 'pass' ? (
              <p>
                <strong>{words.mend}</strong> {finding.mend}
              </p>
            ) : null}
            {finding.source ? (
              <p className="cyd-findings__source">
                {words.source} {finding.source} <code>{finding.code}</code>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
