export interface IncentiveCounts {
  readonly contractors: number;
  /** Contractors of whom an incentive is recorded; of the others it is not known. */
  readonly recorded: number;
  /** Members of whom nobody recorded how they are employed. */
  readonly unknown: number;
}

/** Contract incentives support the part that independent contractors take (F10). */
export function countIncentives(
  members: readonly {
    readonly employmentKind: 'salaried' | 'contractor' | 'volunteer' | null;
    readonly incentiveName: string | null;
  }[],
): IncentiveCounts {
  const contractors = members.filter(({ employmentKind }) => employmentKind === 'contractor');
  return {
    contractors: contractors.length,
    recorded: contractors.filter(({ incentiveName }) => incentiveName !== null).length,
    unknown: members.filter(({ employmentKind }) => employmentKind === null).length,
  };
}
