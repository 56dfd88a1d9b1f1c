import type { GlyphFill, GlyphForm } from '#src/charts/glyph.ts';
import type { TimelineEntry } from '#src/views/timeline-entry.ts';

const FORMS = {
  document: 'square',
  validity: 'square',
  event: 'circle',
  reference: 'diamond',
} as const satisfies Record<TimelineEntry['what'], GlyphForm>;

/** The sign of an entry: what it is by its form, who speaks by its fill. */
export function signOf(entry: TimelineEntry): { form: GlyphForm; fill: GlyphFill } {
  return { form: FORMS[entry.what], fill: entry.source ?? 'none' };
}
