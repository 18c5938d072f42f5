import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import type { CoverageDay } from "../../roster/coverage-days.ts";
import { addDays, dayAndMonth, dayOfWeek, mondayOf, shortWeekday } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../week-choice/week-choice.ts";
import { styles } from "./day-choice.styles.ts";

/**
 * @summary The days of a week, each with whether it is covered, and the way to the weeks around it.
 * @event day-chosen - `detail` is the date to look at.
 */
export class RosterDayChoice extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) days: readonly CoverageDay[] = [];
  @property() date = "";
  /** An ordinary week, without dates and without anyone present. */
  @property({ type: Boolean }) ordinary = false;

  protected override render(): TemplateResult {
    const { words } = this.context;
    const monday = mondayOf(this.date);
    const week = this.days.filter(({ date }) => mondayOf(date) === monday);
    return html`<section class="stack close" aria-label=${words.demand.days}>
      ${this.ordinary ? nothing : this.weeks(monday)}
      <div class="days">${week.map((day) => this.day(day))}</div>
    </section>`;
  }

  private weeks(monday: string): TemplateResult {
    const weekday = dayOfWeek(this.date);
    return html`<roster-week-choice
      .context=${this.context}
      .monday=${monday}
      .from=${this.days[0]?.date ?? monday}
      .until=${addDays(this.days.at(-1)?.date ?? monday, 1)}
      @week-chosen=${({ detail }: CustomEvent<string>) => this.choose(addDays(detail, weekday))}
    ></roster-week-choice>`;
  }

  private day({ date, shortfallMinutes }: CoverageDay): TemplateResult {
    const { words, language } = this.context;
    const short = shortfallMinutes > 0;
    const state = short
      ? words.demand.dayShort(hoursText(shortfallMinutes, words.units))
      : words.demand.dayCovered;
    return html`<button
      type="button"
      aria-pressed=${date === this.date}
      @click=${() => this.choose(date)}
    >
      <span>${shortWeekday(date, language)}</span>
      ${
        this.ordinary
          ? nothing
          : html`<span class="date">${dayAndMonth(date, language).split(" ")[0]}</span>
              <span class="mark" aria-hidden="true">${short ? "▼" : "✓"}</span>
              <span class="hidden-text">${state}</span>`
      }
    </button>`;
  }

  private choose(detail: string): void {
    this.dispatchEvent(new CustomEvent("day-chosen", { detail }));
  }
}
