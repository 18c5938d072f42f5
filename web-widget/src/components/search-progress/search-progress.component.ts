import type { BaseRosterJobState } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./search-progress.styles.ts";

/** A search that runs, of whatever kind. */
interface RunningSearch {
  readonly state: BaseRosterJobState;
  readonly seconds: number;
  readonly progress: { readonly elapsedSeconds: number };
}

/**
 * @summary How far a search is in time, and a way to stop it.
 * @slot heading - What the search does now.
 * @slot - What the best so far is worth.
 * @event stop-asked - The team lead wants the search to stop.
 */
export class RosterSearchProgress extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) job!: RunningSearch;
  /** Whether the live connection broke, so that progress comes in steps. */
  @property({ type: Boolean }) slow = false;
  @property({ type: Boolean }) busy = false;

  protected override render(): TemplateResult {
    const { baseRoster } = this.context.words;
    const { elapsedSeconds } = this.job.progress;
    const elapsed = baseRoster.elapsed(elapsedSeconds, this.job.seconds);
    return html`<div class="stack close">
      <slot name="heading"></slot>
      <progress max=${this.job.seconds} .value=${elapsedSeconds} aria-label=${elapsed}></progress>
      <p class="small numbers">${elapsed}</p>
      <slot></slot>
      ${this.slow ? html`<p class="soft small">${baseRoster.connectionLost}</p>` : nothing}
      <div>
        <button type="button" aria-disabled=${this.stopping} @click=${this.stop}>
          ${baseRoster.cancel}
        </button>
      </div>
    </div>`;
  }

  private get stopping(): boolean {
    return this.busy || this.job.state === "CANCELLING";
  }

  private readonly stop = (): void => {
    if (!this.stopping) {
      this.dispatchEvent(new CustomEvent("stop-asked", { bubbles: true, composed: true }));
    }
  };
}
