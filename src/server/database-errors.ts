import 'server-only';
import { Prisma } from './prisma/client';

/** The transaction could not start or lost against another one: worth another try. */
const PASSING_PRISMA = new Set(['P2028', 'P2034']);
const PASSING_SQL = new Set(['40001', '40P01', '55P03', '53300']);
/** Raised by the database when a deployment would go beyond the contract. */
const BEYOND_CONTRACT = 'CYD01';
const NOT_UNIQUE = '23505';
/** Two periods that may not share a day do. */
const OVERLAPS = '23P01';

/** SQLSTATE of what the database said, wherever Prisma and its adapter put it. */
export function sqlState(error: unknown): string | null {
  let current: unknown = error;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth += 1) {
    const { originalCode, code, meta, cause } = current as Record<string, unknown>;
    if (typeof originalCode === 'string') return originalCode;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code)) return code;
    const adapterError =
      typeof meta === 'object' && meta !== null
        ? (meta as Record<string, unknown>).driverAdapterError
        : undefined;
    current = adapterError ?? cause;
  }
  return null;
}

export function isPassing(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && PASSING_PRISMA.has(error.code)) return true;
  return PASSING_SQL.has(sqlState(error) ?? '');
}

export function isBeyondContract(error: unknown): boolean {
  return sqlState(error) === BEYOND_CONTRACT;
}

export function isNotUnique(error: unknown): boolean {
  const known = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  return known || sqlState(error) === NOT_UNIQUE;
}

export function isOverlapping(error: unknown): boolean {
  return sqlState(error) === OVERLAPS;
}
