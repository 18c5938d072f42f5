import type { LeaveEffectDay, LeaveRequestDetail, ShiftInLeave } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { leaveLanguages } from "../../localization/leave-languages.ts";
import type { LeaveWords } from "../../localization/leave-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import { fullDays, fullLevels, isFull } from "../../roster/leave.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./leave-effect.styles.ts";

/**
 * @summary What leave that was asked does: days that are full, shifts for which nobody is left, own shifts on these days.
 */
export class RosterLeaveEffect extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) detail!: LeaveRequestDetail;

  private get said(): LeaveWords["effect"] {
    return leaveLanguages[this.context.language].effect;
  }

  protected override render(): TemplateResult {
    const { days, heldShifts } = this.detail;
    return html`<div class="stack close">
      <p>${this.said.waits}</p>
      ${this.room(days)} ${this.lacking(days)} ${this.held(heldShifts)}
    </div>`;
  }

  private day(date: string): string {
    return longDate(date, this.context.language);
  }

  private room(days: readonly LeaveEffectDay[]): TemplateResult {
    const { said } = this;
    const { words, language } = this.context;
    const { levelFull } = leaveLanguages[language].calendar;
    const full = fullDays(days);
    const heading = full.every(isFull) ? said.fullDays : said.fullDaysOrLevels;
    if (full.length === 0) {
      return html`<p><span aria-hidden="true">✓</span> ${said.allRoom}</p>`;
    }
    return html`<div>
      <p><span aria-hidden="true">✕</span> ${heading(full.length)}</p>
      <ul>
        ${full.map((day) => {
          const levels = fullLevels(day).map((level) => levelFull(words.level(level)));
          const why = isFull(day) || levels.length === 0 ? "" : `: ${levels.join(", ")}`;
          return html`<li>${this.day(day.date)}${why}</li>`;
        })}
      </ul>
      <p class="small soft">${said.fullMeans}</p>
    </div>`;
  }

  private lacking(days: readonly LeaveEffectDay[]): TemplateResult {
    const { said } = this;
    const more = days.filter(({ lacking, lackingAnyway }) => lacking.length > lackingAnyway);
    const count = more.reduce((sum, day) => sum + day.lacking.length - day.lackingAnyway, 0);
    const anyway = days.reduce((sum, { lackingAnyway }) => sum + lackingAnyway, 0);
    const names = ({ lacking }: LeaveEffectDay): string =>
      lacking.map(({ shiftTypeName }) => shiftTypeName).join(", ");
    return html`${
      count === 0
        ? html`<p><span aria-hidden="true">✓</span> ${said.nobodyLacking}</p>`
        : html`<div>
            <p><span aria-hidden="true">!</span> ${said.lacking(count)}</p>
            <ul>
              ${more.map(
                (of) =>
                  html`<li class="break">${said.lackingOn(this.day(of.day.date), names(of))}</li>`,
              )}
            </ul>
          </div>`
    }
    ${anyway > 0 ? html`<p class="small soft">${said.lackingAnyway(anyway)}</p>` : nothing}`;
  }

  private held(shifts: readonly ShiftInLeave[]): TemplateResult {
    const { said } = this;
    if (shifts.length === 0) {
      return html`<p><span aria-hidden="true">✓</span> ${said.noneHeld}</p>`;
    }
    return html`<div>
      <p><span aria-hidden="true">!</span> ${said.held(shifts.length)}</p>
      <ul>
        ${shifts.map(
          ({ date, shiftTypeName, mustBeDone }) =>
            html`<li class="break">
              ${said.heldOn(this.day(date), shiftTypeName ?? said.otherTeam)}:
              ${said.mustBeDone[mustBeDone]}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
