/** The invented deployments of the demonstration, good and bad, in the order in which they were asked for. */
export interface PlannedDeployment {
  readonly place: string;
  readonly profession: string;
  readonly need: string | null;
  readonly setting: 'primary' | 'community';
  readonly whatChanges: string;
  readonly language: 'cy' | 'en';
  readonly collaborative: boolean;
  readonly wte: string;
  readonly from: string;
  /** First day on which it is over. */
  readonly to: string;
  readonly existing?: boolean;
  readonly requested: { readonly by: string; readonly on: string };
  readonly released?: {
    readonly by: string;
    readonly on: string;
    readonly host: 'board' | 'rct' | 'practice';
    readonly team: string;
    /** Post number; absent where WTE of the team is released without a name. */
    readonly post?: string;
    readonly attestedBy?: string;
    /** Whether those who work on it may know the name. */
    readonly named?: boolean;
  };
  readonly accepted?: { readonly by: string; readonly on: string };
  /** The day on which the gate judged. */
  readonly judged?: string;
  readonly declined?: { readonly by: string; readonly on: string; readonly reason: string };
}

export const DEPLOYMENTS: readonly PlannedDeployment[] = [
  // There before the rules: the practice employs its own physiotherapist.
  {
    place: 'cluster-merthyr',
    profession: 'physiotherapist',
    need: 'msk',
    setting: 'primary',
    whatChanges: 'Nothing yet: the practice has employed its own physiotherapist for years.',
    language: 'en',
    collaborative: false,
    wte: '0.80000',
    from: '2026-06-30',
    to: '2027-07-01',
    existing: true,
    requested: { by: 'cluster', on: '2026-07-06' },
    released: { by: 'cluster', on: '2026-07-06', host: 'practice', team: 'MSK' },
    accepted: { by: 'cluster', on: '2026-07-06' },
    judged: '2026-07-06',
  },
  // Named, agreed and running.
  {
    place: 'cluster-merthyr',
    profession: 'occupational-therapist',
    need: 'falls',
    setting: 'community',
    whatChanges: 'Works from the Merthyr community team two days a week, with their rota and their records.',
    language: 'en',
    collaborative: true,
    wte: '0.40000',
    from: '2026-10-05',
    to: '2027-04-01',
    requested: { by: 'lead', on: '2026-09-07' },
    released: {
      by: 'head-rct',
      on: '2026-09-22',
      host: 'rct',
      team: 'RCT-CYN',
      post: 'RCT-1001',
      named: true,
    },
    accepted: { by: 'cluster', on: '2026-10-01' },
    judged: '2026-10-01',
  },
  // WTE of a team, attested, agreed and running.
  {
    place: 'cluster-merthyr',
    profession: 'speech-and-language-therapist',
    need: 'speech',
    setting: 'community',
    whatChanges: 'Gwaith gyda dwy feithrinfa ym Merthyr, yn Gymraeg a Saesneg.',
    language: 'cy',
    collaborative: true,
    wte: '0.80000',
    from: '2026-10-19',
    to: '2027-10-19',
    requested: { by: 'lead', on: '2026-09-28' },
    released: {
      by: 'head',
      on: '2026-10-08',
      host: 'board',
      team: 'SLT-BR',
      attestedBy: 'Gwenllian Enghraifft',
    },
    accepted: { by: 'cluster', on: '2026-10-12' },
    judged: '2026-10-12',
  },
  // Its register entry ran out and nobody has seen a renewal.
  {
    place: 'cluster-merthyr',
    profession: 'occupational-therapist',
    need: 'falls',
    setting: 'community',
    whatChanges: 'One day a week with the reablement team.',
    language: 'en',
    collaborative: true,
    wte: '0.20000',
    from: '2026-11-02',
    to: '2027-05-01',
    requested: { by: 'lead', on: '2026-10-06' },
    released: { by: 'head-rct', on: '2026-10-20', host: 'rct', team: 'RCT-CYN', post: 'RCT-1004' },
    accepted: { by: 'cluster', on: '2026-10-26' },
    judged: '2026-10-26',
  },
  // Agreed, with a register entry that nobody has looked up yet.
  {
    place: 'cluster-merthyr',
    profession: 'occupational-therapist',
    need: 'falls',
    setting: 'community',
    whatChanges: 'One day a week of first visits after a fall.',
    language: 'en',
    collaborative: true,
    wte: '0.20000',
    from: '2026-11-09',
    to: '2027-05-10',
    requested: { by: 'deputy', on: '2026-10-12' },
    released: { by: 'head-rct', on: '2026-10-28', host: 'rct', team: 'RCT-RHO', post: 'RCT-1013' },
    accepted: { by: 'cluster', on: '2026-11-05' },
    judged: '2026-11-05',
  },
  // Agreed, beginning in the new year.
  {
    place: 'cluster-merthyr',
    profession: 'physiotherapist',
    need: 'msk',
    setting: 'community',
    whatChanges: 'Half a post moves to the Merthyr rehabilitation course.',
    language: 'en',
    collaborative: true,
    wte: '0.50000',
    from: '2027-01-04',
    to: '2027-07-01',
    requested: { by: 'lead', on: '2026-10-19' },
    released: {
      by: 'head',
      on: '2026-11-06',
      host: 'board',
      team: 'PHY-BR',
      attestedBy: 'Gwenllian Enghraifft',
    },
    accepted: { by: 'cluster', on: '2026-11-12' },
    judged: '2026-11-12',
  },
  // Declined by the employer.
  {
    place: 'cluster-north-cynon',
    profession: 'podiatrist',
    need: 'msk',
    setting: 'community',
    whatChanges: 'A weekly foot clinic in the valley.',
    language: 'en',
    collaborative: true,
    wte: '0.40000',
    from: '2026-12-01',
    to: '2027-06-01',
    requested: { by: 'lead', on: '2026-10-26' },
    declined: {
      by: 'head',
      on: '2026-11-09',
      reason: 'Two podiatrists are on long leave until March. Please ask again then.',
    },
  },
  // Released, waiting for the cluster to accept.
  {
    place: 'cluster-merthyr',
    profession: 'occupational-therapist',
    need: 'falls',
    setting: 'community',
    whatChanges: 'One day a week with the community team.',
    language: 'en',
    collaborative: true,
    wte: '0.20000',
    from: '2026-12-07',
    to: '2027-04-01',
    requested: { by: 'lead', on: '2026-11-06' },
    released: { by: 'head-rct', on: '2026-11-18', host: 'rct', team: 'RCT-CYN', post: 'RCT-1002' },
  },
  // Asked for, waiting for an employer.
  {
    place: 'cluster-merthyr',
    profession: 'dietitian',
    need: 'nutrition',
    setting: 'community',
    whatChanges: 'Cover for three care homes until the vacancy is filled.',
    language: 'en',
    collaborative: true,
    wte: '0.60000',
    from: '2026-12-14',
    to: '2027-06-14',
    requested: { by: 'lead', on: '2026-11-16' },
  },
];
