import type { QuorumTerms } from '@/domain/meetings/quorum';
import type { FormWords } from '@/ui/form/form-context';
import type { SelectOption } from '@/ui/form/select-field';
import type { MemberFacts } from '../attendees';
import type { Answer } from '../choices';
import type { en } from '../words.en';

type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };

export type RecordWords = Texts<typeof en.record> & {
  readonly serves: Texts<typeof en.serves>;
  readonly answers: Readonly<Record<Answer, string>>;
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
  readonly needs: readonly SelectOption[];
  readonly places: readonly SelectOption[];
  readonly professions: readonly SelectOption[];
  readonly sectors: readonly SelectOption[];
  readonly owners: readonly SelectOption[];
}

export interface RecordFormProps {
  readonly form: FormWords;
  readonly words: RecordWords;
  readonly collaborativeId: string;
  readonly submissionKey: string;
  /** The day offered for the meeting. */
  readonly today: string;
  readonly language: 'en' | 'cy';
  readonly members: readonly MemberChoice[];
  readonly options: RecordOptions;
  readonly terms: QuorumTerms;
}
