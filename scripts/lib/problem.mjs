import { StepFailed } from './run.mjs';

/** Something the person at the keyboard can mend: told in one sentence, without a stack. */
export class Problem extends Error {}

/** Tells what went wrong: a sentence, what a failed command printed, or everything that is known of a fault. */
export function tell(error) {
  const plain = error instanceof Problem || error instanceof StepFailed;
  console.error('\n', plain ? `${error.message}\n` : error);
}

export function giveUp(error) {
  tell(error);
  process.exit(1);
}

const SENTENCES = {
  EACCES: (path) =>
    `This folder cannot be written to: ${path}. Change its owner, or clone the project elsewhere.`,
  EPERM: (path) =>
    `This folder cannot be written to: ${path}. Change its owner, or clone the project elsewhere.`,
  EROFS: (path) => `This folder is on a disk that is read-only: ${path}. Clone the project elsewhere.`,
  ENOSPC: (path) => `The disk is full: ${path}. Free some space and start again.`,
};

/** A fault of the file system that a person can mend, as a sentence; any other fault as it is. */
export function explained(error, path) {
  const sentence = SENTENCES[error?.code];
  return sentence ? new Problem(sentence(path)) : error;
}
