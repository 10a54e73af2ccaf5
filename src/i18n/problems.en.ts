/** What is wrong with a field. Each says what to do; the field's label stands beside it. */
export const en = {
  required: 'Fill this in',
  choose: 'Choose one of the answers',
  tooLong: 'Shorten this text',
  nhsNumber: 'Take out the number that looks like an NHS number: this service never holds patient records',
  day: 'Enter a date, for example 12 11 2026',
  dayNotReal: 'Enter a date that exists, for example 12 11 2026',
  dayAfter: 'Enter a last day that is on or after the first day',
  dayTooFar: 'Enter a date within five years of today',
  dayInFuture: 'Enter a date that is not in the future',
  wte: 'Enter WTE as a number such as 0.8, with at most five decimal places',
  wteZero: 'Enter a WTE above zero',
  tooMany: 'There are more entries here than one form takes',
  unknownChoice: 'Choose again: this answer is no longer offered',
  confirm: 'Tick the box to confirm',
} as const;
