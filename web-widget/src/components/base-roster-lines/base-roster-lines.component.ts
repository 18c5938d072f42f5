import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { BaseRosterCell, BaseRosterLine } from "@samenrooster/contract";
import { weeksOf } from "../../roster/base-roster.ts";
import type { RosterContext } from "../../roster/context.ts";
import { weekdayName } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./base-roster-lines.styles.ts";

/**
 * @summary The lines of a base roster, one small table per team member: a row for each week of the cycle.
 */
export class RosterBaseRosterLines extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) lines: readonly BaseRosterLine[] = [];
  @property({ attribute: false }) cycleWeeks = 1;

  protected override render(): TemplateResult {
    return html`<div class="lines">${this.lines.map((line) => this.line(line))}</div>`;
  }

  private line(line: BaseRosterLine): TemplateResult {
    const { words, language } = this.context;
    const days = [0, 1, 2, 3, 4, 5, 6];
    return html`<table>
      <caption class="break">
        ${line.displayName} ${this.hours(line)}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="hidden-text">${words.week(1).split(" ")[0]}</span></th>
          ${days.map(
            (day) =>
              html`<th scope="col" abbr=${weekdayName(day, language, "long")}>
                ${weekdayName(day, language, "short")}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(line, this.cycleWeeks).map(
          (week, index) =>
            html`<tr>
              <th scope="row">
                <span class="hidden-text">${words.week(index + 1)}</span
                ><span aria-hidden="true">${index + 1}</span>
              </th>
              ${week.map((cell) => this.cell(cell))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private hours({ aimedMinutes, plannedMinutes }: BaseRosterLine): TemplateResult | typeof nothing {
    const { baseRoster, units } = this.context.words;
    const week = (minutes: number): string =>
      hoursText(Math.round(minutes / this.cycleWeeks), units);
    return aimedMinutes === undefined || plannedMinutes === undefined
      ? nothing
      : html`<span class="hours"
          >${baseRoster.lineHours(week(plannedMinutes), week(aimedMinutes))}</span
        >`;
  }

  private cell(cell: BaseRosterCell | undefined): TemplateResult {
    return cell?.shiftType
      ? html`<td class="work">${cell.shiftType}</td>`
      : html`<td class="free">
          <span class="hidden-text">${this.context.words.baseRoster.dayOff}</span
          ><span aria-hidden="true">·</span>
        </td>`;
  }
}
