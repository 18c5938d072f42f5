import type { TeamHours, TeamHoursMember } from "@samenrooster/contract";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { teamHours } from "../../api/hours-overview-client.ts";
import { Loading } from "../../api/loading.ts";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText, signedHours } from "../../roster/hours.ts";
import { yearsAround } from "../../roster/hours-account.ts";
import { forecastText, outlookSentences, type OverviewWords } from "../../roster/team-hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../hours-cost/hours-cost.ts";
import "../hours-spread/hours-spread.ts";
import "../problem/problem.ts";
import "../year-choice/year-choice.ts";
import { styles } from "./team-hours-overview.styles.ts";

/**
 * @summary Where a team stands with its hours: what the year comes to, everybody by name, how hours are spread, and costs.
 */
export class RosterTeamHoursOverview extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private year = 0;

  private readonly hours = new Loading<TeamHours>(this);

  protected override willUpdate(changed: PropertyValues): void {
    this.year ||= Number(this.context.today.slice(0, 4));
    if (changed.has("context") || changed.has("year")) {
      const { client, team } = this.context;
      const of = { teamId: team.id, year: this.year };
      void this.hours.start(`${team.id}/${this.year}`, () => teamHours(client, of));
    }
  }

  private get words(): OverviewWords {
    const { words, language } = this.context;
    return { units: words.units, teamHours: teamHoursLanguages[language] };
  }

  protected override render(): TemplateResult {
    const { overview } = this.words.teamHours;
    return html`<div class="stack">
      <div class="row">
        <p>${overview.explanation}</p>
        ${this.choice()}
      </div>
      ${this.content()}
    </div>`;
  }

  private choice(): TemplateResult {
    return html`<roster-year-choice
      label=${this.words.teamHours.overview.year}
      .years=${yearsAround(this.context.today)}
      .year=${this.year}
      @year-chosen=${({ detail }: CustomEvent<number>) => (this.year = detail)}
    ></roster-year-choice>`;
  }

  private content(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.hours;
    if (problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${problem}
        .retry=${() => void this.hours.again()}
      ></roster-problem>`;
    }
    return value ? this.told(value) : html`<p class="soft">${words.loading}</p>`;
  }

  private told(hours: TeamHours): TemplateResult {
    const { overview } = this.words.teamHours;
    return html`<section class="card stack close" aria-live="polite">
        ${outlookSentences(hours, this.words).map((sentence) => html`<p>${sentence}</p>`)}
      </section>
      ${this.table(hours.members)}
      <section class="card spreads">
        <div class="stack close">
          <h3>${overview.balances}</h3>
          <roster-hours-spread
            .words=${this.words}
            .distribution=${hours.balances}
            caption=${overview.balances}
          ></roster-hours-spread>
        </div>
        <div class="stack close">
          <h3>${overview.forecasts(hours.year)}</h3>
          <roster-hours-spread
            .words=${this.words}
            .distribution=${hours.forecasts}
            caption=${overview.forecasts(hours.year)}
          ></roster-hours-spread>
        </div>
      </section>
      <roster-hours-cost .context=${this.context} .year=${hours.year}></roster-hours-cost>`;
  }

  private table(members: readonly TeamHoursMember[]): TemplateResult {
    const { overview, members: people } = this.words.teamHours;
    return html`<section class="card stack close">
      <h3 id="people">${overview.everybody}</h3>
      <div class="scroll" role="region" aria-labelledby="people" tabindex="0">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">${people.name}</th>
              <th scope="col">${overview.balance}</th>
              <th scope="col">${overview.forecast}</th>
              <th scope="col">${overview.extra}</th>
              <th scope="col">${overview.overtime}</th>
              <th scope="col">${overview.contract}</th>
            </tr>
          </thead>
          <tbody>
            ${members.map((member) => this.member(member))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private member(member: TeamHoursMember): TemplateResult {
    const { units } = this.words;
    const { contractMinutes, balanceMinutes, forecast, extraMinutes, overtimeMinutes } = member;
    return html`<tr>
      <th scope="row" class="break">${member.displayName}</th>
      <td>${signedHours(balanceMinutes, units)}</td>
      <td>${forecastText(forecast, this.words)}</td>
      <td>${hoursText(extraMinutes, units)}</td>
      <td>${hoursText(overtimeMinutes, units)}</td>
      <td>
        ${contractMinutes === 0 ? this.words.teamHours.members.none : hoursText(contractMinutes, units)}
      </td>
    </tr>`;
  }
}
