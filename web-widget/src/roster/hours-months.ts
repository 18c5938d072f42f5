/** Where the bars and lines of hours per month stand in a picture. */

export interface HoursScale {
  /** Minutes at the lines across, the highest first. */
  readonly ticks: readonly number[];
  /** How far below the top of a picture of this height these minutes are. */
  readonly y: (minutes: number, height: number) => number;
}

const HOUR = 60;
/** Hours between the lines across, so that there are never more than about five. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000];
const MOST_STEPS = 4;

/** A scale that holds zero and all of these minutes, in round hours. */
export function hoursScale(minutes: readonly number[]): HoursScale {
  const highest = Math.max(0, ...minutes) / HOUR;
  const lowest = Math.min(0, ...minutes) / HOUR;
  const step = STEPS.find((hours) => (highest - lowest) / hours <= MOST_STEPS) ?? highest - lowest;
  const top = Math.max(1, Math.ceil(highest / step));
  const bottom = Math.floor(lowest / step);
  const ticks = Array.from({ length: top - bottom + 1 }, (_, index) => (top - index) * step * HOUR);
  const span = (top - bottom) * step * HOUR;
  return {
    ticks,
    y: (at, height) => Number((((top * step * HOUR - at) / span) * height).toFixed(2)),
  };
}

/** Hours of a month: a bar, and a line across it. */
export interface MonthBar {
  /** 1 is January. */
  readonly month: number;
  readonly barMinutes: number;
  readonly lineMinutes: number;
  /** Drawn as not certain. */
  readonly open: boolean;
}
