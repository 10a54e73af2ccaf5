import { z } from 'zod';
import { chosenId } from '@/server/form-fields';

export const markSeenInput = z.object({ collaborativeId: chosenId });
