import type {
  CompletionJob,
  CompletionJobSummary,
  CompletionMember,
  RosterPeriod,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { periodOf } from "../../api/approval-client.ts";
import { completionJob } from "../../api/completion-client.ts";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import {
  comparedCompletions,
  type CompletionFigure,
  type CompletionPerson,
} from "../../roster/completion-comparison.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import {
  comparedFigures,
  comparisonHead,
  goOnButtons,
  sideChoices,
} from "../comparison/comparison-shown.ts";
import { styles } from "../comparison/comparison.styles.ts";
import { TwoSides } from "../comparison/two-sides.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary Two proposals for a completion side by side: figures, and what each person has by the one and by the other.
 * @event proposal-chosen - The team lead goes on with the proposal of the search in `detail`.
 */
export class RosterCompletionComparison extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** Searches with a proposal, newest first; at least two. */
  @property({ attribute: false }) searches: readonly CompletionJobSummary[] = [];

  private readonly sides = new TwoSides<CompletionJobSummary, CompletionJob>(this, (jobId) =>
    completionJob(this.context.client, { ...periodOf(this.period), jobId }),
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("searches") || changed.has("context")) {
      this.sides.offer(this.searches);
    }
  }

  private get said(): RoundWords["completion"] {
    return roundLanguages[this.context.language].completion;
  }

  protected override render(): TemplateResult {
    const { sides, said } = this;
    const { words } = this.context;
    const [first, second] = [sides.at("first"), sides.at("second")];
    const comparison = first && second ? comparedCompletions(first, second) : undefined;
    return html`<div class="stack close">
      <p class="soft small">${said.comparing.explanation}</p>
      ${sideChoices(sides, words, (search) => this.nameOf(search))}
      ${problemShown(words, sides.problem, () => sides.again())}
      ${
        comparison
          ? html`${this.figures(comparison.figures)} ${this.people(comparison.people)}`
          : html`<p class="soft" role="status">${words.loading}</p>`
      }
      ${goOnButtons(sides, words, (detail) =>
        this.dispatchEvent(new CustomEvent("proposal-chosen", { detail })),
      )}
    </div>`;
  }

  private nameOf({ createdAt, seconds, pinned }: CompletionJobSummary): string {
    const { said } = this;
    const name = said.search(momentText(createdAt, this.context), seconds);
    return pinned > 0 ? `${name}, ${said.pinnedCount(pinned)}` : name;
  }

  private figures(figures: readonly CompletionFigure[]): TemplateResult {
    const shown = figures.map(({ name, first, second, better }) => ({
      name: name === "cost" ? this.said.comparing.cost : this.said[name],
      first: this.figure(name, first),
      second: this.figure(name, second),
      better,
    }));
    return comparedFigures(shown, this.context.words);
  }

  private figure(name: CompletionFigure["name"], value: number | undefined): string {
    if (value === undefined) {
      return "–";
    }
    return name === "wishesMean" || name === "wishesWorst"
      ? this.said.percent(value)
      : value.toLocaleString(this.context.language);
  }

  private people(people: readonly CompletionPerson[]): TemplateResult {
    const { words } = this.context;
    const { comparing } = this.said;
    const different = people.filter(({ differentShifts }) => differentShifts > 0);
    const same = people.length - different.length;
    return html`${
      different.length > 0
        ? html`<table>
            <caption>
              ${comparing.peopleTitle}
            </caption>
            ${comparisonHead(words.baseRoster.member, words)}
            <tbody>
              ${different.map(
                ({ displayName, differentShifts, first, second }) =>
                  html`<tr>
                    <th scope="row">
                      <strong>${displayName}</strong><br />
                      <span class="soft small">${comparing.different(differentShifts)}</span>
                    </th>
                    <td class="numbers">${this.share(first)}</td>
                    <td class="numbers">${this.share(second)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${same > 0 ? html`<p class="soft">${comparing.same(same)}</p>` : nothing}`;
  }

  private share(member: CompletionMember | undefined): TemplateResult | string {
    if (!member) {
      return "–";
    }
    const { said } = this;
    const { added, givenUp, wishesNotMet = [], hours } = member;
    const told = [
      hoursText(hours.afterMinutes, this.context.words.units),
      ...(added.length > 0 ? [said.gets(added.length)] : []),
      ...(givenUp.length > 0 ? [said.loses(givenUp.length)] : []),
      ...(wishesNotMet.length > 0 ? [said.missed(wishesNotMet.length)] : []),
    ];
    return html`${told.map((text) => html`<span>${text}</span><br />`)}`;
  }
}
