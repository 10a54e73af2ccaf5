import type { DemoParts, Tx } from './demo-context';

export async function loadCollaborativeLife(_tx: Tx, _parts: DemoParts): Promise<void> {}
