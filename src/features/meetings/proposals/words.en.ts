export const en = {
  /** A regional partnership board has its full name in the records. */
  stop: {
    cluster: '{name} cluster',
    pcpg: '{name} pan cluster planning group',
    region: '{name}',
    director: 'Director of therapies and health science, {name}',
  },
} as const;
