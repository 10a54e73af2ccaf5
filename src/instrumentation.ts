/** Runs once in each instance of the portal, before it answers. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next puts the answer in when it builds, and leaves the rest out where it is not for.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchForFiles } = await import('@/features/workforce/imports/watch-for-files');
  watchForFiles();
}
