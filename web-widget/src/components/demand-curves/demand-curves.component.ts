import { html, LitElement, svg, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { DemandWords } from "../../localization/demand-words.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { DayScale, dayChart, legendLine } from "../day-chart/day-chart.ts";
import { dayChartStyles } from "../day-chart/day-chart.styles.ts";
import { styles } from "./demand-curves.styles.ts";

/**
 * @summary People needed over one day, now and with what is tried, as steps. The same stands in a table beside it.
 */
export class RosterDemandCurves extends LitElement {
  static override readonly styles = [tokens, controls, dayChartStyles, styles];

  @property({ attribute: false }) said!: DemandWords["comparison"];
  @property({ attribute: false }) current: readonly number[] = [];
  @property({ attribute: false }) scenario: readonly number[] = [];
  /** What the picture shows, for who does not see it. */
  @property() label = "";

  protected override render(): TemplateResult {
    const { current, scenario, label } = this;
    const scale = new DayScale(current, scenario);
    const lower = current.map((people, quarter) => Math.min(people, scenario[quarter] ?? 0));
    const curves = svg`
      <path class="more" d=${scale.between(scenario, lower)} />
      <path class="less" d=${scale.between(current, lower)} />
      <path class="tried-line" vector-effect="non-scaling-stroke" d=${scale.line(scenario)} />
      <path class="now-line" vector-effect="non-scaling-stroke" d=${scale.line(current)} />
    `;
    return html`${dayChart(scale, label, curves)} ${this.legend()}`;
  }

  private legend(): TemplateResult {
    const { now, tried, more, less } = this.said;
    return html`<ul>
      ${legendLine(svg`<path class="now-line" d="M0 7H28" />`, now)}
      ${legendLine(svg`<path class="tried-line" d="M0 7H28" />`, tried)}
      ${legendLine(svg`<rect class="more" width="28" height="14" />`, more)}
      ${legendLine(svg`<rect class="less" width="28" height="14" />`, less)}
    </ul>`;
  }
}
