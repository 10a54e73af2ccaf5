import type { ReferenceWords } from '../reference-words';

const LIMITS = [
  'clusterNames',
  'populations',
  'census',
  'aged65',
  'workforce',
  'esr',
  'terms',
  'welsh',
  'ods',
] as const;
const LICENCES = ['ogl', 'ons', 'ods', 'dictionary', 'occupation', 'hcpc'] as const;

type Props = { readonly words: ReferenceWords };

export function KnownLimits({ words }: Props) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-reading-width">
      {LIMITS.map((key) => (
        <li key={key}>{words(`limits.${key}`)}</li>
      ))}
    </ul>
  );
}

export function Licences({ words }: Props) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-reading-width">
      {LICENCES.map((key) => (
        <li key={key}>{words(`licence.${key}`)}</li>
      ))}
    </ul>
  );
}
