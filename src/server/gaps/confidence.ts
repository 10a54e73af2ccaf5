/** How sure a figure is, as its source or whoever recorded it says. */
export type Confidence = 'high' | 'medium' | 'low' | 'unknown';
