import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import type { RosterLine, RosterPeriod, Shift, TeamRoster } from "@samenrooster/contract";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, datesBetween, longDate, mondayOf, shortDate } from "../../roster/dates.ts";
import { shiftTimes } from "../../roster/shifts.ts";
import { entriesOn, isAbsentOn } from "../../roster/team-days.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../week-choice/week-choice.ts";
import { styles } from "./team.styles.ts";

type View = "list" | "grid";

/**
 * @summary Who works when in a roster period, a week at a time: as a list of days, or as a table of people and days.
 */
export class RosterTeam extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;

  @state() private view: View = "list";
  @state() private monday = "";

  private readonly roster = new Loading<TeamRoster>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("period")) {
      const { client, team, today } = this.context;
      const { id, from, until } = this.period;
      if (this.monday < from || this.monday >= until) {
        this.monday = today >= from && today < until ? mondayOf(today) : from;
      }
      void this.roster.start(id, () => client.teamRoster(team.id, id));
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { problem, value, busy } = this.roster;
    return html`<div class="stack">
      <div class="row">
        <h2>${words.team.title}</h2>
        <div class="switch" role="group" aria-label=${words.team.view}>
          ${this.viewButton("list")} ${this.viewButton("grid")}
        </div>
      </div>
      ${this.weekChoice()} ${problemShown(words, problem, () => void this.roster.again())}
      ${value ? (this.view === "list" ? this.list(value) : this.grid(value)) : nothing}
      ${busy && !value ? html`<p class="soft">${words.loading}</p>` : nothing}
    </div>`;
  }

  private viewButton(view: View): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.view === view}
      @click=${() => (this.view = view)}
    >
      ${this.context.words.team[view]}
    </button>`;
  }

  private weekChoice(): TemplateResult {
    return html`<roster-week-choice
      .context=${this.context}
      .monday=${this.monday}
      .from=${this.period.from}
      .until=${this.period.until}
      @week-chosen=${({ detail }: CustomEvent<string>) => (this.monday = detail)}
    ></roster-week-choice>`;
  }

  private get dates(): string[] {
    return datesBetween(this.monday, addDays(this.monday, 7));
  }

  private list(roster: TeamRoster): TemplateResult {
    return html`<ul class="list">
      ${this.dates.map((date) => html`<li>${this.day(roster, date)}</li>`)}
    </ul>`;
  }

  private day(roster: TeamRoster, date: string): TemplateResult {
    const { words, language, memberId } = this.context;
    const entries = entriesOn(roster, date);
    const open = roster.openShifts.filter((shift) => shift.date === date).length;
    const absent = roster.members.filter((line) => isAbsentOn(line, date));
    return html`<div class="dayhead">
        <h4>${longDate(date, language)}</h4>
        ${
          open > 0
            ? html`<span class="tag warn"
                ><span aria-hidden="true">○</span>${words.team.openCount(open)}</span
              >`
            : nothing
        }
      </div>
      <ul class="entries">
        ${entries.length === 0 ? html`<li class="soft">${words.team.nobody}</li>` : nothing}
        ${entries.map(
          ({ line, shift }) =>
            html`<li>
              <span class="break ${line.memberId === memberId ? "me" : ""}"
                >${line.displayName}${line.memberId === memberId ? ` (${words.team.me})` : ""}</span
              >
              <span class="what">${shift.shiftTypeName}, ${shiftTimes(shift, this.context)}</span>
            </li>`,
        )}
        ${absent.map(
          (line) =>
            html`<li class="soft">
              <span class="break">${line.displayName}</span>${words.team.absent}
            </li>`,
        )}
      </ul>`;
  }

  private grid(roster: TeamRoster): TemplateResult {
    const { words, language } = this.context;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.team.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.team.member}</th>
            ${this.dates.map((date) => html`<th scope="col">${shortDate(date, language)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${roster.members.map((line) => this.gridRow(line))}
          <tr>
            <th scope="row">${words.team.open}</th>
            ${this.dates.map(
              (date) =>
                html`<td>
                  ${this.cell(roster.openShifts.filter((shift) => shift.date === date))}
                </td>`,
            )}
          </tr>
        </tbody>
      </table>
    </div>`;
  }

  private gridRow(line: RosterLine): TemplateResult {
    const { words, memberId } = this.context;
    return html`<tr>
      <th scope="row" class="break">
        ${line.displayName}${line.memberId === memberId ? ` (${words.team.me})` : ""}
      </th>
      ${this.dates.map((date) => {
        const shifts = line.shifts.filter((shift) => shift.date === date);
        return html`<td>${isAbsentOn(line, date) ? words.team.absent : this.cell(shifts)}</td>`;
      })}
    </tr>`;
  }

  private cell(shifts: readonly Shift[]): TemplateResult {
    return shifts.length === 0
      ? html`<span class="soft" aria-hidden="true">·</span
          ><span class="hidden-text">${this.context.words.team.free}</span>`
      : html`${shifts.map(
          (shift) =>
            html`<span class="code">${shift.shiftType}</span
              ><span class="times">${shiftTimes(shift, this.context)}</span>`,
        )}`;
  }
}
