import type { DemoParts, Tx } from './demo-context';

export async function loadRegisters(_tx: Tx, _parts: DemoParts): Promise<void> {}
