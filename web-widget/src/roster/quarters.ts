/** Curves come as one value per quarter of an hour: 96 for a day, 672 for a week from Monday. */

export const QUARTERS_PER_DAY = 96;
const MINUTES_PER_QUARTER = 15;

/** "07:15" for quarter 29; quarter 96 is "24:00", the end of the day. */
export function quarterTime(quarter: number): string {
  const minutes = quarter * MINUTES_PER_QUARTER;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A stretch of the day in which need and presence stay the same. `until` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly needed: number;
  readonly present: number;
}

/** Joins quarters that say the same, so that a day reads as a handful of lines. */
export function stretchesOf(needed: readonly number[], present: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  needed.forEach((need, quarter) => {
    const here = present[quarter] ?? 0;
    const last = stretches.at(-1);
    if (last?.needed === need && last.present === here) {
      stretches[stretches.length - 1] = { ...last, until: quarter + 1 };
    } else {
      stretches.push({ from: quarter, until: quarter + 1, needed: need, present: here });
    }
  });
  return stretches;
}

interface LevelCurve {
  readonly level: number;
  readonly needed: readonly number[];
  readonly present: readonly number[];
}

/** What is needed and present at a level or above: someone of a higher level may do the work of a lower. */
export function atLeastLevel(
  levels: readonly LevelCurve[],
  level: number,
): { needed: number[]; present: number[] } {
  const counted = levels.filter((curve) => curve.level >= level);
  const sum = (pick: (curve: LevelCurve) => readonly number[]): number[] =>
    Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) =>
      counted.reduce((total, curve) => total + (pick(curve)[quarter] ?? 0), 0),
    );
  return { needed: sum((curve) => curve.needed), present: sum((curve) => curve.present) };
}

/** The outline of a curve as an SVG path: one horizontal and one vertical line per change. */
export function stepPath(
  values: readonly number[],
  toX: (quarter: number) => number,
  toY: (value: number) => number,
): string {
  return values
    .map((value, quarter) => {
      const start = quarter === 0 ? `M${toX(0)} ${toY(value)}` : `V${toY(value)}`;
      return value === values[quarter - 1]
        ? `H${toX(quarter + 1)}`
        : `${start}H${toX(quarter + 1)}`;
    })
    .join("");
}

/** Whole numbers for the people axis, highest first, at most five and evenly spaced down to zero. */
export function peopleTicks(highest: number): number[] {
  const step = Math.max(1, Math.ceil(highest / 4));
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, index) => (count - index) * step);
}
