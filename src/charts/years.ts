import { range, scaleUtc } from 'd3';

/** Time along a line: whole years from the first to the last, both included. */
export type YearAxis = ReturnType<typeof yearAxis>;

const DAY = 86_400_000;
/** Every how many years a year may be named. */
const STEPS = [1, 2, 5, 10, 20, 50];

/** @param named least room for the name of a year, in pixels. */
export function yearAxis(years: readonly [number, number], left: number, right: number, named: number) {
  const scale = scaleUtc()
    .domain([Date.UTC(years[0], 0, 1), Date.UTC(years[1] + 1, 0, 1)])
    .range([left, right]);
  const perYear = (right - left) / (years[1] + 1 - years[0]);
  const step = STEPS.find((candidate) => candidate * perYear >= named) ?? 100;
  const at = (day: string, offset: number): number => scale(Date.parse(`${day}T00:00:00Z`) + offset);
  return {
    /** Where a day begins and where it ends. Days before and after the axis are beyond its ends. */
    x: (day: string) => at(day, 0),
    end: (day: string) => at(day, DAY),
    ticks: range(years[0], years[1] + 1).map((year) => ({
      year,
      x: scale(Date.UTC(year, 0, 1)),
      isNamed: year % step === 0,
    })),
  };
}
