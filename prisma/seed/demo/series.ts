import type { DemoParts, Tx } from './demo-context';

export async function loadSeries(_tx: Tx, _parts: DemoParts): Promise<void> {}
