/** The shape of the English words with any text in it: what the Welsh side has to provide, phrase by phrase. */
export type Words<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Words<English[Key]>;
};
