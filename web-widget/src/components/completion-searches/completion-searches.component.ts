import type { CompletionJobSummary } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import { mostGainPercent } from "../../roster/completion.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";

/**
 * @summary The searches for a completion that there were, with their figures and which was taken.
 * @event search-chosen - `detail` is the id of the one to look at.
 */
export class RosterCompletionSearches extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) searches: readonly CompletionJobSummary[] = [];
  /** The one that is looked at. */
  @property() shown = "";

  private get said(): RoundWords["completion"] {
    return roundLanguages[this.context.language].completion;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.searches.length === 0
      ? nothing
      : html`<details>
          <summary>${this.said.earlier(this.searches.length)}</summary>
          <ul class="list">
            ${repeat(
              this.searches,
              ({ id }) => id,
              (search) => html`<li class="row">${this.search(search)}</li>`,
            )}
          </ul>
        </details>`;
  }

  private search(search: CompletionJobSummary): TemplateResult {
    const { said } = this;
    const { id, createdAt, seconds, hasProposal, taken } = search;
    const name = said.search(momentText(createdAt, this.context), seconds);
    return html`<div>
        <p class="numbers">${name}</p>
        <p class="soft small numbers">${this.figures(search)}</p>
        ${
          taken
            ? html`<p>
                <span class="tag good"
                  ><span aria-hidden="true">✓</span>${said.takenBy(
                    taken.by,
                    momentText(taken.at, this.context),
                  )}</span
                >
              </p>`
            : nothing
        }
      </div>
      ${
        hasProposal && id !== this.shown
          ? html`<button
              type="button"
              aria-label=${said.lookLabel(name)}
              @click=${() => this.dispatchEvent(new CustomEvent("search-chosen", { detail: id }))}
            >
              ${said.look}
            </button>`
          : nothing
      }`;
  }

  private figures({ state, progress }: CompletionJobSummary): string {
    const { said } = this;
    const { openShifts, cost, lowerBound = 0 } = progress;
    const gain = cost === undefined ? undefined : mostGainPercent(cost, lowerBound);
    return [
      said.states[state],
      ...(openShifts === undefined ? [] : [said.searchOpen(openShifts)]),
      ...(gain === undefined ? [] : [this.context.words.baseRoster.mostGain(gain)]),
    ].join(" · ");
  }
}
