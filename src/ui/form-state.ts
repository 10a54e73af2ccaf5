/** A finding as a reader sees it: every word already in their language. */
export type FindingView = {
  readonly code: string;
  /** `stop` prevents, `exception` prevents unless an exception is granted, `warn` advises, `pass` is in order. */
  readonly outcome: 'stop' | 'exception' | 'warn' | 'pass';
  readonly title: string;
  readonly sentence: string;
  readonly source?: string;
  readonly mend?: string;
};

/** What a form knows after it was sent: how it went, what was typed, and what to say about it. */
export type FormState = {
  status: 'idle' | 'invalid' | 'refused' | 'stale' | 'busy' | 'done' | 'forbidden';
  /** What was typed, by field name, so that nothing is lost. */
  values: Record<string, string | string[]>;
  /** By field name; each message is already in the reader's language. */
  errors: Record<string, string[]>;
  findings?: FindingView[];
  message?: string;
  location?: string;
};

export const idle: FormState = { status: 'idle', values: {}, errors: {} };
