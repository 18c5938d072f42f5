import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import type { CoverageDay } from "../../roster/coverage-days.ts";
import { atLeastLevel, quarterTime, type Stretch, stretchesOf } from "../../roster/quarters.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../coverage-chart/coverage-chart.ts";
import { styles } from "./coverage-day.styles.ts";

/**
 * @summary People needed and present on one day, for all levels or from one up: a picture, and the same as a table.
 */
export class RosterCoverageDay extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) day!: CoverageDay;
  /** What the day is called. */
  @property() name = "";
  /** The levels to choose from, those of other days included, so that a choice outlives a change of day. */
  @property({ attribute: false }) levels: readonly number[] = [];
  /** Nobody is rostered yet: only the need is shown. */
  @property({ type: Boolean, attribute: "need-only" }) needOnly = false;

  @state() private level = 1;

  @query("h3") private heading!: HTMLElement | null;

  override focus(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { name, needOnly } = this;
    const { needed, present } = atLeastLevel(this.day.levels, this.level);
    return html`<div class="stack close">
      <div class="row">
        <h3 tabindex="-1">${name}</h3>
        ${this.choice()}
      </div>
      <roster-coverage-chart
        .words=${words}
        .needed=${needed}
        .present=${needOnly ? undefined : present}
        .label=${needOnly ? words.demand.chartNeed(name) : words.demand.chart(name)}
      ></roster-coverage-chart>
      ${this.table(stretchesOf(needed, needOnly ? needed : present))}
    </div>`;
  }

  private choice(): TemplateResult | typeof nothing {
    const { demand } = this.context.words;
    if (this.levels.length < 2) {
      return nothing;
    }
    const choose = (event: Event): void =>
      void (this.level = Number((event.target as HTMLSelectElement).value));
    return html`<label>
      <span class="hidden-text">${demand.levelChoice}</span>
      <select @change=${choose}>
        <option value="1" ?selected=${this.level === 1}>${demand.allLevels}</option>
        ${this.levels
          .filter((level) => level > 1)
          .map(
            (level) =>
              html`<option value=${level} ?selected=${this.level === level}>
                ${demand.levelAndUp(level)}
              </option>`,
          )}
      </select>
    </label>`;
  }

  private table(stretches: readonly Stretch[]): TemplateResult {
    const { demand } = this.context.words;
    return html`<details>
      <summary>${demand.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${demand.table}: ${this.name}">
        <table>
          <thead>
            <tr>
              <th scope="col">${demand.time}</th>
              <th scope="col">${demand.needed}</th>
              ${
                this.needOnly
                  ? nothing
                  : html`<th scope="col">${demand.present}</th>
                      <th scope="col">${demand.difference}</th>`
              }
            </tr>
          </thead>
          <tbody>
            ${stretches.map((stretch) => this.tableRow(stretch))}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  private tableRow({ from, until, needed, present }: Stretch): TemplateResult {
    const { words } = this.context;
    const difference =
      present < needed
        ? words.demand.short(needed - present)
        : present > needed
          ? words.demand.over(present - needed)
          : words.demand.covered;
    return html`<tr>
      <th scope="row">${quarterTime(from)}–${quarterTime(until)}</th>
      <td>${needed}</td>
      ${
        this.needOnly
          ? nothing
          : html`<td>${present}</td>
              <td class=${present < needed ? "bad" : ""}>${difference}</td>`
      }
    </tr>`;
  }
}
