import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Words } from "../../localization/words.ts";
import { peopleTicks, QUARTERS_PER_DAY, quarterTime, stepPath } from "../../roster/quarters.ts";
import { chart } from "../../styles/chart.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./coverage-chart.styles.ts";

const HEIGHT = 100;
const TICK_HOURS = [0, 6, 12, 18, 24];

/**
 * @summary People needed and present over one day, as steps. The same stands in a table beside it.
 */
export class RosterCoverageChart extends LitElement {
  static override readonly styles = [tokens, controls, chart, styles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) needed: readonly number[] = [];
  /** Left out where nobody is rostered yet: then only the need is drawn. */
  @property({ attribute: false }) present: readonly number[] | undefined;
  /** What the picture shows, for who does not see it. */
  @property() label = "";

  protected override render(): TemplateResult {
    const ticks = peopleTicks(Math.max(...this.needed, ...(this.present ?? []), 1));
    const top = ticks[0] ?? 1;
    return html`
      <figure>
        <div class="side" aria-hidden="true">
          ${ticks.map((tick) => html`<span>${tick}</span>`)}
        </div>
        <svg
          role="img"
          aria-label=${this.label}
          viewBox="0 0 ${QUARTERS_PER_DAY} ${HEIGHT}"
          preserveAspectRatio="none"
        >
          ${this.lines(ticks, top)} ${this.curves(top)}
        </svg>
        <div class="below" aria-hidden="true">
          ${TICK_HOURS.map((hour) => html`<span>${quarterTime(hour * 4)}</span>`)}
        </div>
      </figure>
      ${this.legend()}
    `;
  }

  private lines(ticks: readonly number[], top: number): SVGTemplateResult {
    const across = ticks.map((tick) => HEIGHT - (tick / top) * HEIGHT);
    return svg`
      ${across.map((y) => svg`<path class="grid" vector-effect="non-scaling-stroke" d="M0 ${y}H${QUARTERS_PER_DAY}" />`)}
      ${TICK_HOURS.map((hour) => svg`<path class="grid" vector-effect="non-scaling-stroke" d="M${hour * 4} 0V${HEIGHT}" />`)}
    `;
  }

  private curves(top: number): SVGTemplateResult {
    const toX = (quarter: number): number => quarter;
    const toY = (people: number): number => Number((HEIGHT - (people / top) * HEIGHT).toFixed(2));
    const area = (values: readonly number[]): string =>
      `${stepPath(values, toX, toY)}V${HEIGHT}H0Z`;
    const line = (values: readonly number[]): string => stepPath(values, toX, toY);
    const { needed, present } = this;
    const covered = present ? needed.map((need, at) => Math.min(need, present[at] ?? 0)) : needed;
    const back = [...covered].reverse();
    // The shortfall lies between the need and what is covered: out along the one, back along the other.
    const shortfall = `${line(needed)}V${toY(back[0] ?? 0)}${back
      .map((value, index) => `V${toY(value)}H${QUARTERS_PER_DAY - index - 1}`)
      .join("")}Z`;
    return svg`
      ${present ? svg`<path class="present" d=${area(present)} />` : nothing}
      ${present ? svg`<path class="short" d=${shortfall} />` : nothing}
      ${present ? svg`<path class="present-line" vector-effect="non-scaling-stroke" d=${line(present)} />` : nothing}
      <path class="need-line" vector-effect="non-scaling-stroke" d=${line(needed)} />
    `;
  }

  private legend(): TemplateResult {
    const sample = (content: SVGTemplateResult): TemplateResult =>
      html`<svg viewBox="0 0 28 14" aria-hidden="true">${content}</svg>`;
    const { demand } = this.words;
    return html`<ul>
      <li>${sample(svg`<path class="need-line" d="M0 7H28" />`)}${demand.needed}</li>
      ${
        this.present
          ? html`<li>
                ${sample(svg`<rect class="present" width="28" height="14" /><path class="present-line" d="M0 1H28" />`)}
                ${demand.present}
              </li>
              <li>
                ${sample(svg`<rect class="short" width="28" height="14" />`)}${demand.shortfall}
              </li>`
          : nothing
      }
    </ul>`;
  }
}
