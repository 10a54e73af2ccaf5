type Attendance = {
  readonly membershipId: string;
  readonly answer?: string;
  readonly deputyName?: string;
  readonly deputyProfession?: string;
  readonly deputySector?: string;
};

type Item = Readonly<Record<string, string>>;

type Plan = {
  readonly collaborativeId: string;
  readonly submissionKey: string;
  readonly heldOn?: string;
  readonly purpose?: string;
  readonly language?: string;
  readonly attendance: readonly Attendance[];
  /** Fields of each item by the rest of their name: `decision.text`, `actions[0].dueOn`. Days as YYYY-MM-DD. */
  readonly items: readonly Item[];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A meeting as its form posts it. */
export function makeMeetingForm({ attendance, items, ...plan }: Plan): Record<string, string> {
  const { heldOn = '2026-11-12', purpose = 'Monthly meeting', language = 'en', ...ids } = plan;
  const fields: Record<string, string> = { ...ids, purpose, language, ...dayFields('heldOn', heldOn) };
  attendance.forEach(({ membershipId, answer = '', deputyName = '', ...deputy }, index) => {
    fields[`attendance[${index}].membershipId`] = membershipId;
    if (answer) fields[`attendance[${index}].answer`] = answer;
    fields[`attendance[${index}].deputyName`] = deputyName;
    for (const [name, value] of Object.entries(deputy)) fields[`attendance[${index}].${name}`] = value;
  });
  items.forEach((item, index) => {
    // What a browser sends of a row, even when nobody touched it.
    for (const name of ['title', 'needId', 'intendedOutcome', 'note', 'decision.text'])
      fields[`items[${index}].${name}`] = '';
    for (const [name, value] of Object.entries(item))
      Object.assign(
        fields,
        DAY.test(value)
          ? dayFields(`items[${index}].${name}`, value)
          : { [`items[${index}].${name}`]: value },
      );
  });
  return fields;
}

function dayFields(name: string, text: string): Record<string, string> {
  const [year = '', month = '', day = ''] = text.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}
