import type { BaseRosterJob, BaseRosterJobSummary, CostPart } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import {
  compared,
  type Better,
  type ComparedPerson,
  type Comparison,
  type Figure,
  type Share,
} from "../../roster/comparison.ts";
import type { RosterContext } from "../../roster/context.ts";
import { clockTime, dateIn, dayAndMonth } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import { styles } from "./base-roster-comparison.styles.ts";

/** A proposal's two places in the comparison. */
type Side = "first" | "second";

/**
 * @summary Two proposals of the team side by side: figures, parts of the cost, and what each person has.
 * @event proposal-chosen - The team lead goes on with the proposal of the search in `detail`.
 */
export class RosterBaseRosterComparison extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** Searches with a proposal, newest first; at least two. */
  @property({ attribute: false }) searches: readonly BaseRosterJobSummary[] = [];

  @state() private chosen: Partial<Record<Side, string>> = {};

  private readonly first = new Loading<BaseRosterJob>(this);
  private readonly second = new Loading<BaseRosterJob>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("searches") || changed.has("chosen") || changed.has("context")) {
      this.load(this.first, this.idOf("first"));
      this.load(this.second, this.idOf("second"));
    }
  }

  private load(loading: Loading<BaseRosterJob>, id: string | undefined): void {
    const { client, team } = this.context;
    if (id !== undefined && loading.value?.id !== id) {
      void loading.start(id, () => client.baseRosterJob(team.id, id));
    }
  }

  /** What was chosen while it is there, and the two newest otherwise. */
  private idOf(side: Side): string | undefined {
    const wanted = this.chosen[side];
    const known = this.searches.some(({ id }) => id === wanted);
    return known ? wanted : this.searches[side === "first" ? 0 : 1]?.id;
  }

  protected override render(): TemplateResult {
    const { comparing } = this.context.words;
    const comparison =
      this.first.value && this.second.value
        ? compared(this.first.value, this.second.value)
        : undefined;
    return html`<div class="stack close">
      <h3>${comparing.title}</h3>
      <p class="soft small">${comparing.explanation}</p>
      <div class="fields">
        ${this.choice("first", comparing.first)} ${this.choice("second", comparing.second)}
      </div>
      ${this.problem()}
      ${
        comparison
          ? html`${this.figures(comparison.figures)} ${this.costs(comparison)}
            ${this.people(comparison.people)}`
          : html`<p class="soft">${this.context.words.loading}</p>`
      }
      <div class="actions">
        ${this.goOn("first", comparing.goOnFirst)} ${this.goOn("second", comparing.goOnSecond)}
      </div>
    </div>`;
  }

  private choice(side: Side, label: string): TemplateResult {
    return html`<div class="field">
      <label for=${side}>${label}</label>
      <select
        id=${side}
        @change=${(event: Event) => {
          this.chosen = { ...this.chosen, [side]: (event.target as HTMLSelectElement).value };
        }}
      >
        ${this.searches.map(
          (search) =>
            html`<option value=${search.id} ?selected=${search.id === this.idOf(side)}>
              ${this.nameOf(search)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  private nameOf({ createdAt, cycleWeeks, pins }: BaseRosterJobSummary): string {
    const { words, language, team } = this.context;
    const date = dayAndMonth(dateIn(createdAt, team.zone), language);
    return words.comparing.search(date, clockTime(createdAt, team.zone), cycleWeeks, pins);
  }

  private problem(): TemplateResult | typeof nothing {
    const source = [this.first, this.second].find(({ problem }) => problem);
    return source?.problem
      ? html`<roster-problem
          .words=${this.context.words}
          .problem=${source.problem}
          .retry=${() => void source.again()}
        ></roster-problem>`
      : nothing;
  }

  private head(what: string): TemplateResult {
    const { comparing } = this.context.words;
    return html`<thead>
      <tr>
        <th scope="col"><span class="hidden-text">${what}</span></th>
        <th scope="col">${comparing.first}</th>
        <th scope="col">${comparing.second}</th>
      </tr>
    </thead>`;
  }

  private figures(figures: readonly Figure[]): TemplateResult {
    const { comparing } = this.context.words;
    return html`<table>
      <caption>
        ${comparing.figuresTitle}
      </caption>
      ${this.head(comparing.figuresTitle)}
      <tbody>
        ${figures.map(
          ({ name, first, second, better }) =>
            html`<tr>
              <th scope="row">${comparing.figures[name]}</th>
              ${this.value(this.figure(name, first), better === "first")}
              ${this.value(this.figure(name, second), better === "second")}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private figure(name: Figure["name"], value: number): string {
    const { words, language } = this.context;
    return name === "uncovered" || name === "surplus"
      ? hoursText(Math.round(value), words.units)
      : value.toLocaleString(language, { maximumFractionDigits: 1 });
  }

  private value(text: string | TemplateResult, better: boolean): TemplateResult {
    return html`<td class="numbers ${better ? "better" : ""}">
      ${text}${
        better
          ? html` <span aria-hidden="true">✓</span
              ><span class="hidden-text">${this.context.words.comparing.better}</span>`
          : nothing
      }
    </td>`;
  }

  private costs({ costs }: Comparison): TemplateResult {
    const { comparing } = this.context.words;
    const part = (cost: CostPart | undefined, side: Side, better: Better): TemplateResult =>
      this.value(
        cost
          ? html`${cost.name}
              <span class="soft small">${comparing.costs(this.number(cost.value))}</span>`
          : "–",
        better === side,
      );
    return html`<details>
      <summary>${comparing.costsTitle}</summary>
      <table>
        <caption class="hidden-text">
          ${comparing.costsTitle}
        </caption>
        <thead>
          <tr>
            <th scope="col">${comparing.first}</th>
            <th scope="col">${comparing.second}</th>
          </tr>
        </thead>
        <tbody>
          ${costs.map(
            ({ first, second, better }) =>
              html`<tr>
                ${part(first, "first", better)} ${part(second, "second", better)}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  private number(value: number): string {
    return value.toLocaleString(this.context.language);
  }

  private people(people: readonly ComparedPerson[]): TemplateResult {
    const { comparing } = this.context.words;
    return html`<details>
      <summary>${comparing.peopleTitle}</summary>
      <table>
        <caption class="hidden-text">
          ${comparing.peopleTitle}
        </caption>
        ${this.head(this.context.words.baseRoster.member)}
        <tbody>
          ${people.map(
            ({ displayName, first, second, differentDays }) =>
              html`<tr>
                <th scope="row">
                  <strong>${displayName}</strong><br />
                  <span class="soft small">${comparing.differentDays(differentDays)}</span>
                </th>
                <td class="numbers">${this.share(first)}</td>
                <td class="numbers">${this.share(second)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  private share(share: Share | undefined): TemplateResult | string {
    const { words } = this.context;
    if (!share) {
      return "–";
    }
    const { weeklyMinutes, nights, weekends } = share;
    const told = [
      weeklyMinutes === undefined
        ? undefined
        : words.comparing.aWeek(hoursText(weeklyMinutes, words.units)),
      nights === undefined ? undefined : words.comparing.nights(nights),
      weekends === undefined ? undefined : words.comparing.weekends(weekends),
    ].filter((text) => text !== undefined);
    return html`${told.map((text) => html`<span>${text}</span><br />`)}`;
  }

  private goOn(side: Side, label: string): TemplateResult {
    return html`<button
      type="button"
      @click=${() => {
        const { value } = this[side];
        if (value) {
          this.dispatchEvent(new CustomEvent("proposal-chosen", { detail: value }));
        }
      }}
    >
      ${label}
    </button>`;
  }
}
