import type { HoursAccount } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { monthName } from "../../roster/dates.ts";
import { hoursText, signedHours } from "../../roster/hours.ts";
import type { AccountWords } from "../../roster/hours-account.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../month-bars/month-bars.ts";
import { styles } from "./hours-months.styles.ts";

/**
 * @summary The months of a year: hours credited as bars, contract hours as a line above each. The same stands in a table.
 */
export class RosterHoursMonths extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) words!: AccountWords;
  @property({ attribute: false }) account!: HoursAccount;

  protected override render(): TemplateResult {
    const { months } = this.account;
    const said = this.words.myHours.months;
    return html`<div class="stack close">
      <h4>${said.title}</h4>
      ${this.picture()}
      <p class="hint">
        ${said.creditedHint} ${months.some(({ forecast }) => forecast) ? said.openHint : nothing}
      </p>
      ${this.table()}
    </div>`;
  }

  private picture(): TemplateResult {
    const { language, units, myHours } = this.words;
    const { months, year } = this.account;
    const { credited, contract, open, picture } = myHours.months;
    const balances = months
      .map(
        ({ month, balanceMinutes }) =>
          `${monthName(month, language, "long")} ${signedHours(balanceMinutes, units)}`,
      )
      .join(", ");
    return html`<roster-month-bars
      .language=${language}
      .names=${{ bar: credited, line: contract, open }}
      .bars=${months.map(({ month, creditedMinutes, contractMinutes, forecast }) => ({
        month,
        barMinutes: creditedMinutes,
        lineMinutes: contractMinutes,
        open: forecast,
      }))}
      label=${picture(year, balances)}
    ></roster-month-bars>`;
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
