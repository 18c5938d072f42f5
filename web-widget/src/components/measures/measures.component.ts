import type { TeamMeasures } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import { teamMeasures } from "../../api/measures-client.ts";
import { measuresLanguages } from "../../localization/measures-languages.ts";
import type { MeasuresWords } from "../../localization/measures-words.ts";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayAndMonth, fullDate } from "../../roster/dates.ts";
import { type Measure, measuredDays, measuresShown } from "../../roster/measures.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../hours-spread/hours-spread.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./measures.styles.ts";

/**
 * @summary How the published rosters of the team do: all together with what each figure means, and period by period.
 */
export class RosterMeasures extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) news = 0;

  private readonly measures = new Loading<TeamMeasures>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context")) {
      const { client, team, today } = this.context;
      const of = { teamId: team.id, ...measuredDays(today) };
      void this.measures.start(team.id, () => teamMeasures(client, of));
    } else if (changed.has("news")) {
      void this.measures.again();
    }
  }

  private get words(): MeasuresWords {
    return measuresLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problemToShow, busy } = this.measures;
    return html`<div class="stack">
      <h2>${this.words.title}</h2>
      ${problemShown(words, problemToShow, () => void this.measures.again())}
      ${value ? this.content(value) : nothing}
      ${busy && !value ? html`<p class="soft">${words.loading}</p>` : nothing}
    </div>`;
  }

  private content(measures: TeamMeasures): TemplateResult {
    const { words } = this;
    return html`
      <div>
        <p>${words.explanation(measures.smallestGroup)}</p>
        <p class="soft small">
          ${words.between(this.day(measures.from), this.last(measures.until))}
        </p>
      </div>
      ${
        measures.periods.length === 0
          ? html`<div class="card">
              <p>${words.none}</p>
              <p class="soft">${words.noneNext}</p>
            </div>`
          : html`${this.total(measures)} ${this.periods(measures)}`
      }
      ${this.balances(measures)}
    `;
  }

  private total({ total }: TeamMeasures): TemplateResult {
    return html`<section class="stack close">
      <h3>${this.words.total}</h3>
      <dl class="tiles">
        ${measuresShown(total, this.words).map((measure) => this.tile(measure))}
      </dl>
    </section>`;
  }

  private tile({ name, text, part }: Measure): TemplateResult {
    const { names, meaning, unknown } = this.words;
    return html`<div class="card">
      <dt>${names[name]}</dt>
      <dd class="figure numbers ${text === undefined ? "soft" : ""}">${text ?? unknown}</dd>
      ${
        part === undefined
          ? nothing
          : html`<dd>
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whole" width="100" height="6" />
                <rect class="part" width=${part} height="6" />
              </svg>
            </dd>`
      }
      <dd class="soft small">${meaning[name]}</dd>
    </div>`;
  }

  private periods({ periods }: TeamMeasures): TemplateResult {
    const { words } = this;
    const columns = periods.map(({ measures }) => measuresShown(measures, words));
    return html`<section class="stack close">
      <h3>${words.periods}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.periods}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.period}</th>
              ${periods.map(
                ({ from, until }) =>
                  html`<th scope="col">
                    ${this.context.words.dateRange(this.day(from), this.last(until))}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${columns[0]?.map(
              ({ name }, row) =>
                html`<tr>
                  <th scope="row">${words.names[name]}</th>
                  ${columns.map((column) => {
                    const text = column[row]?.text;
                    return html`<td class=${text === undefined ? "soft" : ""}>
                      ${text ?? words.unknown}
                    </td>`;
                  })}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private balances({ balances }: TeamMeasures): TemplateResult {
    const { words, language } = this.context;
    return html`<section class="card stack close">
      <h3>${this.words.balances}</h3>
      <roster-hours-spread
        .words=${{ units: words.units, teamHours: teamHoursLanguages[language] }}
        .distribution=${balances}
        caption=${this.words.balances}
      ></roster-hours-spread>
    </section>`;
  }

  private day(date: string): string {
    return dayAndMonth(date, this.context.language);
  }

  private last(until: string): string {
    return fullDate(addDays(until, -1), this.context.language);
  }
}
