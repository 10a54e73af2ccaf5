/** Runs once in each instance of the portal, before it answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchForFiles } = await import('@/features/workforce/imports/watch-for-files');
  watchForFiles();
}
