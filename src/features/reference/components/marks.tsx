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
  return <Tag tone={TONES[of]}>{words(`confidence.${of}`)}</Tag>;
}

/** Marks what is less sure than the rest; says nothing about what is sure. */
function DoubtMark({ of, words }: Readonly<{ of: Confidence; words: ReferenceWords }>) {
  if (of === 'high') return null;
  return (
    <>
      {' '}
      <ConfidenceTag of={of} words={words} />
    </>
  );
}

type FigureProps = {
  readonly figure: KnownFigure | null;
  readonly locale: Locale;
  readonly words: ReferenceWords;
  readonly unit?: 'percent';
};

/** A figure with its mark of doubt, or that nobody knows it. */
export function FigureValue({ figure, locale, words, unit }: FigureProps) {
  if (figure === null) return <span className="text-nhs-secondary">{words('notKnown')}</span>;
  const { number, percent } = formats(locale);
  return (
    <>
      {unit === 'percent' ? percent(figure.value / 100, 1) : number(figure.value)}
      <DoubtMark of={figure.confidence} words={words} />
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
      <span lang={other}>{nameIn(other, names)}</span>
      {locale === 'en' ? <DoubtMark of={nameCyConfidence} words={words} /> : null}
    </>
  );
}

/** The name that heads a row, marked on a Welsh page where the Welsh is in doubt. */
export function OwnName({ names, nameCyConfidence = 'high', locale, words }: OtherNameProps) {
  return (
    <>
      {nameIn(locale, names)}
      {locale === 'cy' ? <DoubtMark of={nameCyConfidence} words={words} /> : null}
    </>
  );
}
