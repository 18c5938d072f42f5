import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { peopleTicks, QUARTERS_PER_DAY, quarterTime, stepPath } from "../../roster/quarters.ts";

const HEIGHT = 100;
const TICK_HOURS = [0, 6, 12, 18, 24];

/** Curves of one day as paths: quarters of an hour along, people up as far as the highest of the curves needs. */
export class DayScale {
  readonly ticks: readonly number[];
  private readonly top: number;

  constructor(...curves: readonly (readonly number[])[]) {
    this.ticks = peopleTicks(Math.max(...curves.flat(), 1));
    this.top = this.ticks[0] ?? 1;
  }

  y(people: number): number {
    return Number((HEIGHT - (people / this.top) * HEIGHT).toFixed(2));
  }

  line(values: readonly number[]): string {
    return stepPath(
      values,
      (quarter) => quarter,
      (people) => this.y(people),
    );
  }

  /** The area below a curve. */
  area(values: readonly number[]): string {
    return `${this.line(values)}V${HEIGHT}H0Z`;
  }

  /** The area between a curve and one that is nowhere above it: out along the one, back along the other. */
  between(upper: readonly number[], lower: readonly number[]): string {
    const back = [...lower].reverse();
    const along = back.map((people, at) => `V${this.y(people)}H${QUARTERS_PER_DAY - at - 1}`);
    return `${this.line(upper)}${along.join("")}Z`;
  }
}

/** The picture of a day with its axes. `label` is for who does not see it. */
export function dayChart(
  scale: DayScale,
  label: string,
  curves: SVGTemplateResult,
): TemplateResult {
  const line = (d: string): SVGTemplateResult =>
    svg`<path class="grid" vector-effect="non-scaling-stroke" d=${d} />`;
  return html`<figure>
    <div class="side" aria-hidden="true">
      ${scale.ticks.map((tick) => html`<span>${tick}</span>`)}
    </div>
    <svg
      role="img"
      aria-label=${label}
      viewBox="0 0 ${QUARTERS_PER_DAY} ${HEIGHT}"
      preserveAspectRatio="none"
    >
      ${scale.ticks.map((tick) => line(`M0 ${scale.y(tick)}H${QUARTERS_PER_DAY}`))}
      ${TICK_HOURS.map((hour) => line(`M${hour * 4} 0V${HEIGHT}`))} ${curves}
    </svg>
    <div class="below" aria-hidden="true">
      ${TICK_HOURS.map((hour) => html`<span>${quarterTime(hour * 4)}</span>`)}
    </div>
  </figure>`;
}

/** A line of the legend: a sample of 28 by 14, and what it stands for. */
export function legendLine(sample: SVGTemplateResult, name: string): TemplateResult {
  return html`<li><svg viewBox="0 0 28 14" aria-hidden="true">${sample}</svg>${name}</li>`;
}
