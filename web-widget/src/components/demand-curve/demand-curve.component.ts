import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import type { PeriodCoverage, RosterPeriod, StaffingNeed } from "@samenrooster/contract";
import type { RosterContext } from "../../roster/context.ts";
import {
  type CoverageDay,
  daysOfCoverage,
  daysOfNeed,
  levelsOf,
} from "../../roster/coverage-days.ts";
import { dayOfWeek, longDate, mondayOf, weekdayName } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../coverage-day/coverage-day.ts";
import "../day-choice/day-choice.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./demand-curve.styles.ts";

/**
 * @summary Demand against coverage, a day at a time: a picture, and the same as a table. Without a period it
 * shows what the care asks in an ordinary week.
 */
export class RosterDemandCurve extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;
  /** Grows each time that care demand is stored here. */
  @property({ type: Number }) stored = 0;

  @state() private date = "";

  private readonly coverage = new Loading<PeriodCoverage>(this);
  private readonly need = new Loading<StaffingNeed>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (["context", "period", "stored"].some((one) => changed.has(one))) {
      this.load();
    }
  }

  private load(): void {
    const { client, team, today } = this.context;
    const { period } = this;
    if (!period) {
      this.date = mondayOf(today);
      void this.need.start(team.id, () => client.staffingNeed(team.id));
      return;
    }
    if (this.date < period.from || this.date >= period.until) {
      this.date = today >= period.from && today < period.until ? today : period.from;
    }
    void this.coverage.start(period.id, () => client.coverage(team.id, period.id));
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const loading = this.period ? this.coverage : this.need;
    return html`<div class="stack">
      ${problemShown(words, loading.problem, () => void loading.again())}
      ${loading.value ? this.content() : nothing}
      ${loading.busy && !loading.value ? html`<p class="soft">${words.loading}</p>` : nothing}
    </div>`;
  }

  private content(): TemplateResult {
    const { words } = this.context;
    if (this.period && this.coverage.value) {
      return html`${this.figures(this.coverage.value)}
      ${this.day(daysOfCoverage(this.coverage.value))}`;
    }
    const days = daysOfNeed(this.need.value, mondayOf(this.context.today));
    return days.every((day) => day.levels.length === 0)
      ? html`<div class="card">
          <p>${words.demand.noDemand}</p>
          <p class="soft">${words.demand.noDemandNext}</p>
        </div>`
      : html`<p>${words.demand.needOnly}</p>
          ${this.day(days)}`;
  }

  private figures({ shortfallMinutes, surplusMinutes }: PeriodCoverage): TemplateResult {
    const { demand, units } = this.context.words;
    return html`<div class="figures">
      ${
        shortfallMinutes > 0
          ? html`<span class="tag bad"
              ><span aria-hidden="true">▼</span
              >${demand.periodShortfall(hoursText(shortfallMinutes, units))}</span
            >`
          : html`<span class="tag good"
              ><span aria-hidden="true">✓</span>${demand.noShortfall}</span
            >`
      }
      ${
        surplusMinutes > 0
          ? html`<span class="tag"
              ><span aria-hidden="true">▲</span
              >${demand.periodSurplus(hoursText(surplusMinutes, units))}</span
            >`
          : nothing
      }
    </div>`;
  }

  private day(days: readonly CoverageDay[]): TemplateResult {
    const { language } = this.context;
    const day = days.find(({ date }) => date === this.date) ?? days[0];
    if (!day) {
      return html``;
    }
    const name = this.period
      ? longDate(day.date, language)
      : weekdayName(dayOfWeek(day.date), language, "long");
    return html`
      <roster-day-choice
        .context=${this.context}
        .days=${days}
        .date=${day.date}
        ?ordinary=${!this.period}
        @day-chosen=${({ detail }: CustomEvent<string>) => (this.date = detail)}
      ></roster-day-choice>
      <section class="card">
        <roster-coverage-day
          .context=${this.context}
          .day=${day}
          .name=${name}
          .levels=${levelsOf(days)}
          ?need-only=${!this.period}
        ></roster-coverage-day>
      </section>
    `;
  }
}
