import type { DemoParts, Tx } from './demo-context';

export async function loadMinutes(_tx: Tx, _parts: DemoParts): Promise<void> {}
