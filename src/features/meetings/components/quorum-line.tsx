'use client';

import { useEffect, useRef, useState } from 'react';
import { SECTORS } from '@/domain/meetings/meeting';
import { checkQuorum, hasQuorum, type QuorumTerms } from '@/domain/meetings/quorum';
import { attendeesOf, countPresent, type MemberAnswer } from '../attendees';
import { ANSWERS } from '../choices';
import { applyListed, parseListedAs } from '../record/listed';
import type { MemberChoice, RecordWords } from './record-form-props';

type Props = Readonly<{ terms: QuorumTerms; members: readonly MemberChoice[]; words: RecordWords }>;
type Answers = ReadonlyMap<string, MemberAnswer>;

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

/** Who is there so far, with what was said of a pasted list. */
export function answersIn(form: HTMLFormElement): Answers {
  const found = new Map<string, MemberAnswer>();
  const typed = new FormData(form);
  const text = (name: string) => String(typed.get(name) ?? '') || null;
  for (let index = 0; typed.has(`attendance[${index}].membershipId`); index += 1) {
    const row = `attendance[${index}]`;
    found.set(String(typed.get(`${row}.membershipId`)), {
      answer: ANSWERS.find((one) => one === typed.get(`${row}.answer`)) ?? null,
      deputyName: text(`${row}.deputyName`),
      deputyProfession: text(`${row}.deputyProfession`),
      deputySector: SECTORS.find((one) => one === typed.get(`${row}.deputySector`)) ?? null,
    });
  }
  const listed = [...typed].flatMap(([name, value]) => {
    const [, index] = /^listed\[(\d+)\]\.as$/.exec(name) ?? [];
    const as = parseListedAs(String(value));
    return index && as ? [{ name: text(`listed[${index}].name`), as }] : [];
  });
  return applyListed(found, listed).answers;
}
