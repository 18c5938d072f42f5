import type { LeaveEffectDay, LeaveRequestDetail, ShiftInLeave } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { leaveCalendarLanguages } from "../../localization/leave-calendar-languages.ts";
import type { LeaveCalendarWords } from "../../localization/leave-calendar-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shortDate } from "../../roster/dates.ts";
import { fullLevels, isFull } from "../../roster/leave.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./leave-to-grant.styles.ts";

/**
 * @summary What granting a request for leave does: how full its days are, which shifts lack a person, and what must be done
 * about the shifts that the member holds.
 */
export class RosterLeaveToGrant extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) detail!: LeaveRequestDetail;

  private get said(): LeaveCalendarWords {
    return leaveCalendarLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { days, heldShifts } = this.detail;
    const { said } = this;
    const harmless = days.every(
      ({ day, lacking }) => !isFull(day) && fullLevels(day).length === 0 && lacking.length === 0,
    );
    return html`<div class="stack close">
      ${
        harmless
          ? html`<p>
              <span class="tag good"><span aria-hidden="true">✓</span>${said.noEffect}</span>
            </p>`
          : nothing
      }
      <ul class="days small">
        ${days.map((day) => html`<li>${this.day(day)}</li>`)}
      </ul>
      ${heldShifts.length > 0 ? this.held(heldShifts) : nothing}
    </div>`;
  }

  private day({ day, lacking, lackingAnyway }: LeaveEffectDay): TemplateResult {
    const { said } = this;
    const { words, language } = this.context;
    const date = shortDate(day.date, language);
    const { most, away, asked } = day;
    const shifts = lacking.map(
      ({ shiftTypeName, requiredLevel }) => `${shiftTypeName} (${words.level(requiredLevel)})`,
    );
    return html`<p class="numbers">
        ${
          isFull(day) && most !== undefined
            ? this.tag("bad", "✕", said.dayFull(date, away, most))
            : most === undefined
              ? said.dayAway(date, away)
              : said.dayRoom(date, away, most)
        }
      </p>
      ${fullLevels(day).map(
        (level) => html`<p>${this.tag("bad", "✕", said.levelFull(date, words.level(level)))}</p>`,
      )}
      ${asked > 1 ? html`<p class="soft">${said.alsoAsked(asked)}</p>` : nothing}
      ${
        shifts.length > 0
          ? html`<p class="break">
              ${this.tag("warn", "!", said.lacking(new Intl.ListFormat(language).format(shifts)))}
            </p>`
          : nothing
      }
      ${lackingAnyway > 0 ? html`<p class="soft">${said.lackingAnyway(lackingAnyway)}</p>` : nothing}`;
  }

  private tag(look: string, sign: string, text: string): TemplateResult {
    return html`<span class="tag ${look}"><span aria-hidden="true">${sign}</span>${text}</span>`;
  }

  private held(shifts: readonly ShiftInLeave[]): TemplateResult {
    const { said } = this;
    const { language } = this.context;
    return html`<p><strong>${said.held}</strong></p>
      <ul class="small">
        ${shifts.map(
          ({ date, shiftTypeName, mustBeDone }) =>
            html`<li class="break">
              ${said.heldShift(shiftTypeName ?? said.otherTeam, shortDate(date, language))}:
              <strong>${said.mustBeDone[mustBeDone]}</strong>
            </li>`,
        )}
      </ul>`;
  }
}
