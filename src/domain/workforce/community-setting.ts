/** Where a team works. */
export const SETTINGS = ['primary', 'community', 'hospital', 'other'] as const;

export type Setting = (typeof SETTINGS)[number];

export function isSetting(text: string): text is Setting {
  return (SETTINGS as readonly string[]).includes(text);
}

const COMMUNITY: readonly Setting[] = ['primary', 'community'];

/** Whether work in the setting counts against place-based need; the others are shown apart. */
export function isCommunitySetting(setting: Setting): boolean {
  return COMMUNITY.includes(setting);
}
