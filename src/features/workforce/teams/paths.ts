/** Where a team's page is, and which pages show it. */
export function teamPaths({ employerId, id }: { readonly employerId: string; readonly id: string }) {
  const list = `/employers/${employerId}/teams`;
  const location = `${list}/${id}`;
  return { location, revalidate: [list, location] };
}
