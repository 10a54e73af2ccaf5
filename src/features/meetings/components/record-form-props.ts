import type { ItemOutcome } from '@/domain/meetings/meeting';
import type { QuorumTerms } from '@/domain/meetings/quorum';
import type { FormWords } from '@/ui/form/form-context';
import type { SelectOption } from '@/ui/form/select-field';
import type { MemberFacts } from '../attendees';
import type { Answer } from '../choices';
import type { SavedDraft } from '../record/draft-answer';
import type { Values } from '../record/start-values';
import type { en } from '../words.en';

type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };

export type RecordWords = Texts<typeof en.record> & {
  readonly serves: Texts<typeof en.serves>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly outcomes: Readonly<Record<ItemOutcome, string>>;
  /** "Item 1", "Item 2" …, and so on: numbered on the server, where the language is known. */
  readonly itemNumbers: readonly string[];
  readonly actionNumbers: readonly string[];
  readonly observerNumbers: readonly string[];
};

export interface MemberChoice extends MemberFacts {
  readonly name: string;
  /** "Dietitian, health board". */
  readonly detail: string;
}

export interface RecordOptions {
  /** Needs as answers to what an item serves. */
  readonly serves: readonly SelectOption[];
  readonly places: readonly SelectOption[];
  readonly professions: readonly SelectOption[];
  readonly sectors: readonly SelectOption[];
  readonly owners: readonly SelectOption[];
  readonly outcomes: readonly SelectOption[];
  /** What somebody on a pasted list may be. */
  readonly listed: readonly SelectOption[];
}

export interface Tallied {
  readonly professionKey: string;
  readonly name: string;
}

export interface RecordFormProps {
  readonly form: FormWords;
  readonly words: RecordWords;
  readonly collaborativeId: string;
  readonly submissionKey: string;
  /** The planned meeting that is recorded, and the version that its agenda was read from. */
  readonly planned: {
    readonly id: string;
    readonly version: number;
    readonly items: number;
    /** That its day is still to come, said before anything is typed; null from that day on. */
    readonly notYet: string | null;
  } | null;
  /** What the form begins with, and the person's own draft of it. */
  readonly fresh: Values;
  readonly draft: SavedDraft | null;
  readonly draftUrl: string;
  readonly storageKey: string;
  readonly members: readonly MemberChoice[];
  readonly options: RecordOptions;
  readonly terms: QuorumTerms;
  /** Professions whose contributions are counted; none where the collaborative does not count them. */
  readonly tallied: readonly Tallied[];
}
