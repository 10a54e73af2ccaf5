/** What a form sends without showing it: identifiers and the version that the page was made from. */
export function HiddenFields({ values }: Readonly<{ values: Readonly<Record<string, string | number>> }>) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={String(value)} />
  ));
}
