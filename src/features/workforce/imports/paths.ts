/** Where a batch's page is, and which pages show it. */
export function batchPaths({ employerId, id }: { readonly employerId: string; readonly id: string }) {
  const list = `/employers/${employerId}/imports`;
  const location = `${list}/${id}`;
  return { location, revalidate: [list, location] };
}
