import type { DemoParts, Tx } from './demo-context';

export async function loadAgendas(_tx: Tx, _parts: DemoParts): Promise<void> {}
