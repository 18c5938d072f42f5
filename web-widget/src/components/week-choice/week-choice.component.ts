import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, shortDate, weekNumber } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./week-choice.styles.ts";

/**
 * @summary One week at a time, and the way to the weeks around it.
 * @event week-chosen - `detail` is the Monday of the week to show.
 */
export class RosterWeekChoice extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The Monday of the week that is shown. */
  @property() monday = "";
  /** The first date there is something to show for. */
  @property() from = "";
  /** The first date after the last there is something to show for. */
  @property() until = "";

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    return html`<div class="weeks">
      <button type="button" aria-disabled=${!this.reaches(-7)} @click=${() => this.move(-7)}>
        <span aria-hidden="true">‹</span> <span class="word">${words.team.previousWeek}</span>
      </button>
      <h3 aria-live="polite">
        ${words.week(weekNumber(this.monday))}
        <span class="soft small">${words.from} ${shortDate(this.monday, language)}</span>
      </h3>
      <button type="button" aria-disabled=${!this.reaches(7)} @click=${() => this.move(7)}>
        <span class="word">${words.team.nextWeek}</span> <span aria-hidden="true">›</span>
      </button>
    </div>`;
  }

  private reaches(days: number): boolean {
    const monday = addDays(this.monday, days);
    return addDays(monday, 6) >= this.from && monday < this.until;
  }

  private move(days: number): void {
    if (this.reaches(days)) {
      this.dispatchEvent(new CustomEvent("week-chosen", { detail: addDays(this.monday, days) }));
    }
  }
}
