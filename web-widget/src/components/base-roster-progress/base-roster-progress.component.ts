import type { BaseRosterJob } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../search-progress/search-progress.ts";
import { styles } from "../search-progress/search-progress.styles.ts";

/**
 * @summary How far a search is, what the best roster so far looks like, and a way to stop.
 * @event stop-asked - The team lead wants the search to stop.
 */
export class RosterBaseRosterProgress extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) job!: BaseRosterJob;
  /** Whether the live connection broke, so that progress comes in steps. */
  @property({ type: Boolean }) slow = false;
  @property({ type: Boolean }) busy = false;

  protected override render(): TemplateResult {
    const { baseRoster } = this.context.words;
    const { steps } = this.job.progress;
    return html`<roster-search-progress
      .context=${this.context}
      .job=${this.job}
      ?slow=${this.slow}
      ?busy=${this.busy}
    >
      <h3 slot="heading">${baseRoster.states[this.job.state]}</h3>
      ${steps > 0 ? this.bestSoFar() : nothing}
    </roster-search-progress>`;
  }

  /** Nothing is known before the first step; zeros would read as a perfect roster. */
  private bestSoFar(): TemplateResult {
    const { words, language } = this.context;
    const { baseRoster, units } = words;
    const { steps, uncoveredMinutes, blockedRules, mostGainPercent } = this.job.progress;
    return html`<dl class="facts small numbers">
        ${this.fact(baseRoster.steps, steps.toLocaleString(language))}
        ${this.fact(baseRoster.uncovered, hoursText(uncoveredMinutes, units))}
        ${this.fact(baseRoster.blocked, String(blockedRules))}
      </dl>
      ${
        mostGainPercent === undefined
          ? nothing
          : html`<p class="small numbers">${baseRoster.mostGain(mostGainPercent)}</p>`
      }`;
  }

  private fact(name: string, value: string): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }
}
