import { z } from 'zod';

/** `seen` names what the dry run showed, so that what is taken is what was seen. */
export const takeImportInput = z.object({
  employerId: z.uuid(),
  batchId: z.uuid(),
  seen: z.string().regex(/^[0-9a-f]{64}$/),
});
