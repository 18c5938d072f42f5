import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Shift } from "@samenrooster/contract";
import type { RosterContext } from "../../roster/context.ts";
import { dayAndMonth, shortWeekday } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { endsNextDay, shiftTimes } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./shift-line.styles.ts";

/**
 * @summary One shift in a list: date, name, times.
 * @slot - Tags and remarks below the times.
 * @slot action - What can be done with it.
 */
export class RosterShiftLine extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) shift!: Shift;
  /** Leaves the date out, where a heading above says it. */
  @property({ type: Boolean }) dateless = false;
  /** Says which level it asks for: open shifts may differ in nothing else. */
  @property({ type: Boolean }) level = false;

  protected override render(): TemplateResult {
    const { words, team } = this.context;
    const { breakMinutes, plannedMinutes, requiredLevel } = this.shift;
    return html`
      <div class="line ${this.dateless ? "dateless" : ""}">
        ${this.dateless ? nothing : this.date()}
        <div class="head">
          <p class="name break">${this.shift.shiftTypeName}</p>
          <slot name="action"></slot>
        </div>
        <p class="facts">
          <span class="times">${shiftTimes(this.shift, this.context)}</span>
          ${
            endsNextDay(this.shift, team.zone)
              ? html`<span>${words.myRoster.endsNextDay}</span>`
              : nothing
          }
          <span>${hoursText(plannedMinutes, words.units)}</span>
          ${
            breakMinutes > 0
              ? html`<span>${words.myRoster.breakOf(hoursText(breakMinutes, words.units))}</span>`
              : nothing
          }
          ${this.level ? html`<span>${words.level(requiredLevel)}</span>` : nothing}
        </p>
        <div class="notes"><slot></slot></div>
      </div>
    `;
  }

  private date(): TemplateResult {
    const { language } = this.context;
    const [day, month] = dayAndMonth(this.shift.date, language).split(" ");
    return html`<div class="date">
      <span class="weekday">${shortWeekday(this.shift.date, language)}</span>
      <span class="day">${day}</span>
      <span class="month">${month}</span>
    </div>`;
  }
}
