import type { Target } from '@/domain/access/actor';

/** What a permission is asked for: the collaborative whose record it is. */
export function inCollaborative({ collaborativeId }: { readonly collaborativeId: string }): Target {
  return { kind: 'collaborative', id: collaborativeId };
}

interface Placed {
  readonly id: string;
  readonly collaborativeId: string;
  readonly item: { readonly meeting: { readonly id: string } };
}

/** Which pages show a decision, and where to go once it is changed. */
export function decisionPaths({ id, collaborativeId, item }: Placed) {
  return {
    revalidate: [
      `/decisions/${id}`,
      `/collaboratives/${collaborativeId}`,
      `/collaboratives/${collaborativeId}/decisions`,
      `/meetings/${item.meeting.id}`,
    ],
    location: `/decisions/${id}`,
  };
}

/** The same for an action. */
export function actionPaths({ id, collaborativeId, item }: Placed) {
  return {
    revalidate: [
      `/actions/${id}`,
      '/actions',
      `/collaboratives/${collaborativeId}`,
      `/collaboratives/${collaborativeId}/actions`,
      `/meetings/${item.meeting.id}`,
    ],
    location: `/actions/${id}`,
  };
}
