/** What is said when a page cannot be shown. Kept apart because these words also go to the browser: no arguments. */
export const en = {
  error: {
    title: 'Sorry, something went wrong',
    text: 'This page could not be shown. If you were sending something, look whether it was saved before you send it again.',
    reference: 'If you report this, give the reference',
    retry: 'Try again',
  },
  absent: {
    title: 'Page not found',
    text: 'There is no page at this address, or your appointments do not cover it.',
    typed:
      'If you typed the address, check that it is right. If you pasted it, check that you copied all of it.',
    home: 'Go to the start page',
  },
} as const;
