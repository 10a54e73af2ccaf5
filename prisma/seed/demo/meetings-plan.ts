/** What the invented meetings talk about. Texts are in the language of their meeting. */
type Language = 'cy' | 'en';

export interface PlannedItem {
  readonly title: Readonly<Record<Language, string>>;
  readonly outcome: Readonly<Record<Language, string>>;
  readonly note: Readonly<Record<Language, string>>;
  readonly serves: 'need' | 'quality' | 'strategy' | 'standing';
  readonly need?: string;
  /** Marked as worth sharing with other collaboratives. */
  readonly goodPractice?: true;
  readonly theme?: 'prevention' | 'inequality' | 'retention';
  readonly decision?: {
    readonly text: Readonly<Record<Language, string>>;
    readonly rationale: Readonly<Record<Language, string>>;
    readonly gapProfession: string;
  };
  readonly action?: Readonly<Record<Language, string>>;
}

export const OPENING: PlannedItem = {
  title: { en: 'Actions of the last meeting', cy: 'Camau gweithredu’r cyfarfod diwethaf' },
  outcome: { en: 'Know what is still open', cy: 'Gwybod beth sy’n dal ar agor' },
  note: { en: 'Gone through one by one.', cy: 'Aed drwyddynt fesul un.' },
  serves: 'standing',
};

export const ITEMS: readonly PlannedItem[] = [
  {
    title: { en: 'Falls: who goes to the house first', cy: 'Cwympiadau: pwy sy’n mynd i’r tŷ gyntaf' },
    outcome: { en: 'Agree one first visit', cy: 'Cytuno ar un ymweliad cyntaf' },
    note: {
      en: 'Council and health board therapists visit the same homes in the same week.',
      cy: 'Mae therapyddion y cyngor a’r bwrdd iechyd yn ymweld â’r un cartrefi yn yr un wythnos.',
    },
    serves: 'need',
    need: 'falls',
    theme: 'prevention',
    decision: {
      text: {
        en: 'One shared first visit after a fall, by whoever is nearest.',
        cy: 'Un ymweliad cyntaf ar y cyd ar ôl cwymp, gan bwy bynnag sydd agosaf.',
      },
      rationale: { en: 'Fewer visits, and sooner.', cy: 'Llai o ymweliadau, ac yn gynt.' },
      gapProfession: 'occupational-therapist',
    },
    action: {
      en: 'Write the shared form for the first visit.',
      cy: 'Ysgrifennu’r ffurflen ar y cyd ar gyfer yr ymweliad cyntaf.',
    },
  },
  {
    title: { en: 'Waiting for physiotherapy', cy: 'Aros am ffisiotherapi' },
    outcome: { en: 'See where the wait is longest', cy: 'Gweld ble mae’r aros hiraf' },
    note: {
      en: 'The wait is longest where there is no first contact physiotherapist.',
      cy: 'Mae’r aros hiraf lle nad oes ffisiotherapydd cyswllt cyntaf.',
    },
    serves: 'need',
    need: 'msk',
    action: { en: 'Bring waiting times by cluster.', cy: 'Dod ag amseroedd aros fesul clwstwr.' },
  },
  {
    title: { en: 'Speech and language in nurseries', cy: 'Lleferydd ac iaith mewn meithrinfeydd' },
    outcome: { en: 'Choose two nurseries to begin with', cy: 'Dewis dwy feithrinfa i ddechrau' },
    note: {
      en: 'Staff ask for training in Welsh as well as English.',
      cy: 'Mae staff yn gofyn am hyfforddiant yn Gymraeg yn ogystal â Saesneg.',
    },
    serves: 'need',
    need: 'speech',
    goodPractice: true,
    theme: 'inequality',
    decision: {
      text: { en: 'Begin in two nurseries this term.', cy: 'Dechrau mewn dwy feithrinfa y tymor hwn.' },
      rationale: { en: 'Small enough to learn from.', cy: 'Digon bach i ddysgu ohono.' },
      gapProfession: 'speech-and-language-therapist',
    },
  },
  {
    title: { en: 'How people find us', cy: 'Sut mae pobl yn dod o hyd i ni' },
    outcome: { en: 'One page for self-referral', cy: 'Un dudalen ar gyfer hunangyfeirio' },
    note: {
      en: 'Three forms say three different things.',
      cy: 'Mae tair ffurflen yn dweud tri pheth gwahanol.',
    },
    serves: 'quality',
    theme: 'inequality',
    action: { en: 'Draft one page with both councils.', cy: 'Drafftio un dudalen gyda’r ddau gyngor.' },
  },
  {
    title: { en: 'Food and drink with dementia', cy: 'Bwyd a diod gyda dementia' },
    outcome: { en: 'Know who sees whom', cy: 'Gwybod pwy sy’n gweld pwy' },
    note: {
      en: 'Dietetics has one vacancy and cannot take new care homes.',
      cy: 'Mae gan ddeieteg un swydd wag ac ni all gymryd cartrefi gofal newydd.',
    },
    serves: 'need',
    need: 'nutrition',
    decision: {
      text: {
        en: 'Ask for dietetic capacity until the vacancy is filled.',
        cy: 'Gofyn am gapasiti deieteg nes llenwi’r swydd wag.',
      },
      rationale: { en: 'Three homes have nobody.', cy: 'Nid oes gan dri chartref neb.' },
      gapProfession: 'dietitian',
    },
    action: { en: 'List the homes that wait.', cy: 'Rhestru’r cartrefi sy’n aros.' },
  },
  {
    title: { en: 'The Framework: our part this year', cy: 'Y Fframwaith: ein rhan ni eleni' },
    outcome: { en: 'Agree two actions', cy: 'Cytuno ar ddau gam' },
    note: { en: 'Leadership time is the hard part.', cy: 'Amser arwain yw’r rhan anodd.' },
    serves: 'strategy',
    theme: 'retention',
  },
  {
    title: { en: 'Foot checks', cy: 'Archwiliadau traed' },
    outcome: { en: 'Reach those who are overdue', cy: 'Cyrraedd y rhai y mae eu harchwiliad yn hwyr' },
    note: {
      en: 'A clinic on a Saturday would reach people in work.',
      cy: 'Byddai clinig ar ddydd Sadwrn yn cyrraedd pobl mewn gwaith.',
    },
    serves: 'need',
    need: 'foot',
    theme: 'prevention',
    decision: {
      text: {
        en: 'Try a Saturday foot clinic twice.',
        cy: 'Rhoi cynnig ar glinig traed ar ddydd Sadwrn ddwywaith.',
      },
      rationale: { en: 'Cheap to try.', cy: 'Rhad i’w dreialu.' },
      gapProfession: 'podiatrist',
    },
    action: { en: 'Ask both practices for a room.', cy: 'Gofyn i’r ddau bractis am ystafell.' },
  },
];
