import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { cy } from './words.cy';
import { en } from './words.en';

it.each([
  ['en', en, 1, '1 comment on the minutes of Monday waits for your answer'],
  ['en', en, 2, '2 comments on the minutes of Monday wait for your answer'],
  ['cy', cy, 1, 'Mae 1 sylw ar gofnodion Monday yn aros am eich ateb'],
] as const)('says how many comments wait (%s, %#)', (locale, messages, count, said) => {
  const t = createTranslator({ locale, messages: { needsYou: messages.needsYou } });
  expect(t('needsYou.comments.one', { count, day: 'Monday' })).toBe(said);
});
