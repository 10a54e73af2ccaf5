'use client';

import { useEffect, useRef, useState } from 'react';
import { checkQuorum, hasQuorum, type QuorumTerms } from '@/domain/meetings/quorum';
import { attendeesOf, countPresent } from '../attendees';
import { ANSWERS, type Answer } from '../choices';
import type { MemberChoice, RecordWords } from './record-form-props';

type Props = Readonly<{ terms: QuorumTerms; members: readonly MemberChoice[]; words: RecordWords }>;
type Answers = ReadonlyMap<string, Answer>;

/** Counts along while attendance is ticked. It needs scripts and decides nothing: saving counts again. */
export function QuorumLine({ terms, members, words }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState<Answers | null>(null);
  useEffect(() => {
    const form = line.current?.closest('form');
    if (!form) return;
    const read = () => setAnswers(answersIn(form));
    // The frame around this puts answers back that were kept from the other language just after this effect.
    const timer = setTimeout(read);
    form.addEventListener('change', read);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('change', read);
    };
  }, []);
  return (
    <div ref={line} role="status" className="cyd-panel" hidden={answers === null}>
      {answers ? <Counted answers={answers} terms={terms} members={members} words={words} /> : null}
    </div>
  );
}

function Counted({ answers, terms, members, words }: Props & { readonly answers: Answers }) {
  const attendees = attendeesOf(members, (id) => answers.get(id) ?? null);
  const present = countPresent(attendees);
  const counts = [
    [words.quorumMembers, String(present.members), terms.members],
    [words.quorumProfessions, String(present.professions), terms.professions],
    [words.quorumSectors, String(present.sectors), terms.sectors],
  ] as const;
  const verdict = !hasQuorum(terms)
    ? words.quorumNone
    : checkQuorum(terms, attendees).length === 0
      ? words.quorumReached
      : words.quorumMissing;
  return (
    <>
      <p className="mb-2">
        <strong>
          {words.quorumLive}: {verdict}
        </strong>
      </p>
      <ul className="flex flex-wrap gap-x-6 list-none p-0 m-0 mb-2">
        {counts.map(([label, count, needed]) => (
          <li key={label}>
            {label}: {count}
            {needed === null ? null : ` (${needed} ${words.quorumNeeded})`}
          </li>
        ))}
        {terms.leadRequired ? (
          <li>
            {words.quorumLead}: {present.led ? words.quorumYes : words.quorumNo}
          </li>
        ) : null}
      </ul>
    </>
  );
}

function answersIn(form: HTMLFormElement): Answers {
  const found = new Map<string, Answer>();
  const typed = new FormData(form);
  for (let index = 0; typed.has(`attendance[${index}].membershipId`); index += 1) {
    const answer = ANSWERS.find((one) => one === typed.get(`attendance[${index}].answer`));
    if (answer) found.set(String(typed.get(`attendance[${index}].membershipId`)), answer);
  }
  return found;
}
