import { html, LitElement, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { DemandWords } from "../../localization/demand-words.ts";
import { peopleTicks, QUARTERS_PER_DAY, quarterTime, stepPath } from "../../roster/quarters.ts";
import { chart } from "../../styles/chart.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./demand-curves.styles.ts";

const HEIGHT = 100;
const TICK_HOURS = [0, 6, 12, 18, 24];

/**
 * @summary People needed over one day, now and with what is tried, as steps. The same stands in a table beside it.
 */
export class RosterDemandCurves extends LitElement {
  static override readonly styles = [tokens, controls, chart, styles];

  @property({ attribute: false }) said!: DemandWords["comparison"];
  @property({ attribute: false }) current: readonly number[] = [];
  @property({ attribute: false }) scenario: readonly number[] = [];
  /** What the picture shows, for who does not see it. */
  @property() label = "";

  protected override render(): TemplateResult {
    const ticks = peopleTicks(Math.max(...this.current, ...this.scenario, 1));
    const top = ticks[0] ?? 1;
    return html`<figure>
        <div class="side" aria-hidden="true">
          ${ticks.map((tick) => html`<span>${tick}</span>`)}
        </div>
        <svg
          role="img"
          aria-label=${this.label}
          viewBox="0 0 ${QUARTERS_PER_DAY} ${HEIGHT}"
          preserveAspectRatio="none"
        >
          ${grid(ticks, top)} ${this.curves(top)}
        </svg>
        <div class="below" aria-hidden="true">
          ${TICK_HOURS.map((hour) => html`<span>${quarterTime(hour * 4)}</span>`)}
        </div>
      </figure>
      ${this.legend()}`;
  }

  private curves(top: number): SVGTemplateResult {
    const { current, scenario } = this;
    const lower = current.map((people, quarter) => Math.min(people, scenario[quarter] ?? 0));
    return svg`
      <path class="more" d=${between(scenario, lower, top)} />
      <path class="less" d=${between(current, lower, top)} />
      <path class="tried-line" vector-effect="non-scaling-stroke" d=${line(scenario, top)} />
      <path class="now-line" vector-effect="non-scaling-stroke" d=${line(current, top)} />
    `;
  }

  private legend(): TemplateResult {
    const { now, tried, more, less } = this.said;
    const sample = (content: SVGTemplateResult): TemplateResult =>
      html`<svg viewBox="0 0 28 14" aria-hidden="true">${content}</svg>`;
    return html`<ul>
      <li>${sample(svg`<path class="now-line" d="M0 7H28" />`)}${now}</li>
      <li>${sample(svg`<path class="tried-line" d="M0 7H28" />`)}${tried}</li>
      <li>${sample(svg`<rect class="more" width="28" height="14" />`)}${more}</li>
      <li>${sample(svg`<rect class="less" width="28" height="14" />`)}${less}</li>
    </ul>`;
  }
}

function line(values: readonly number[], top: number): string {
  return stepPath(
    values,
    (quarter) => quarter,
    (people) => yOf(people, top),
  );
}

/** The area between a curve and one that is nowhere above it: out along the one, back along the other. */
function between(upper: readonly number[], lower: readonly number[], top: number): string {
  const back = [...lower].reverse();
  const along = back.map((people, at) => `V${yOf(people, top)}H${QUARTERS_PER_DAY - at - 1}`);
  return `${line(upper, top)}${along.join("")}Z`;
}

function yOf(people: number, top: number): number {
  return Number((HEIGHT - (people / top) * HEIGHT).toFixed(2));
}

function grid(ticks: readonly number[], top: number): SVGTemplateResult {
  const path = (d: string): SVGTemplateResult =>
    svg`<path class="grid" vector-effect="non-scaling-stroke" d=${d} />`;
  return svg`
    ${ticks.map((tick) => path(`M0 ${yOf(tick, top)}H${QUARTERS_PER_DAY}`))}
    ${TICK_HOURS.map((hour) => path(`M${hour * 4} 0V${HEIGHT}`))}
  `;
}
