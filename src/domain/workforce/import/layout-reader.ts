import { aggregateLayout } from './aggregate-layout';
import type { Template } from './columns';
import type { ImportContext } from './context';
import { esrLayout } from './esr-layout';
import type { Mapping } from './mapping';
import { namedLayout } from './named-layout';
import type { LayoutReader } from './reading';

/** The reader of a layout: what each row of a file says, asks or has wrong. It remembers what rows must agree on. */
export function layoutReader(template: Template, mapping: Mapping, context: ImportContext): LayoutReader {
  if (template === 'aggregate') return aggregateLayout(mapping, context);
  return template === 'named' ? namedLayout(mapping, context) : esrLayout(mapping, context);
}
