import type { MemberChoice, RecordWords } from './record-form-props';

/** What a field is called in the summary of mistakes: "Item 2, By whom". Null where it needs no name. */
export function fieldLabel(
  field: string,
  words: RecordWords,
  members: readonly MemberChoice[],
): string | null {
  const match = /^(attendance|observers|items|listed|contributions)\[(\d+)\]\.(.+)$/.exec(field);
  if (!match) return plainLabel(field, words);
  const [, list, number, rest = ''] = match;
  const index = Number(number);
  const last = lastLabel(rest, words);
  const rows = {
    attendance: members[index]?.name ?? words.attendance,
    listed: words.listedTitle,
    contributions: words.tally,
    observers: words.observerNumbers[index],
    items: words.itemNumbers[index],
  };
  const row = rows[list as keyof typeof rows];
  const [, action] = /^actions\[(\d+)\]/.exec(rest) ?? [];
  return [row, action && words.actionNumbers[Number(action)], last].filter(Boolean).join(', ');
}

function plainLabel(field: string, words: RecordWords): string | null {
  const name = field.replace(/\..*$/, '');
  const labels: Readonly<Record<string, string>> = {
    heldOn: words.heldOn,
    startsAt: words.startsAt,
    endsAt: words.endsAt,
    purpose: words.purpose,
    location: words.location,
    chairId: words.chair,
    language: words.language,
    attendanceList: words.pasteLabel,
  };
  return labels[name] ?? null;
}

function lastLabel(path: string, words: RecordWords): string | null {
  const labels: Readonly<Record<string, string>> = {
    answer: words.attendance,
    deputyName: words.deputyName,
    deputyProfession: words.deputyProfession,
    deputySector: words.deputySector,
    name: words.name,
    professionKey: words.profession,
    sector: words.sector,
    title: words.itemTitle,
    serves: words.itemServes,
    broughtById: words.broughtBy,
    outcome: words.outcome,
    evidence: words.evidence,
    ledById: words.ledBy,
    standingCase: words.standingCase,
    standingUntil: words.standingUntil,
    deputyMembershipId: words.deputy,
    intendedOutcome: words.intendedOutcome,
    note: words.note,
    rationale: words.rationale,
    gapPlaceId: words.gapPlace,
    gapProfession: words.gapProfession,
    reviewOn: words.reviewOn,
    ownerMembershipId: words.owner,
    dueOn: words.dueOn,
  };
  const name = path.replace(/^decision\.|^actions\[\d+\]\.?/, '').replace(/\.(day|month|year)$/, '');
  if (name === 'text') return path.startsWith('decision') ? words.decisionText : words.actionText;
  return labels[name] ?? null;
}
