import type { LeaveDay, LeaveRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { leaveCalendar } from "../../api/leave-client.ts";
import { Loading } from "../../api/loading.ts";
import { leaveLanguages } from "../../localization/leave-languages.ts";
import type { LeaveWords } from "../../localization/leave-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate, monthName } from "../../roster/dates.ts";
import { dayTold, daysOf, leaveDays, monthOf, type TypedLeave } from "../../roster/leave.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../day-grid/day-grid.ts";
import type { RosterDayGrid } from "../day-grid/day-grid.component.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./leave-calendar.styles.ts";

/**
 * @summary A month of the team's leave: the room on each day, in numbers, never names.
 * @event day-chosen - `detail` is a day to come that was chosen.
 */
export class RosterLeaveCalendar extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The month to begin with has this day, where it is still to come. */
  @property() from = "";
  @property({ attribute: false }) requests: readonly LeaveRequest[] = [];
  /** The days that were chosen. */
  @property({ attribute: false }) typed!: TypedLeave;
  /** Whether days can be chosen to ask for leave. */
  @property({ type: Boolean }) asking = false;
  /** Grows when the calendar may be another one. */
  @property({ type: Number }) news = 0;

  /** The first day of the month that is shown. */
  @state() private month = "";
  /** The day that is looked at. */
  @state() private looked = "";

  @query("roster-day-grid") private grid!: RosterDayGrid;

  private readonly days = new Loading<LeaveDay[]>(this);

  protected override willUpdate(changed: PropertyValues): void {
    const { today, client, team } = this.context;
    if (!this.month) {
      this.month = monthOf(this.typed.first || (this.from > today ? this.from : today)).from;
    }
    if (changed.has("month") || changed.has("context")) {
      const month = monthOf(this.month);
      void this.days.start(
        `${team.id}/${this.month}`,
        async () => (await leaveCalendar(client, { teamId: team.id, ...month })).days,
      );
    } else if (changed.has("news")) {
      void this.days.again();
    }
  }

  private get said(): LeaveWords["calendar"] {
    return leaveLanguages[this.context.language].calendar;
  }

  private get monthText(): string {
    const { language } = this.context;
    return `${monthName(Number(this.month.slice(5, 7)), language, "long")} ${this.month.slice(0, 4)}`;
  }

  protected override render(): TemplateResult {
    const { said, days, context } = this;
    return html`<section class="stack close" aria-labelledby="title">
      <h3 id="title">${said.title}</h3>
      <p>${this.asking ? said.choose : said.explanation}</p>
      ${this.months()} ${problemShown(context.words, days.problem, () => void days.again())}
      ${days.busy && !days.value ? html`<p class="soft">${context.words.loading}</p>` : nothing}
      <roster-day-grid
        .context=${context}
        label=${said.grid(this.monthText)}
        .days=${this.gridDays()}
        @day-chosen=${({ detail }: CustomEvent<string>) => this.choose(detail)}
        @day-beyond=${({ detail }: CustomEvent<string>) => void this.turnTo(detail)}
      ></roster-day-grid>
      ${this.lookedAt()} ${this.legend()}
      <p class="soft small">${said.names}</p>
    </section>`;
  }

  private months(): TemplateResult {
    const { said, month } = this;
    const { today } = this.context;
    const back = month > today;
    return html`<div class="months">
      <button
        type="button"
        aria-label=${said.previous}
        aria-disabled=${!back}
        @click=${() => back && this.turn(-1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <h4 aria-live="polite">${this.monthText}</h4>
      <button type="button" aria-label=${said.next} @click=${() => this.turn(1)}>
        <span aria-hidden="true">›</span>
      </button>
    </div>`;
  }

  private gridDays(): ReturnType<typeof leaveDays> {
    const { context, said, requests } = this;
    const known = {
      days: this.days.value ?? [],
      requests,
      chosen: this.asking ? daysOf(this.typed) : [this.looked],
      today: context.today,
    };
    return leaveDays(monthOf(this.month), known, said, context.words.level);
  }

  private lookedAt(): TemplateResult {
    const { words, language } = this.context;
    const day = this.days.value?.find(({ date }) => date === this.looked);
    return html`<p class="looked" aria-live="polite">
      ${
        day
          ? html`<strong>${longDate(day.date, language)}</strong>
              ${dayTold(day, this.said, words.level).join(" · ")}`
          : nothing
      }
    </p>`;
  }

  private legend(): TemplateResult {
    const { legend } = this.said;
    const signs = [
      ["✕", legend.full],
      ["?", legend.asked],
      ["✓", legend.granted],
    ];
    return html`<ul class="legend small">
      ${signs.map(([sign, name]) => html`<li><span aria-hidden="true">${sign}</span> ${name}</li>`)}
    </ul>`;
  }

  private choose(date: string): void {
    this.looked = date;
    if (this.asking && date > this.context.today) {
      this.dispatchEvent(new CustomEvent("day-chosen", { detail: date }));
    }
  }

  private turn(months: number): void {
    this.month = monthOf(this.month, months).from;
  }

  private async turnTo(date: string): Promise<void> {
    if (monthOf(date).from >= monthOf(this.context.today).from) {
      this.month = monthOf(date).from;
      await this.updateComplete;
      await this.grid.focusDay(date);
    }
  }
}
