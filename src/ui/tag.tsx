import { classNames } from './class-names';

export type TagTone = 'neutral' | 'good' | 'attention' | 'bad' | 'info';

const COLOURS: Readonly<Record<TagTone, string>> = {
  neutral: 'nhsuk-tag--grey',
  good: 'nhsuk-tag--green',
  attention: 'nhsuk-tag--yellow',
  bad: 'nhsuk-tag--red',
  info: 'nhsuk-tag--blue',
};

/** A status in words; the colour only repeats what they say. */
export function Tag({ tone = 'neutral', children }: Readonly<{ tone?: TagTone; children: string }>) {
  return <strong className={classNames('nhsuk-tag', COLOURS[tone])}>{children}</strong>;
}
