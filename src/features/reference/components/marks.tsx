import { formats } from '@/i18n/format';
import { type Locale, otherLocale } from '@/i18n/routing';
import { Tag, type TagTone } from '@/ui/tag';
import type { Confidence, KnownFigure, TwoNames } from '../confidence';
import { nameIn, type ReferenceWords } from '../reference-words';

const TONES: Readonly<Record<Confidence, TagTone>> = {
  high: 'good',
  medium: 'info',
  low: 'attention',
  unknown: 'neutral',
};

export function ConfidenceTag({ of, words }: Readonly<{ of: Confidence; words: ReferenceWords }>) {
  return (
    <span className="whitespace-nowrap">
      <Tag tone={TONES[of]}>{words(`confidence.${of}`)}</Tag>
    </span>
  );
}

/** Marks what is less sure than the rest; says nothing about what is sure. */
function DoubtMark({ of, words }: Readonly<{ of: Confidence; words: ReferenceWords }>) {
  return of === 'high' ? null : <ConfidenceTag of={of} words={words} />;
}

type FigureProps = {
  readonly figure: KnownFigure | null;
  readonly locale: Locale;
  readonly words: ReferenceWords;
  readonly unit?: 'percent';
  /** In a column of figures the mark stands first, so that the digits line up. */
  readonly markFirst?: boolean;
};

/** A figure with its mark of doubt, or that nobody knows it. */
export function FigureValue({ figure, locale, words, unit, markFirst }: FigureProps) {
  if (figure === null) return <span className="text-nhs-secondary">{words('notKnown')}</span>;
  const { number, percent } = formats(locale);
  const shown = unit === 'percent' ? percent(figure.value / 100, 1) : number(figure.value);
  const mark = <DoubtMark of={figure.confidence} words={words} />;
  return (
    <>
      {markFirst ? mark : null} {shown} {markFirst ? null : mark}
    </>
  );
}

type OtherNameProps = {
  readonly names: TwoNames;
  /** How sure the Welsh name is, where that is kept apart from the row. */
  readonly nameCyConfidence?: Confidence;
  readonly locale: Locale;
  readonly words: ReferenceWords;
};

/** The name in the language that the page is not in. The mark is always that of the Welsh name. */
export function OtherName({ names, nameCyConfidence = 'high', locale, words }: OtherNameProps) {
  const other = otherLocale(locale);
  return (
    <>
      <span lang={other}>{nameIn(other, names)}</span>{' '}
      {locale === 'en' ? <DoubtMark of={nameCyConfidence} words={words} /> : null}
    </>
  );
}

/** The name that heads a row, marked on a Welsh page where the Welsh is in doubt. */
export function OwnName({ names, nameCyConfidence = 'high', locale, words }: OtherNameProps) {
  return (
    <span>
      {nameIn(locale, names)} {locale === 'cy' ? <DoubtMark of={nameCyConfidence} words={words} /> : null}
    </span>
  );
}
