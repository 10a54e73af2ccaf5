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

/** A piece of a text that stands in both of two versions, or in one of them. */
export type TextPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** What somebody else saved while a form was being filled in. */
export type FormConflict = {
  /** Hidden fields to go on from: sent with these, the form takes what was saved meanwhile into account. */
  readonly hidden: Readonly<Record<string, string | number>>;
  /** Fields that both changed; `difference` leads from the other text to one's own. */
  readonly fields: readonly {
    readonly name: string;
    readonly theirs: string;
    readonly difference: readonly TextPart[];
  }[];
  /** Fields that only the other one changed: the form has their text now. */
  readonly takenOver: readonly string[];
};

/** What a form knows after it was sent: how it went, what was typed, and what to say about it. */
export type FormState = {
  /** `filled`: nothing was kept, but the form comes back with more in it than was typed. */
  status: 'idle' | 'filled' | 'invalid' | 'refused' | 'stale' | 'busy' | 'done' | 'forbidden';
  /** What was typed, by field name, so that nothing is lost. */
  values: Record<string, string | string[]>;
  /** By field name; each message is already in the reader's language. */
  errors: Record<string, string[]>;
  /** Those messages that say themselves which field they are about. */
  named?: string[];
  findings?: FindingView[];
  conflict?: FormConflict;
  message?: string;
  location?: string;
};

export const idle: FormState = { status: 'idle', values: {}, errors: {} };
