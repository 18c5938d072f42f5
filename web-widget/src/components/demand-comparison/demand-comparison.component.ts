import type { DemandComparison, DemandDifference, ShiftType } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { demandLanguages } from "../../localization/demand-languages.ts";
import type { DemandWords } from "../../localization/demand-words.ts";
import { dayIndex, WEEKDAYS } from "../../roster/base-roster.ts";
import { daysText } from "../../roster/care-demand.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayOfWeek, mondayOf, weekdayName } from "../../roster/dates.ts";
import {
  comparedDay,
  comparedFigures,
  type ComparedFigure,
  comparedLevels,
  dayToShow,
  differing,
  shiftsThatChange,
  type ShiftsThatChange,
} from "../../roster/demand-scenario.ts";
import { hoursText, signedHours } from "../../roster/hours.ts";
import { quarterTime, stretchesOf } from "../../roster/quarters.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../day-choice/day-choice.ts";
import "../demand-curves/demand-curves.ts";
import { styles } from "./demand-comparison.styles.ts";

/**
 * @summary What a care demand asks beside the one that is stored: figures, a day as a picture and as a table, what differs by
 *   day and level, shifts that come and go, and how far the contracts reach.
 */
export class RosterDemandComparison extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) comparison!: DemandComparison;
  /** The shift types of the team, for their names. */
  @property({ attribute: false }) types: readonly ShiftType[] = [];

  /** The day that is drawn, 0 for Monday. */
  @state() private day = 0;
  @state() private level = 1;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("comparison")) {
      this.day = dayToShow(this.comparison);
    }
  }

  private get said(): DemandWords["comparison"] {
    return demandLanguages[this.context.language].comparison;
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      ${this.reach()} ${this.figures()} ${this.picture()} ${this.shifts()} ${this.byDay()}
    </div>`;
  }

  private reach(): TemplateResult {
    const { said } = this;
    const { units } = this.context.words;
    const { contractMinutes, scenarioLeftMinutes: left } = this.comparison.contractReach;
    const hours = hoursText(left, units);
    return html`<div class="stack close">
      <p>
        ${
          left < 0
            ? html`<span class="tag bad"
                ><span aria-hidden="true">▼</span>${said.reachesNot(hours)}</span
              >`
            : html`<span class="tag good"
                ><span aria-hidden="true">✓</span>${said.reaches(hours)}</span
              >`
        }
      </p>
      <p class="soft small">${said.reach(hoursText(contractMinutes, units))} ${said.reachHint}</p>
    </div>`;
  }

  private figures(): TemplateResult {
    const { said } = this;
    return html`<div class="stack close">
      <h4 id="figures">${said.figures}</h4>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="figures">
        <table>
          ${this.head(said.figures, false)}
          <tbody>
            ${comparedFigures(this.comparison).map(
              (figure) =>
                html`<tr>
                  <th scope="row">${said[figure.name]}</th>
                  <td><span>${this.figure(figure, figure.current)}</span></td>
                  <td>
                    ${this.figure(figure, figure.scenario)}
                    <span class="soft">(${this.difference(figure)})</span>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  private head(first: string, difference = true): TemplateResult {
    const { said } = this;
    return html`<thead>
      <tr>
        <th scope="col"><span class="hidden-text">${first}</span></th>
        <th scope="col">${said.now}</th>
        <th scope="col">${said.tried}</th>
        ${difference ? html`<th scope="col">${said.difference}</th>` : nothing}
      </tr>
    </thead>`;
  }

  private figure({ name }: ComparedFigure, value: number): string {
    const { units } = this.context.words;
    const sign = value < 0 ? "−" : "";
    return name === "shiftCount" ? String(value) : sign + hoursText(value, units);
  }

  private difference({ name, current, scenario }: ComparedFigure): string {
    const difference = scenario - current;
    if (difference === 0) {
      return this.said.same;
    }
    return name === "shiftCount"
      ? signed(difference)
      : signedHours(difference, this.context.words.units);
  }

  private picture(): TemplateResult {
    const { said, context, comparison, day, level } = this;
    const monday = mondayOf(context.today);
    const name = weekdayName(day, context.language, "long");
    const { current, scenario } = comparedDay(comparison, day, level);
    const days = WEEKDAYS.map((_, at) => ({
      date: addDays(monday, at),
      levels: [],
      shortfallMinutes: 0,
    }));
    return html`<section class="stack close" aria-labelledby="on-a-day">
      <div class="row">
        <h4 id="on-a-day">${said.onADay}</h4>
        ${this.levelChoice()}
      </div>
      <roster-day-choice
        .context=${context}
        .days=${days}
        .date=${addDays(monday, day)}
        ordinary
        @day-chosen=${({ detail }: CustomEvent<string>) => (this.day = dayOfWeek(detail))}
      ></roster-day-choice>
      <roster-demand-curves
        .said=${said}
        .current=${current}
        .scenario=${scenario}
        .label=${said.chart(name)}
      ></roster-demand-curves>
      ${this.dayTable(name, current, scenario)}
    </section>`;
  }

  private levelChoice(): TemplateResult | typeof nothing {
    const { demand } = this.context.words;
    const levels = comparedLevels(this.comparison);
    if (levels.length < 2) {
      return nothing;
    }
    const choose = ({ target }: Event): void =>
      void (this.level = Number((target as HTMLSelectElement).value));
    return html`<label>
      <span class="hidden-text">${demand.levelChoice}</span>
      <select @change=${choose}>
        ${[1, ...levels.filter((level) => level > 1)].map(
          (level) =>
            html`<option value=${level} ?selected=${this.level === level}>
              ${level === 1 ? demand.allLevels : demand.levelAndUp(level)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private dayTable(
    name: string,
    current: readonly number[],
    scenario: readonly number[],
  ): TemplateResult {
    const { said } = this;
    const { demand } = this.context.words;
    return html`<details>
      <summary>${demand.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${demand.table}: ${name}">
        <table>
          ${this.head(demand.time)}
          <tbody>
            ${stretchesOf(current, scenario).map(
              ({ from, until, needed, present }) =>
                html`<tr>
                  <th scope="row">${quarterTime(from)}–${quarterTime(until)}</th>
                  <td>${needed}</td>
                  <td>${present}</td>
                  <td>${present === needed ? said.same : signed(present - needed)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  private shifts(): TemplateResult {
    const { said } = this;
    const changes = shiftsThatChange(this.comparison);
    return html`<section class="stack close" aria-labelledby="shifts">
      <h4 id="shifts">${said.shiftChanges}</h4>
      ${
        changes.length === 0
          ? html`<p>${said.sameShifts}</p>`
          : html`<ul class="list">
              ${changes.map((change) => this.shiftChange(change))}
            </ul>`
      }
    </section>`;
  }

  private shiftChange({ shiftType, requiredLevel, difference, days }: ShiftsThatChange) {
    const { said, context } = this;
    const { everyDay } = demandLanguages[context.language].fields;
    const name = this.types.find(({ code }) => code === shiftType)?.name ?? shiftType;
    return html`<li class="break">
      <span class="tag ${difference > 0 ? "warn" : "good"}"
        ><span aria-hidden="true">${difference > 0 ? "+" : "−"}</span>${
          difference > 0 ? said.come(difference) : said.go(-difference)
        }</span
      >
      <strong>${name}</strong>, ${context.words.level(requiredLevel)}:
      ${daysText(days, context.language, everyDay)}
    </li>`;
  }

  private byDay(): TemplateResult {
    const { said } = this;
    const rows = differing(this.comparison);
    return html`<details>
      <summary>${said.byDay}</summary>
      ${
        rows.length === 0
          ? html`<p>${said.sameByDay}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${said.byDay}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${said.day}</th>
                    <th scope="col">${said.level}</th>
                    <th scope="col">${said.needHours}</th>
                    <th scope="col">${said.shifts}</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows.map((row) => this.dayRow(row))}
                </tbody>
              </table>
            </div>`
      }
    </details>`;
  }

  private dayRow(row: DemandDifference): TemplateResult {
    const { said } = this;
    const { words, language } = this.context;
    const { units } = words;
    const need = said.from(
      hoursText(row.currentNeedMinutes, units),
      hoursText(row.scenarioNeedMinutes, units),
    );
    const shifts = said.from(String(row.currentShifts), String(row.scenarioShifts));
    return html`<tr>
      <th scope="row">${weekdayName(dayIndex(row.day), language, "long")}</th>
      <td>${row.level}</td>
      <td>${need} (${signedHours(row.differenceNeedMinutes, units)})</td>
      <td>
        ${row.differenceShifts === 0 ? said.same : `${shifts} (${signed(row.differenceShifts)})`}
      </td>
    </tr>`;
  }
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `−${-value}`;
}
