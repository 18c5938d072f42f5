import type { LeaveCalendar, LeaveDay } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { leaveCalendar } from "../../api/leave-client.ts";
import { Loading } from "../../api/loading.ts";
import { leaveCalendarLanguages } from "../../localization/leave-calendar-languages.ts";
import type { LeaveCalendarWords } from "../../localization/leave-calendar-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { monthName, shortDate } from "../../roster/dates.ts";
import { monthAfter } from "../../roster/dates.ts";
import { isFull } from "../../roster/leave.ts";
import { isQuiet, weeksOfMonth } from "../../roster/leave-calendar.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./leave-days.styles.ts";

/**
 * @summary One month of leave in a team: how many may be away on a day, are, and asked to be, also of a level.
 */
export class RosterLeaveDays extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ type: Number }) news = 0;

  /** The first day of the month that is shown. */
  @state() private month = "";

  private readonly calendar = new Loading<LeaveCalendar>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      this.month ||= monthAfter(this.context.today, 0);
      this.load();
    } else if (changed.has("news")) {
      void this.calendar.again();
    }
  }

  /** Asks the server again. */
  refresh(): Promise<void> {
    return this.calendar.again();
  }

  private load(): void {
    const { client, team } = this.context;
    const of = { teamId: team.id, ...weeksOfMonth(this.month) };
    void this.calendar.start(`${team.id}/${this.month}`, () => leaveCalendar(client, of));
  }

  private get said(): LeaveCalendarWords["calendar"] {
    return leaveCalendarLanguages[this.context.language].calendar;
  }

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    const { said } = this;
    const { value, problem } = this.calendar;
    const name = monthName(Number(this.month.slice(5, 7)), language, "long");
    return html`<section class="stack close" aria-labelledby="title">
      <h3 id="title">${said.title}</h3>
      <p class="soft">${said.explanation}</p>
      <div class="row">
        <button type="button" @click=${() => this.move(-1)}>
          <span aria-hidden="true">‹</span> ${said.previous}
        </button>
        <h4 aria-live="polite">${said.month(name, this.month.slice(0, 4))}</h4>
        <button type="button" @click=${() => this.move(1)}>
          ${said.next} <span aria-hidden="true">›</span>
        </button>
      </div>
      ${problemShown(words, problem, () => void this.calendar.again())}
      ${
        value
          ? html`<ol class="days">
              ${value.days.map((day) => this.day(day))}
            </ol>`
          : problem
            ? nothing
            : html`<p class="soft">${words.loading}</p>`
      }
    </section>`;
  }

  private day(day: LeaveDay): TemplateResult {
    const { said } = this;
    const { language, today } = this.context;
    const look = [
      ...(isFull(day) ? ["full"] : []),
      ...(isQuiet(day) ? ["quiet"] : []),
      ...(day.date.slice(0, 7) === this.month.slice(0, 7) ? [] : ["around"]),
    ].join(" ");
    return html`<li class=${look} aria-current=${day.date === today ? "date" : nothing}>
      <p class="date numbers">${shortDate(day.date, language)}</p>
      <div class="said small numbers">
        ${isFull(day) ? html`<p class="tag bad"><span aria-hidden="true">✕</span>${said.full}</p>` : nothing}
        <p>${this.away(day)}</p>
        ${day.asked > 0 ? html`<p class="tag warn"><span aria-hidden="true">?</span>${said.asked(day.asked)}</p>` : nothing}
        ${day.room ? html`<p class="soft">${said.room(day.room)}</p>` : nothing}
        ${day.levels.map(
          ({ level, away, most }) =>
            html`<p class=${away >= most ? "filled" : "soft"}>
              ${said.ofLevel(this.context.words.level(level), away, most)}
            </p>`,
        )}
      </div>
    </li>`;
  }

  private away({ away, most }: LeaveDay): string {
    const { said } = this;
    if (most !== undefined) {
      return said.awayOf(away, most);
    }
    return away === 0 ? said.nobody : said.away(away);
  }

  private move(months: number): void {
    this.month = monthAfter(this.month, months);
    this.load();
  }
}
