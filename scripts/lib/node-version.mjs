// Written so that an old Node can read it: it is what tells an old Node apart.

/** Says in a sentence when this Node is too old; true when it will do. */
export function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  console.error(
    `\nNode 20.19 or newer is needed; this is ${process.versions.node}. Get one from https://nodejs.org\n`,
  );
  process.exitCode = 1;
  return false;
}
