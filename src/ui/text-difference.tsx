import type { TextPart } from './form-state';

type Props = {
  readonly parts: readonly TextPart[];
  /** Said before each piece, for those who do not see how it is marked. */
  readonly words: { readonly added: string; readonly removed: string };
  /** The language of the text, where it is not the page's. */
  readonly lang?: string;
};

/** A text with what was taken out struck through and what was put in underlined; screen readers hear which is which. */
export function TextDifference({ parts, words, lang }: Props) {
  return (
    <span className="cyd-difference">
      {parts.map(({ kind, text }, index) => {
        const key = index;
        if (kind === 'same')
          return (
            <span key={key} lang={lang}>
              {text}
            </span>
          );
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="nhsuk-u-visually-hidden">{` ${words[kind]} `}</span>
            <span lang={lang}>{text}</span>
          </Mark>
        );
      })}
    </span>
  );
}
