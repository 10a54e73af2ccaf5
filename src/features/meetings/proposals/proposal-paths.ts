/** Pages that show a proposal, without the language: made anew after each step. */
export const pagesOf = ({
  id,
  collaborativeId,
}: {
  readonly id: string;
  readonly collaborativeId: string;
}) => [
  '/proposals',
  `/proposals/${id}`,
  `/collaboratives/${collaborativeId}`,
  `/collaboratives/${collaborativeId}/proposals`,
];
