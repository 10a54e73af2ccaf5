const SHAPES = {
  tick: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  exclamation: 'M12 4v10M12 19.4v.2',
  dot: 'M12 11.9v.2',
  'arrow-left': 'M11 5l-7 7 7 7M4.5 12H20',
  'arrow-right': 'M13 5l7 7-7 7M19.5 12H4',
} as const;

export type IconName = keyof typeof SHAPES;

/** A sign that repeats the words beside it. */
export function Icon({ name }: Readonly<{ name: IconName }>) {
  return (
    <svg className="cyd-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'dot' ? 8 : 3.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
