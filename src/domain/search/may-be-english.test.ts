import { expect, it } from 'vitest';
import { mayBeEnglish } from './may-be-english';

it.each(['llais', 'lais', 'llai', 'cais', 'ngwaith', 'nghymru', 'mhrawf', 'nhai', 'ffisio', 'ddeis'])(
  '%s is not stemmed as English',
  (word) => expect(mayBeEnglish(word)).toBe(false),
);

it.each(['voices', 'meetings', 'falls', 'diagnosis', 'basis', 'rheumatology', 'nurses', 'gaps', 'lais1'])(
  '%s may be English',
  (word) => expect(mayBeEnglish(word)).toBe(true),
);
