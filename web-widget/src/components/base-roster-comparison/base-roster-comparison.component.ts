import type { BaseRosterJob, BaseRosterJobSummary, CostPart } from "@samenrooster/contract";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
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
import {
  comparedFigures,
  comparedValue,
  comparisonHead,
  goOnButtons,
  sideChoices,
} from "../comparison/comparison-shown.ts";
import { styles } from "../comparison/comparison.styles.ts";
import { type Side, TwoSides } from "../comparison/two-sides.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary Two proposals of the team side by side: figures, parts of the cost, and what each person has.
 * @event proposal-chosen - The team lead goes on with the proposal of the search in `detail`.
 */
export class RosterBaseRosterComparison extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** Searches with a proposal, newest first; at least two. */
  @property({ attribute: false }) searches: readonly BaseRosterJobSummary[] = [];

  private readonly sides = new TwoSides<BaseRosterJobSummary, BaseRosterJob>(this, (id) =>
    this.context.client.baseRosterJob(this.context.team.id, id),
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("searches") || changed.has("context")) {
      this.sides.offer(this.searches);
    }
  }

  protected override render(): TemplateResult {
    const { sides } = this;
    const { words } = this.context;
    const { comparing } = words;
    const [first, second] = [sides.at("first"), sides.at("second")];
    const comparison = first && second ? compared(first, second) : undefined;
    return html`<div class="stack close">
      <h3>${comparing.title}</h3>
      <p class="soft small">${comparing.explanation}</p>
      ${sideChoices(sides, words, (search) => this.nameOf(search))}
      ${problemShown(words, sides.problem, () => sides.again())}
      ${
        comparison
          ? html`${this.figures(comparison.figures)} ${this.costs(comparison)}
            ${this.people(comparison.people)}`
          : html`<p class="soft">${words.loading}</p>`
      }
      ${goOnButtons(sides, words, (detail) =>
        this.dispatchEvent(new CustomEvent("proposal-chosen", { detail })),
      )}
    </div>`;
  }

  private nameOf({ createdAt, cycleWeeks, pins }: BaseRosterJobSummary): string {
    const { words, language, team } = this.context;
    const date = dayAndMonth(dateIn(createdAt, team.zone), language);
    return words.comparing.search(date, clockTime(createdAt, team.zone), cycleWeeks, pins);
  }

  private figures(figures: readonly Figure[]): TemplateResult {
    const { words } = this.context;
    const shown = figures.map(({ name, first, second, better }) => ({
      name: words.comparing.figures[name],
      first: this.figure(name, first),
      second: this.figure(name, second),
      better,
    }));
    return comparedFigures(shown, words);
  }

  private figure(name: Figure["name"], value: number): string {
    const { words, language } = this.context;
    return name === "uncovered" || name === "surplus"
      ? hoursText(Math.round(value), words.units)
      : value.toLocaleString(language, { maximumFractionDigits: 1 });
  }

  private costs({ costs }: Comparison): TemplateResult {
    const { words } = this.context;
    const { comparing } = words;
    const part = (cost: CostPart | undefined, side: Side, better: Better): TemplateResult =>
      comparedValue(
        cost
          ? html`${cost.name}
              <span class="soft small">${comparing.costs(this.number(cost.value))}</span>`
          : "–",
        better === side,
        words,
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
        ${comparisonHead(this.context.words.baseRoster.member, this.context.words)}
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
}
