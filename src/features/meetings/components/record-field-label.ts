import type { MemberChoice, RecordWords } from './record-form-props';

/** What a field is called in the summary of mistakes: "Item 2, By whom". Null where it needs no name. */
export function fieldLabel(
  field: string,
  words: RecordWords,
  members: readonly MemberChoice[],
): string | null {
  const match = /^(attendance|observers|items)\[(\d+)\]\.(.+)$/.exec(field);
  if (!match) return plainLabel(field, words);
  const [, list, number, rest = ''] = match;
  const index = Number(number);
  const last = lastLabel(rest, words);
  const rows = {
    attendance: members[index]?.name ?? words.attendance,
    observers: words.observerNumbers[index],
    items: words.itemNumbers[index],
  };
  const row = rows[list as keyof typeof rows];
  return [row, last].filter(Boolean).join(', ');
}

function plainLabel(field: string, words: RecordWords): string | null {
  const name = field.replace(/\..*$/, '');
  return name === 'heldOn' || name === 'purpose' || name === 'startsAt' || name === 'location'
    ? words[name]
    : null;
}

function lastLabel(path: string, words: RecordWords): string | null {
  const labels: Readonly<Record<string, string>> = {
    deputyName: words.deputyName,
    name: words.name,
    professionKey: words.profession,
    sector: words.sector,
    title: words.itemTitle,
    serves: words.itemServes,
    needId: words.need,
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
