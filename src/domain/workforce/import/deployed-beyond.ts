import { addWte, type Wte, ZERO_WTE } from '../../wte/wte';
import type { Comparison } from './compare';

/** A row's contract after the file, under the key that deployments rest on (a post, or a team's profession and tier). */
export interface ContractAfter {
  readonly restsOn: string;
  readonly wte: Wte;
}

/**
 * What a file cuts below what is deployed from it: keys whose highest reserved WTE is above what is left, among those
 * that the file changes or ends. Such a file is taken and flagged: the employer's figures stand.
 */
export function deployedBeyond(
  comparison: Comparison,
  contracts: readonly ContractAfter[],
  restsOn: (about: Readonly<Record<string, string>>) => string,
  peaks: ReadonlyMap<string, Wte>,
): string[] {
  const left = new Map<string, Wte>();
  for (const { restsOn: key, wte } of contracts) left.set(key, addWte(left.get(key) ?? ZERO_WTE, wte));
  const touched = new Set([...comparison.changed, ...comparison.leaving].map(({ about }) => restsOn(about)));
  return [...touched].filter((key) => (peaks.get(key) ?? ZERO_WTE) > (left.get(key) ?? ZERO_WTE)).sort();
}
