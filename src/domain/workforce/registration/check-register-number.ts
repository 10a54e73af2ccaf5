import { REGISTER_PARTS } from './register-parts';

/** A released code keeps its meaning; the sentence is made in words. */
export const REGISTER_NUMBER_CODES = [
  /** Letters of the HCPC, but not a number of up to six digits after them. */
  'REGISTRATION-NUMBER-SHAPE',
  /** Only digits: the part of the register is not said. Facts: `expected`. */
  'REGISTRATION-NUMBER-NO-PREFIX',
  /** A number of another part of the register. Facts: `expected`, `found`. */
  'REGISTRATION-NUMBER-PREFIX',
] as const;

export type RegisterNumberCode = (typeof REGISTER_NUMBER_CODES)[number];

export interface RegisterNumberRemark {
  readonly code: RegisterNumberCode;
  readonly facts: Readonly<Record<string, string>>;
}

export interface RegisterNumber {
  readonly prefix: string;
  /** As the register writes it, without spaces and hyphens: "PH012345". Zeros in front stay as they were written. */
  readonly text: string;
}

const SEPARATORS = /[\s\-–./]+/gu;
/** "Every registrant … up to six numbers, and starts with the letters of the profession code": HCPC, How to check. */
const SHAPE = /^([A-Z]{2,3})(\d{1,6})$/;
const PREFIXES: ReadonlySet<string> = new Set(REGISTER_PARTS.map(({ prefix }) => prefix));

/** A number of the HCPC register, whatever its case and spaces; null for any other text, other registers included. */
export function readRegisterNumber(text: string): RegisterNumber | null {
  const plain = text.normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
  const prefix = SHAPE.exec(plain)?.[1];
  return prefix !== undefined && PREFIXES.has(prefix) ? { prefix, text: plain } : null;
}

/**
 * Whether a register number can be one of the part that a profession stands on (`expected`, its register prefix; null
 * for a profession without a part of its own, whose numbers nobody can check here). It says what is wrong with the
 * shape: that the entry exists and is current is for the register to say.
 */
export function checkRegisterNumber(text: string, expected: string | null): RegisterNumberRemark | null {
  if (expected === null) return null;
  const number = readRegisterNumber(text);
  if (number?.prefix === expected) return null;
  if (number) return { code: 'REGISTRATION-NUMBER-PREFIX', facts: { expected, found: number.prefix } };
  const digits = /^[\d\s]+$/.test(text.trim());
  return {
    code: digits ? 'REGISTRATION-NUMBER-NO-PREFIX' : 'REGISTRATION-NUMBER-SHAPE',
    facts: { expected },
  };
}
