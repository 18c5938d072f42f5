import type { HoursAccount, HoursMonth } from "@samenrooster/contract";
import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { monthName } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { signedHours } from "../../roster/hours.ts";
import type { AccountWords } from "../../roster/hours-account.ts";
import { type HoursScale, hoursScale } from "../../roster/hours-months.ts";
import { chart } from "../../styles/chart.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./hours-months.styles.ts";

const HEIGHT = 100;
const MONTH = 20;
const BAR = 12;
const WIDTH = 12 * MONTH;

/**
 * @summary The months of a year: hours credited as bars, contract hours as a line above each. The same stands in a table.
 */
export class RosterHoursMonths extends LitElement {
  static override readonly styles = [tokens, controls, chart, styles];

  @property({ attribute: false }) words!: AccountWords;
  @property({ attribute: false }) account!: HoursAccount;

  protected override render(): TemplateResult {
    const { months } = this.account;
    const said = this.words.myHours.months;
    const scale = hoursScale(
      months.flatMap(({ contractMinutes, creditedMinutes }) => [contractMinutes, creditedMinutes]),
    );
    return html`<div class="stack close">
      <h4>${said.title}</h4>
      ${this.picture(scale)} ${this.legend()}
      <p class="hint">
        ${said.creditedHint} ${months.some(({ forecast }) => forecast) ? said.openHint : nothing}
      </p>
      ${this.table()}
    </div>`;
  }

  private picture(scale: HoursScale): TemplateResult {
    const { language, units, myHours } = this.words;
    const { months, year } = this.account;
    const balances = months
      .map(
        ({ month, balanceMinutes }) =>
          `${monthName(month, language, "long")} ${signedHours(balanceMinutes, units)}`,
      )
      .join(", ");
    return html`<figure>
      <div class="side" aria-hidden="true">
        ${scale.ticks.map((minutes) => html`<span>${minutes / 60}</span>`)}
      </div>
      <svg
        role="img"
        aria-label=${myHours.months.picture(year, balances)}
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        preserveAspectRatio="none"
      >
        ${hatching()}
        ${scale.ticks.map((minutes) => line("grid", 0, WIDTH, scale.y(minutes, HEIGHT)))}
        ${months.map((month, at) => this.month(month, at * MONTH, scale))}
      </svg>
      <div class="below" aria-hidden="true">
        ${months.map(({ month }) => html`<span>${monthName(month, language, "narrow")}</span>`)}
      </div>
    </figure>`;
  }

  private month(
    { creditedMinutes, contractMinutes, forecast }: HoursMonth,
    x: number,
    scale: HoursScale,
  ): SVGTemplateResult {
    const zero = scale.y(0, HEIGHT);
    const end = scale.y(creditedMinutes, HEIGHT);
    const bar = { x: x + (MONTH - BAR) / 2, y: Math.min(zero, end), height: Math.abs(end - zero) };
    return svg`
      <rect class=${forecast ? "credited open" : "credited"} x=${bar.x} y=${bar.y} width=${BAR} height=${bar.height}
        vector-effect="non-scaling-stroke" />
      ${line("contract", x + 1, x + MONTH - 1, scale.y(contractMinutes, HEIGHT))}
    `;
  }

  private legend(): TemplateResult {
    const said = this.words.myHours.months;
    const sample = (content: SVGTemplateResult): TemplateResult =>
      html`<svg viewBox="0 0 28 14" aria-hidden="true">${content}</svg>`;
    return html`<ul>
      <li>${sample(svg`<rect class="credited" width="28" height="14" />`)}${said.credited}</li>
      <li>${sample(line("contract", 0, 28, 7))}${said.contract}</li>
      ${
        this.account.months.some(({ forecast }) => forecast)
          ? html`<li>
              ${sample(svg`${hatching()}<rect class="credited open" width="28" height="14" />`)}${said.open}
            </li>`
          : nothing
      }
    </ul>`;
  }

  private table(): TemplateResult {
    const { units, language, myHours } = this.words;
    const said = myHours.months;
    return html`<details>
      <summary>${said.table}</summary>
      <div class="scroll" role="region" aria-label=${said.title} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${said.month}</th>
              <th scope="col">${said.credited}</th>
              <th scope="col">${said.contract}</th>
              <th scope="col">${said.balance}</th>
            </tr>
          </thead>
          <tbody>
            ${this.account.months.map(
              ({ month, creditedMinutes, contractMinutes, balanceMinutes, forecast }) =>
                html`<tr>
                  <th scope="row">
                    ${forecast ? said.openMonth(monthName(month, language, "long")) : monthName(month, language, "long")}
                  </th>
                  <td>
                    ${creditedMinutes < 0 ? signedHours(creditedMinutes, units) : hoursText(creditedMinutes, units)}
                  </td>
                  <td>${hoursText(contractMinutes, units)}</td>
                  <td>${signedHours(balanceMinutes, units)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}

function line(name: string, from: number, to: number, y: number): SVGTemplateResult {
  return svg`<path class=${name} vector-effect="non-scaling-stroke" d="M${from} ${y}H${to}" />`;
}

function hatching(): SVGTemplateResult {
  return svg`<pattern id="hatching" width="4" height="4" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M-1 5L5 -1M-1 1L1 -1M3 5L5 3" />
  </pattern>`;
}
