import type { HistoryGap } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Words } from "../../localization/words.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";

/**
 * @summary Rules that look further back than anything is known of somebody: said, never guessed.
 */
export class RosterHistoryGaps extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) gaps: readonly HistoryGap[] = [];
  /** Whose id is whose name. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();

  protected override render(): TemplateResult | typeof nothing {
    const { violations } = this.words;
    if (this.gaps.length === 0) {
      return nothing;
    }
    return html`<details>
      <summary>${violations.group(violations.history, this.gaps.length)}</summary>
      <div class="stack close">
        <p class="soft">${violations.historyExplanation}</p>
        <ul class="list">
          ${this.gaps.map((gap) => html`<li class="break">${this.gap(gap)}</li>`)}
        </ul>
      </div>
    </details>`;
  }

  private gap({ source, message, memberIds = [] }: HistoryGap): TemplateResult {
    const names = memberIds.map((id) => this.names.get(id)).filter((name) => name !== undefined);
    return html`<p>${message}</p>
      <p class="soft small">
        ${this.words.source(source)}
        ${names.length > 0 ? this.words.violations.members(names.join(", ")) : nothing}
      </p>`;
  }
}
