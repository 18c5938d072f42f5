import type { CompletionJob } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { roundLanguages } from "../../localization/round-languages.ts";
import { mostGainPercent } from "../../roster/completion.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../search-progress/search-progress.ts";
import { styles } from "../search-progress/search-progress.styles.ts";

/**
 * @summary How far the search for a completion is, how close to the best, and a way to stop.
 * @event stop-asked - The team lead wants the search to stop.
 */
export class RosterCompletionProgress extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) job!: CompletionJob;
  /** Whether the live connection broke, so that progress comes in steps. */
  @property({ type: Boolean }) slow = false;
  @property({ type: Boolean }) busy = false;

  protected override render(): TemplateResult {
    const { language } = this.context;
    return html`<roster-search-progress
      .context=${this.context}
      .job=${this.job}
      ?slow=${this.slow}
      ?busy=${this.busy}
    >
      <h4 slot="heading">${roundLanguages[language].completion.states[this.job.state]}</h4>
      ${this.bestSoFar()}
    </roster-search-progress>`;
  }

  private bestSoFar(): TemplateResult | typeof nothing {
    const { words, language } = this.context;
    const { completion } = roundLanguages[language];
    const { openShifts, cost, lowerBound = 0 } = this.job.progress;
    if (openShifts === undefined || cost === undefined) {
      return nothing;
    }
    const gain = mostGainPercent(cost, lowerBound);
    return html`<dl class="facts small numbers">
        <div>
          <dt>${completion.openSoFar}</dt>
          <dd>${words.shiftCount(openShifts)}</dd>
        </div>
      </dl>
      <p class="small numbers">
        ${gain === undefined ? completion.boundUnknown : words.baseRoster.mostGain(gain)}
      </p>`;
  }
}
