/** A name directly before a bracket, as in =SUM( or -hyperlink(; or the call of another program, as in =cmd|'…'!A1. */
const CALL = /^(?:=\s*[-+]*|[-+@]+)(?:[a-z][a-z0-9_.]*\(|[a-z0-9_.]+\|[^!]*!)/iu;
/** Cells added up or pointed at: =A1, =$B$2*2, =Sheet1!C3. */
const REFERENCE = /^=\s*[-+(]*(?:[^!"]{1,40}!)?\$?[a-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}])/iu;

/**
 * Whether a spreadsheet would surely work the text out. A minus, a plus or an at sign begins many honest cells ("- none",
 * "-0.5", "+44 (0)29 …", "@invented"), and =00123 and ="00123" are how some systems keep leading zeros.
 */
export function isFormula(text: string): boolean {
  return CALL.test(text) || REFERENCE.test(text);
}
