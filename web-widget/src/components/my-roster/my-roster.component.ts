import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Command } from "../../api/command.ts";
import { elementsLater } from "../../api/later.ts";
import { Loading } from "../../api/loading.ts";
import type {
  AbsentDates,
  MemberRoster,
  PlannedHours,
  RosterPeriod,
  Shift,
} from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, longDate, mondayOf, shortDate, weekNumber } from "../../roster/dates.ts";
import { groupBy } from "../../roster/grouping.ts";
import { hoursBalance, hoursText } from "../../roster/hours.ts";
import { exchangeable } from "../../roster/changes.ts";
import { swapDraft } from "../../roster/swap-draft.ts";
import { canRecordWorkedTime, isClosed } from "../../roster/worked-time.ts";
import { plannedMinutes, shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../planned-hours/planned-hours.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../shift-line/shift-line.ts";
import "../worked-time/worked-time.ts";
import { styles } from "./my-roster.styles.ts";

const WEEKS_AHEAD = 6;

const fetchSickCall = (): Promise<true> =>
  elementsLater(() => import("../own-sick-call/own-sick-call.ts"));

/**
 * @summary The member's own shifts, week by week, with the planned hours of the period.
 * @event roster-shift-withdrawn - A pick was given back.
 * @event roster-worked-time-recorded - What was really worked was stored.
 */
export class RosterMyRoster extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;

  /** All periods of the team: a shift of a published one can get its worked time. */
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];
  /** Grows when something happened in the team. */
  @property({ attribute: false }) news = 0;

  @state() private hours: PlannedHours | undefined;
  @state() private weeksBack = 0;

  private readonly roster = new Loading<MemberRoster>(this);
  private readonly sickCallCode = new Loading<true>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) {
      // A sick call may be running, but its code is not what a roster waits for.
      void this.sickCallCode.start("", fetchSickCall);
    }
    if (changed.has("context") || changed.has("period")) {
      this.hours = undefined;
    }
    if (changed.has("context") || changed.has("period") || changed.has("weeksBack")) {
      this.load();
    } else if (changed.has("news")) {
      void this.roster.again();
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`<div class="stack">
      <h2>${words.myRoster.title}</h2>
      ${
        this.period
          ? html`<roster-planned-hours
              .context=${this.context}
              .period=${this.period}
              .known=${this.hours}
            ></roster-planned-hours>`
          : nothing
      }
      <roster-own-sick-call
        .context=${this.context}
        .news=${this.news}
        @sick-call-changed=${() => void this.roster.again()}
      ></roster-own-sick-call>
      ${this.problems()} ${this.roster.value ? this.weeks(this.roster.value) : this.waiting()}
    </div>`;
  }

  private load(): void {
    const { client, team, memberId, today } = this.context;
    if (!memberId) {
      return;
    }
    const from = addDays(mondayOf(today), -7 * this.weeksBack);
    const ahead = addDays(mondayOf(today), 7 * WEEKS_AHEAD);
    const until = this.period && this.period.until > ahead ? this.period.until : ahead;
    void this.roster.start(memberId, () => client.memberRoster(team.id, memberId, from, until));
  }

  private waiting(): TemplateResult | typeof nothing {
    return this.roster.busy ? html`<p class="soft">${this.context.words.loading}</p>` : nothing;
  }

  private problems(): TemplateResult {
    const { words } = this.context;
    return html`${problemShown(words, this.sickCallCode.problem, () => void this.sickCallCode.again())}
    ${problemShown(words, this.roster.problem, () => void this.roster.again())}
    ${problemShown(words, this.command.problem, () => void this.command.retry())}`;
  }

  private weeks({ shifts, absences }: MemberRoster): TemplateResult {
    const { words } = this.context;
    const weeks = groupBy(shifts, (shift) => mondayOf(shift.date));
    return html`
      <div>
        <button type="button" class="quiet" @click=${() => (this.weeksBack += 4)}>
          ${words.myRoster.earlier}
        </button>
      </div>
      ${absences.map((absence) => this.absence(absence))}
      ${
        weeks.length === 0
          ? html`<div class="card">
              <p>${words.myRoster.empty}</p>
              <p class="soft">${words.myRoster.emptyNext}</p>
            </div>`
          : weeks.map(([monday, held]) => this.week(monday, held))
      }
    `;
  }

  private week(monday: string, shifts: readonly Shift[]): TemplateResult {
    const { words, language } = this.context;
    return html`<section>
      <div class="weekhead">
        <h3>
          ${words.week(weekNumber(monday))}
          <span class="soft small">${words.from} ${shortDate(monday, language)}</span>
        </h3>
        <p class="soft small numbers">${hoursText(plannedMinutes(shifts), words.units)}</p>
      </div>
      <ul class="list">
        ${repeat(
          shifts,
          ({ id }) => id,
          (shift) => html`<li>${this.line(shift)}</li>`,
        )}
      </ul>
    </section>`;
  }

  private line(shift: Shift): TemplateResult {
    const { words } = this.context;
    const busy = this.command.running === shift.id;
    return html`<roster-shift-line .context=${this.context} .shift=${shift}>
      ${
        shift.origin === "PICKED"
          ? html`<span class="tag good"
              ><span aria-hidden="true">✓</span>${words.myRoster.picked}</span
            >`
          : nothing
      }
      ${
        shift.vacated
          ? html`<span class="tag warn"
              ><span aria-hidden="true">○</span>${words.myRoster.vacated}</span
            >`
          : nothing
      }
      ${
        isClosed(shift, this.periods) || canRecordWorkedTime(shift, this.periods, this.context)
          ? html`<roster-worked-time
              .context=${this.context}
              .shift=${shift}
              .closed=${isClosed(shift, this.periods)}
              @roster-worked-time-recorded=${this.recorded}
            ></roster-worked-time>`
          : nothing
      }
      ${
        shift.withdrawable
          ? html`<button
              slot="action"
              type="button"
              aria-label=${words.myRoster.withdrawLabel(shiftSentence(shift, this.context))}
              aria-disabled=${busy}
              @click=${() => void this.withdraw(shift)}
            >
              ${words.myRoster.withdraw}
            </button>`
          : this.canSwap(shift)
            ? this.swapButton(shift)
            : nothing
      }
    </roster-shift-line>`;
  }

  private canSwap(shift: Shift): boolean {
    return exchangeable([shift], this.periods, this.context.today).length > 0;
  }

  private swapButton(shift: Shift): TemplateResult {
    const { swap, swapLabel } = this.context.words.myRoster;
    const ask = (): void => {
      swapDraft(this.context).keep({ open: true, shiftId: shift.id });
      emit(this, "roster-screen-asked", { screen: "exchange", teamId: this.context.team.id });
    };
    return html`<button
      slot="action"
      type="button"
      class="quiet"
      aria-label=${swapLabel(shiftSentence(shift, this.context))}
      @click=${ask}
    >
      ${swap}
    </button>`;
  }

  private readonly recorded = (event: Event): void => {
    const { shift } = (event as GlobalEventHandlersEventMap["roster-worked-time-recorded"]).detail;
    const { value } = this.roster;
    if (value) {
      const shifts = value.shifts.map((held) => (held.id === shift.id ? shift : held));
      this.roster.set({ ...value, shifts });
    }
  };

  private absence({ from, until }: AbsentDates): TemplateResult {
    const { words, language } = this.context;
    const last = addDays(until, -1);
    const dates =
      last === from
        ? longDate(from, language)
        : words.dateRange(longDate(from, language), longDate(last, language));
    return html`<p class="absence card">
      <span class="tag warn"><span aria-hidden="true">○</span>${words.myRoster.absent}</span>
      <span>${dates}</span>
    </p>`;
  }

  private async withdraw(shift: Shift): Promise<void> {
    const { client, team, words } = this.context;
    await this.command.run(shift.id, async (key) => {
      const change = await client.withdrawPick(team.id, shift.id, key);
      this.hours = change.plannedHours;
      const balance = hoursBalance(change.plannedHours.differenceMinutes, words);
      const sentence = words.myRoster.withdrawn(shiftSentence(shift, this.context));
      emit(this, "roster-announced", { sentence: `${sentence} ${balance}` });
      emit(this, "roster-shift-withdrawn", {
        teamId: team.id,
        periodId: shift.periodId,
        shiftId: shift.id,
      });
      await this.roster.again();
    });
  }
}
