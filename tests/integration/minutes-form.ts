import type { MinutesFixture } from './minutes-fixture';

/** The form for correcting minutes as the page shows it now, without the boxes that are not ticked. */
export async function editForm(
  { actors: { lead }, portal }: MinutesFixture,
  { id }: { readonly id: string },
  changes: Record<string, string> = {},
): Promise<Record<string, string>> {
  const { findEditable } = await import('../../src/features/meetings/minutes/data/find-for-edit');
  const { textsOf } = await import('../../src/features/meetings/minutes/edit-texts');
  const { fieldsOf } = await import('../../src/features/meetings/minutes/fields-of');
  const found = await portal.readAs(lead, (tx) => findEditable(tx, lead, id));
  if (!found) throw new Error('Not found');
  const shown = textsOf(
    found.content,
    found.members.map((member) => member.id),
  );
  const boxes = Object.entries(shown).filter(
    ([name, value]) => value !== '' || !/\.(closed|goodPractice)$/.test(name),
  );
  return {
    meetingId: id,
    version: String(found.version),
    basedOn: String(found.lastNumber),
    rows: found.rows,
    reasonLanguage: 'en',
    ...fieldsOf('', Object.fromEntries(boxes)),
    ...changes,
  };
}
