import { Tag } from '@/ui/tag';
import type { StateTag } from '../decision-tags';

export function StateTags({ tags }: Readonly<{ tags: readonly StateTag[] }>) {
  return (
    <span className="cyd-tags">
      {tags.map(({ key, text, tone }) => (
        <Tag key={key} tone={tone}>
          {text}
        </Tag>
      ))}
    </span>
  );
}
