import type { RosterPeriod, WorkedShift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import {
  approveWorkedHours,
  workedHours,
  type WorkedHoursList,
} from "../../api/worked-hours-client.ts";
import { emit } from "../../events/emit.ts";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { TeamHoursWords } from "../../localization/team-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, fullDate, longDate } from "../../roster/dates.ts";
import { isComplete, nextToApprove, workedPeriods } from "../../roster/worked-periods.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import "../worked-corrections/worked-corrections.ts";
import { styles } from "./worked-hours.styles.ts";
import { workedLine } from "./worked-line.ts";

/**
 * @summary What was worked in a period: what differs is looked at, the rest is counted, and one button approves. Then the period is closed.
 * @event roster-period-changed - The period was closed.
 */
export class RosterWorkedHours extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private chosen: string | undefined;
  /** Shifts that are left for later. */
  @state() private later: ReadonlySet<string> = new Set();
  @state() private approved: number | undefined;

  private readonly periods = new Loading<RosterPeriod[]>(this);
  private readonly differing = new Loading<WorkedHoursList>(this);
  private readonly asPlanned = new Loading<WorkedHoursList>(this);
  private readonly command = new Command(this);
  private asked: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.periods.start(team.id, () => client.periods(team.id));
    }
    const { period } = this;
    if (period && this.asked !== period.id) {
      this.asked = period.id;
      this.later = new Set();
      this.approved = undefined;
      const { client } = this.context;
      void this.differing.start(period.id, () => workedHours(client, period, "RECORDED"));
      void this.asPlanned.start(period.id, () => workedHours(client, period, "AS_PLANNED"));
    }
  }

  private get said(): TeamHoursWords["worked"] {
    return teamHoursLanguages[this.context.language].worked;
  }

  private get all(): RosterPeriod[] {
    return workedPeriods(this.periods.value ?? [], this.context.today);
  }

  private get period(): RosterPeriod | undefined {
    const { all } = this;
    return all.find(({ id }) => id === this.chosen) ?? nextToApprove(all);
  }

  protected override render(): TemplateResult {
    const { period } = this;
    return html`<section class="card stack" aria-labelledby="title">
      <h3 id="title">${this.said.title}</h3>
      ${this.problem()} ${period ? this.content(period) : this.nothingYet()}
    </section>`;
  }

  private problem(): TemplateResult | typeof nothing {
    const { words } = this.context;
    const failed = [this.periods, this.differing, this.asPlanned].find(({ problem }) => problem);
    const problem = this.command.problem ?? failed?.problem;
    const retry = (): void => {
      void (this.command.problem ? this.command.retry() : failed?.again());
    };
    return problem
      ? html`<roster-problem
          .words=${words}
          .context=${this.context}
          .problem=${problem}
          .retry=${retry}
        ></roster-problem>`
      : nothing;
  }

  private nothingYet(): TemplateResult {
    return html`<p class="soft">
      ${this.periods.value ? this.said.nothing : this.context.words.loading}
    </p>`;
  }

  private content(period: RosterPeriod): TemplateResult {
    const list = this.differing.value;
    return html`${this.choice(period)}
    ${
      list
        ? html`${this.counts(period, list)} ${this.lists(list)} ${this.actions(period, list)}
          ${this.corrections(period)}`
        : html`<p class="soft">${this.context.words.loading}</p>`
    }`;
  }

  private choice(period: RosterPeriod): TemplateResult {
    const choose = ({ target }: Event): void => {
      this.command.dismiss();
      this.chosen = (target as HTMLSelectElement).value;
    };
    return html`<label class="period">
      <span>${this.said.period}</span>
      <select @change=${choose}>
        ${this.all.map(
          (one) =>
            html`<option value=${one.id} ?selected=${one.id === period.id}>
              ${this.dates(one)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private dates({ from, until, phase }: RosterPeriod): string {
    const { language } = this.context;
    const dates = this.said.dates(fullDate(from, language), fullDate(addDays(until, -1), language));
    return phase === "CLOSED" ? this.said.closedPeriod(dates) : dates;
  }

  private counts(period: RosterPeriod, { summary }: WorkedHoursList): TemplateResult {
    const { approvableShifts, differingShifts, ownShifts, aheadShifts, approvedShifts } = summary;
    const { said } = this;
    const lines = [
      ...(approvableShifts > 0 ? [said.approvable(approvableShifts, differingShifts)] : []),
      ...(ownShifts > 0 ? [said.own(ownShifts)] : []),
      ...(aheadShifts > 0 ? [said.ahead(aheadShifts)] : []),
      ...(approvedShifts > 0 ? [said.approved(approvedShifts)] : []),
    ];
    return html`${
      this.approved === undefined
        ? nothing
        : html`<p class="stored" role="status">
            <span class="tag good"
              ><span aria-hidden="true">✓</span>${said.approvedNow(this.approved)}</span
            >
          </p>`
    }
    ${period.phase === "CLOSED" ? html`<p>${said.closed}</p>` : nothing}
    ${
      lines.length > 0
        ? html`<ul class="counts">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : nothing
    }`;
  }

  private lists({ shifts }: WorkedHoursList): TemplateResult {
    const planned = this.asPlanned.value?.shifts ?? [];
    return html`${
      shifts.length > 0
        ? html`<div>
            <h4>${this.said.differing}</h4>
            ${this.list(shifts)}
          </div>`
        : nothing
    }
    ${
      planned.length > 0
        ? html`<details>
            <summary>${this.said.asPlanned(planned.length)}</summary>
            ${this.list(planned)}
          </details>`
        : nothing
    }`;
  }

  private list(shifts: readonly WorkedShift[]): TemplateResult {
    return html`<ul class="shifts">
      ${shifts.map((worked) => html`<li>${workedLine(worked, this.context)} ${this.choiceOf(worked)}</li>`)}
    </ul>`;
  }

  private choiceOf(worked: WorkedShift): TemplateResult | typeof nothing {
    const { id } = worked.shift;
    if (worked.away) {
      return html`<span class="tag">${this.said.away}</span>`;
    }
    if (!worked.approvable) {
      return worked.shift.memberId === this.context.memberId
        ? html`<span class="tag">${this.said.somebodyElse}</span>`
        : nothing;
    }
    if (!this.context.leads) {
      return nothing;
    }
    return html`<label class="later">
      <input
        type="checkbox"
        .checked=${this.later.has(id)}
        aria-label=${this.said.laterLabel(worked.memberName, longDate(worked.shift.date, this.context.language))}
        @change=${() => this.toggle(id)}
      />
      <span>${this.said.later}</span>
    </label>`;
  }

  private toggle(id: string): void {
    const later = new Set(this.later);
    if (!later.delete(id)) {
      later.add(id);
    }
    this.later = later;
  }

  private actions(period: RosterPeriod, { summary }: WorkedHoursList): TemplateResult {
    if (!this.context.leads || period.phase !== "PUBLISHED") {
      return html``;
    }
    const count = summary.approvableShifts - this.later.size;
    const { running } = this.command;
    return html`${
      count > 0
        ? html`<div class="actions">
            <button
              type="button"
              class="primary"
              aria-disabled=${running !== undefined}
              @click=${() => void this.approve(period)}
            >
              ${running === "approve" ? this.said.approving : this.said.approve(count)}
            </button>
          </div>`
        : nothing
    }
    ${
      isComplete(summary)
        ? html`<div class="stack close">
            <p>${this.said.closing}</p>
            <div class="actions">
              <button
                type="button"
                class="primary"
                aria-disabled=${running !== undefined}
                @click=${() => void this.close(period)}
              >
                ${running === "close" ? this.said.closingNow : this.said.close}
              </button>
            </div>
          </div>`
        : nothing
    }`;
  }

  private corrections(period: RosterPeriod): TemplateResult | typeof nothing {
    return this.context.leads && period.phase === "CLOSED"
      ? html`<roster-worked-corrections
          .context=${this.context}
          .period=${period}
        ></roster-worked-corrections>`
      : nothing;
  }

  private async approve(period: RosterPeriod): Promise<void> {
    const { client } = this.context;
    const done = await this.command.run("approve", async (key) => {
      const answer = await approveWorkedHours(client, period, [...this.later], key);
      this.approved = answer.approvedShifts;
      emit(this, "roster-announced", { sentence: this.said.approvedNow(answer.approvedShifts) });
    });
    if (done) {
      this.later = new Set();
    }
    await Promise.all([this.differing.again(), this.asPlanned.again()]);
  }

  private async close(period: RosterPeriod): Promise<void> {
    const { client, team } = this.context;
    await this.command.run("close", async (key) => {
      const closed = await client.movePeriod(period, "CLOSE", key);
      this.chosen = closed.id;
      this.periods.set(
        (this.periods.value ?? []).map((one) => (one.id === closed.id ? closed : one)),
      );
      emit(this, "roster-announced", { sentence: this.said.closed });
      emit(this, "roster-period-changed", { teamId: team.id, period: closed });
    });
  }
}
