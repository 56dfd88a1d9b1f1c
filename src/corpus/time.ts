import edtf from 'edtf';

/** EDTF dates (ISO 8601-2) as points in time. */

/** The days that stand for an open beginning (`../2006`) and an open end. */
const EARLIEST = '0001-01-01';
const LATEST = '9999-12-31';

function day(milliseconds: number): string {
  if (milliseconds === Number.NEGATIVE_INFINITY) return EARLIEST;
  if (milliseconds === Number.POSITIVE_INFINITY) return LATEST;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** First and last day of an EDTF date or interval, as ISO days; an open one reaches to EARLIEST or LATEST, and `?` or `~` does not widen it. */
export function span(date: string) {
  const parsed = edtf(date);
  return { first: day(parsed.min), last: day(parsed.max) };
}

/** True for a date that its EDTF marks as uncertain or approximate. */
export function isUncertain(date: string): boolean {
  return /[?~%X]/.test(date);
}
