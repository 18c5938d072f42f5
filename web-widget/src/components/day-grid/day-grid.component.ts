import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayAndMonth, longDate, weekdayName, weekNumber } from "../../roster/dates.ts";
import {
  dateByKey,
  type GridDay,
  type GridWeek,
  nearestDay,
  weeksOf,
} from "../../roster/day-grid.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./day-grid.styles.ts";

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/**
 * @summary Days as a calendar of weeks, each a button with a sign and a word. Arrows, Home, End and Page keys move through it.
 * @event day-chosen - `detail` is the date that was chosen.
 * @event day-beyond - `detail` is the date outside of the grid to which a key leads.
 */
export class RosterDayGrid extends LitElement {
  static override readonly styles = [tokens, controls, styles];
  @property({ attribute: false }) context!: RosterContext;
  /** The days in order. */
  @property({ attribute: false }) days: readonly GridDay[] = [];
  /** What the grid is about, for who does not see it. */
  @property() label = "";

  /** The one day that the tab key reaches. */
  @state() private reached = "";

  /** Puts the focus on a day. */
  async focusDay(date: string): Promise<void> {
    this.reached = nearestDay(this.days, date) ?? "";
    await this.updateComplete;
    this.button(this.reached)?.focus();
  }

  /** Brings a day into sight, wherever the focus is. */
  showDay(date: string): void {
    this.button(date)?.scrollIntoView({ block: "nearest" });
  }

  private button(date: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`button[value="${date}"]`);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("days")) {
      const chosen = this.days.find((day) => day.chosen)?.date;
      const begin = chosen ?? this.context.today;
      this.reached = nearestDay(this.days, this.reached === "" ? begin : this.reached) ?? "";
    }
  }

  protected override render(): TemplateResult {
    return html`<table role="grid" aria-label=${this.label} @keydown=${this.move}>
      <thead>
        <tr>
          ${WEEKDAYS.map((day) => this.weekday(day))}
        </tr>
      </thead>
      ${weeksOf(this.days).map((week) => this.week(week))}
    </table>`;
  }

  private weekday(day: number): TemplateResult {
    const { language } = this.context;
    return html`<th scope="col">
      <span aria-hidden="true">${weekdayName(day, language, "short")}</span>
      <span class="hidden-text">${weekdayName(day, language, "long")}</span>
    </th>`;
  }

  private week({ monday, days }: GridWeek<GridDay>): TemplateResult {
    const { words, language } = this.context;
    const dates = words.dateRange(
      dayAndMonth(monday, language),
      dayAndMonth(addDays(monday, 6), language),
    );
    return html`<tbody>
      <tr>
        <th class="week" colspan="7" scope="rowgroup">
          ${words.week(weekNumber(monday))} <span class="soft">${dates}</span>
        </th>
      </tr>
      <tr>
        ${days.map((day) => (day ? this.day(day) : html`<td role="gridcell"></td>`))}
      </tr>
    </tbody>`;
  }

  private day(day: GridDay): TemplateResult {
    const { language, today } = this.context;
    const { date, told } = day;
    return html`<td role="gridcell" aria-selected=${day.chosen}>
      <button
        type="button"
        class=${day.tone}
        value=${date}
        tabindex=${date === this.reached ? 0 : -1}
        aria-current=${date === today ? "date" : nothing}
        @click=${() => this.choose(date)}
      >
        <span class="hidden-text">
          ${longDate(date, language)}${told ? html`, ${told}` : nothing}
        </span>
        <span class="date" aria-hidden="true">${Number(date.slice(8))}</span>
        <span class="sign" aria-hidden="true">${day.sign ?? nothing}</span>
        <span class="word" aria-hidden="true">${day.word ?? nothing}</span>
      </button>
    </td>`;
  }

  private choose(date: string): void {
    this.reached = date;
    this.dispatchEvent(new CustomEvent("day-chosen", { detail: date }));
  }

  private readonly move = (event: KeyboardEvent): void => {
    const to = dateByKey(this.reached, event.key);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const [first] = this.days;
    const last = this.days.at(-1);
    if (first && last && (to < first.date || to > last.date)) {
      this.dispatchEvent(new CustomEvent("day-beyond", { detail: to }));
      return;
    }
    void this.focusDay(to);
  };
}
