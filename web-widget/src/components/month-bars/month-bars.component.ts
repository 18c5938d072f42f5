import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { type Language, monthName } from "../../roster/dates.ts";
import { type HoursScale, hoursScale, type MonthBar } from "../../roster/hours-months.ts";
import { chart } from "../../styles/chart.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./month-bars.styles.ts";

const HEIGHT = 100;
const MONTH = 20;
const BAR = 12;
const WIDTH = 12 * MONTH;

/** What bars, lines and bars that are not certain stand for. */
export interface BarNames {
  readonly bar: string;
  readonly line: string;
  readonly open: string;
}

/**
 * @summary The months of a year as bars with a line each. Whoever uses it says in words what it shows.
 */
export class RosterMonthBars extends LitElement {
  static override readonly styles = [tokens, controls, chart, styles];

  @property({ attribute: false }) language!: Language;
  @property({ attribute: false }) bars!: readonly MonthBar[];
  @property({ attribute: false }) names!: BarNames;
  /** The same in a sentence. */
  @property() label = "";

  protected override render(): TemplateResult {
    const scale = hoursScale(
      this.bars.flatMap(({ barMinutes, lineMinutes }) => [lineMinutes, barMinutes]),
    );
    return html`<figure>
        <div class="side" aria-hidden="true">
          ${scale.ticks.map((minutes) => html`<span>${minutes / 60}</span>`)}
        </div>
        <svg
          role="img"
          aria-label=${this.label}
          viewBox="0 0 ${WIDTH} ${HEIGHT}"
          preserveAspectRatio="none"
        >
          ${hatching()}
          ${scale.ticks.map((minutes) => line("grid", 0, WIDTH, scale.y(minutes, HEIGHT)))}
          ${this.bars.map((bar, at) => month(bar, at * MONTH, scale))}
        </svg>
        <div class="below" aria-hidden="true">
          ${this.bars.map((bar) => html`<span>${monthName(bar.month, this.language, "narrow")}</span>`)}
        </div>
      </figure>
      ${this.legend()}`;
  }

  private legend(): TemplateResult {
    const sample = (content: SVGTemplateResult): TemplateResult =>
      html`<svg viewBox="0 0 28 14" aria-hidden="true">${content}</svg>`;
    return html`<ul>
      <li>${sample(svg`<rect class="bar" width="28" height="14" />`)}${this.names.bar}</li>
      <li>${sample(line("line", 0, 28, 7))}${this.names.line}</li>
      ${
        this.bars.some(({ open }) => open)
          ? html`<li>
              ${sample(svg`${hatching()}<rect class="bar open" width="28" height="14" />`)}${this.names.open}
            </li>`
          : nothing
      }
    </ul>`;
  }
}

function month({ barMinutes, lineMinutes, open }: MonthBar, x: number, scale: HoursScale) {
  const zero = scale.y(0, HEIGHT);
  const end = scale.y(barMinutes, HEIGHT);
  const bar = { x: x + (MONTH - BAR) / 2, y: Math.min(zero, end), height: Math.abs(end - zero) };
  return svg`
    <rect class=${open ? "bar open" : "bar"} x=${bar.x} y=${bar.y} width=${BAR} height=${bar.height}
      vector-effect="non-scaling-stroke" />
    ${line("line", x + 1, x + MONTH - 1, scale.y(lineMinutes, HEIGHT))}
  `;
}

function line(name: string, from: number, to: number, y: number): SVGTemplateResult {
  return svg`<path class=${name} vector-effect="non-scaling-stroke" d="M${from} ${y}H${to}" />`;
}

function hatching(): SVGTemplateResult {
  return svg`<pattern id="hatching" width="4" height="4" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M-1 5L5 -1M-1 1L1 -1M3 5L5 3" />
  </pattern>`;
}
