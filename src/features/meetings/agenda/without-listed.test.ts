import { expect, it } from 'vitest';
import { type FormState, idle } from '@/ui/form-state';
import { withoutListed } from './without-listed';

const finding = (sentence: string) => ({
  code: 'X',
  outcome: 'stop' as const,
  title: 'T',
  sentence,
  mend: 'M',
});
const refused = (...sentences: string[]): FormState => ({
  status: 'refused',
  values: {},
  errors: {},
  findings: sentences.map(finding),
});

it('says what the page does not say yet, or else where it stands', () => {
  expect(withoutListed(refused('a', 'b'), ['a'], 'above')).toMatchObject({ findings: [finding('b')] });
  expect(withoutListed(refused('a', 'b'), ['a'], 'above').message).toBeUndefined();
  expect(withoutListed(refused('a'), ['a'], 'above')).toMatchObject({ findings: [], message: 'above' });
  expect(withoutListed(idle, ['a'], 'above')).toBe(idle);
});
