/** No English word begins like this, and none in -ai, -ei or -oi takes an s for its plural: llais (voice) is not llai (less). */
const NOT_ENGLISH = /^(?:ll|dd|ff|mh|nh|ngh?)|[aeo]is$/;

/** Whether a folded word may be stemmed as English: what is plainly Welsh has its own forms and no others. */
export function mayBeEnglish(word: string): boolean {
  return !NOT_ENGLISH.test(word);
}
