import type { DemoParts, Tx } from './demo-context';

export async function loadProposals(_tx: Tx, _parts: DemoParts): Promise<void> {}
