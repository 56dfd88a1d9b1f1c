import edtf from 'edtf';

/** EDTF dates (ISO 8601-2) as points in time. */

interface Span {
  readonly first: string;
  readonly last: string;
}

/** The days that stand for an open or unknown beginning (`../2006`, `/2006`) and end. */
const EARLIEST = '0001-01-01';
const LATEST = '9999-12-31';

/** @param milliseconds infinite for an end that is open (`../2010`), null for one that is not known (`/2010`). */
function day(milliseconds: number | null, open: string): string {
  return Number.isFinite(milliseconds) ? new Date(Number(milliseconds)).toISOString().slice(0, 10) : open;
}

const known = new Map<string, Span>();

/**
 * First and last day of an EDTF date, interval (`2001/2005`) or set (`[2006-10..2006-12]`), as ISO days; an open one
 * reaches to EARLIEST or LATEST, and `?` or `~` does not widen it.
 */
export function span(date: string): Span {
  const found = known.get(date) ?? readSpan(date);
  known.set(date, found);
  return found;
}

function readSpan(date: string): Span {
  // The library ends a set on the first day of its last member.
  const set = /^\[(.+)\]$/.exec(date)?.[1]?.split(/\.\.|,/);
  if (set)
    return {
      first: set[0] ? span(set[0]).first : EARLIEST,
      last: set.at(-1) ? span(set.at(-1) ?? '').last : LATEST,
    };
  const parsed = edtf(date);
  return { first: day(parsed.min, EARLIEST), last: day(parsed.max, LATEST) };
}

/** The side on which a date has no known end: `[..2006]` and `../2006` have none before. */
export function openSide(date: string): 'before' | 'after' | null {
  const { first, last } = span(date);
  if (first === EARLIEST) return 'before';
  return last === LATEST ? 'after' : null;
}

/** True for a span of time, which lasts from one day to another; all else is a point whose place may be uncertain. */
export function isSpan(date: string): boolean {
  return date.includes('/');
}

/** True for a date that its EDTF marks as uncertain or approximate. */
export function isUncertain(date: string): boolean {
  return /[?~%X]/.test(date);
}
