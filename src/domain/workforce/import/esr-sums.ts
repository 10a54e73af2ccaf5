import { addWte, MAX_STORED_WTE, type Wte, wteToDecimal, ZERO_WTE } from '../../wte/wte';
import { aggregateKey } from './aggregate-layout';
import { overOne } from './contract-cells';
import type { EsrRow } from './esr-row';
import type { Mapping } from './mapping';
import type { Remark, RowReading, Texts } from './reading';

interface Sum {
  readonly about: Texts;
  readonly warnings: Remark[];
  inPost: Wte;
  absent: Wte;
  apart: Wte;
  fixedTerm: Wte;
}

export interface Sums {
  /** False where the sum would be more than a record holds: the row is left out of it. */
  add(row: EsrRow): boolean;
  rows(): RowReading[];
}

/** Adds rows up by team, profession, tier and band; what has a line of its own is not in post. */
export function esrSums({ columns }: Mapping): Sums {
  const sums = new Map<string, Sum>();

  function sumOf({ teamCode, profession, tier, band }: EsrRow): Sum {
    const about = { teamCode, profession, tier, bandGroup: band };
    const key = aggregateKey(about);
    const none = { inPost: ZERO_WTE, absent: ZERO_WTE, apart: ZERO_WTE, fixedTerm: ZERO_WTE };
    const sum = sums.get(key) ?? { about, warnings: [], ...none };
    sums.set(key, sum);
    return sum;
  }

  /** A column that the file leaves out says nothing, which is not zero. */
  function factsOf({ about, inPost, absent, apart, fixedTerm }: Sum): Texts {
    const given = (...any: readonly string[]) => any.some((column) => column in columns);
    return {
      ...about,
      inPostWte: wteToDecimal(inPost),
      ...(given('contractType') ? { fixedTermWte: wteToDecimal(fixedTerm) } : {}),
      ...(given('status') ? { longAbsentWte: wteToDecimal(absent) } : {}),
      ...(given('contractType', 'personType') ? { apartWte: wteToDecimal(apart) } : {}),
    };
  }

  return {
    add(row) {
      const { wte, presence, contractType } = row;
      const sum = sumOf(row);
      if (sum.inPost + sum.apart + wte > MAX_STORED_WTE) return false;
      sum.warnings.push(...overOne(wte, 'wte', { row: row.row }));
      if (presence === 'apart') {
        sum.apart = addWte(sum.apart, wte);
        return true;
      }
      sum.inPost = addWte(sum.inPost, wte);
      if (presence === 'long_absence') sum.absent = addWte(sum.absent, wte);
      if (contractType === 'fixed_term') sum.fixedTerm = addWte(sum.fixedTerm, wte);
      return true;
    },
    rows: () =>
      [...sums].map(([key, sum]) => ({
        ...{ kind: 'read', row: null, key, warnings: sum.warnings },
        ...{ facts: factsOf(sum), wte: addWte(sum.inPost, sum.apart) },
      })),
  };
}
