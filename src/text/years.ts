/** Years: of a day, as asked for, and as the time within which something may have been made. */

/** First and last year of a stretch of time. */
export type Years = readonly [first: number, last: number];

/** What is asked for; null is no limit. */
export interface YearsAsked {
  readonly from: number | null;
  readonly to: number | null;
}

/** The year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The years that an address asks for with `from` and `to`; what is no year of four digits asks for nothing. */
export function readYears(state: URLSearchParams): YearsAsked {
  const year = (name: string): number | null => {
    const text = state.get(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : null;
  };
  return { from: year('from'), to: year('to') };
}

/** What may have been made in one of several years is within a span that touches any of them. */
export function isWithinYears(years: Years | null, { from, to }: YearsAsked): boolean {
  if (from === null && to === null) return true;
  return years !== null && years[1] >= (from ?? -Infinity) && years[0] <= (to ?? Infinity);
}

/** Every year from the first to the last of some. */
export function yearsBetween(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}
