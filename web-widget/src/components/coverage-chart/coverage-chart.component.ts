import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Words } from "../../localization/words.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { DayScale, dayChart, legendLine } from "../day-chart/day-chart.ts";
import { dayChartStyles } from "../day-chart/day-chart.styles.ts";
import { styles } from "./coverage-chart.styles.ts";

/**
 * @summary People needed and present over one day, as steps. The same stands in a table beside it.
 */
export class RosterCoverageChart extends LitElement {
  static override readonly styles = [tokens, controls, dayChartStyles, styles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) needed: readonly number[] = [];
  /** Left out where nobody is rostered yet: then only the need is drawn. */
  @property({ attribute: false }) present: readonly number[] | undefined;
  /** What the picture shows, for who does not see it. */
  @property() label = "";

  protected override render(): TemplateResult {
    const scale = new DayScale(this.needed, this.present ?? []);
    return html`${dayChart(scale, this.label, this.curves(scale))} ${this.legend()}`;
  }

  private curves(scale: DayScale): SVGTemplateResult {
    const { needed, present } = this;
    const covered = needed.map((need, at) => Math.min(need, present?.[at] ?? 0));
    return svg`
      ${
        present
          ? svg`<path class="present" d=${scale.area(present)} />
              <path class="short" d=${scale.between(needed, covered)} />
              <path class="present-line" vector-effect="non-scaling-stroke" d=${scale.line(present)} />`
          : nothing
      }
      <path class="need-line" vector-effect="non-scaling-stroke" d=${scale.line(needed)} />
    `;
  }

  private legend(): TemplateResult {
    const { demand } = this.words;
    return html`<ul>
      ${legendLine(svg`<path class="need-line" d="M0 7H28" />`, demand.needed)}
      ${
        this.present
          ? [
              legendLine(
                svg`<rect class="present" width="28" height="14" /><path class="present-line" d="M0 1H28" />`,
                demand.present,
              ),
              legendLine(svg`<rect class="short" width="28" height="14" />`, demand.shortfall),
            ]
          : nothing
      }
    </ul>`;
  }
}
