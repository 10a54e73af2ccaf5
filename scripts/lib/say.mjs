const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

export const say = (line = '') => console.log(line);

/** Tells of a step when it begins, while it lasts and when it is over. */
export async function step(title, work) {
  const since = Date.now();
  say(`• ${title} …`);
  const stillAtIt = setInterval(() => say(`  … ${seconds(since)} so far`), 15_000);
  try {
    const result = await work();
    if (Date.now() - since > 1_000) say(`  done in ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(stillAtIt);
  }
}
