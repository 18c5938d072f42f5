import { html, LitElement, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { demandLanguages } from "../../localization/demand-languages.ts";
import type { Language } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";

/**
 * @summary Puts away what was tried, after asking once.
 * @event aside-said - What was tried may go.
 */
export class RosterDemandAside extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) language!: Language;

  /** Whether it was asked, and not answered. */
  @state() private asking = false;

  protected override render(): TemplateResult {
    const { scenario: said } = demandLanguages[this.language];
    return this.asking
      ? html`<div class="stack close" role="group" aria-label=${said.putAside}>
          <p>${said.putAsideAsk}</p>
          <div class="actions">
            <button type="button" @click=${this.say}>${said.putAsideYes}</button>
            <button type="button" class="quiet" @click=${() => void this.turn(false)}>
              ${said.putAsideNo}
            </button>
          </div>
        </div>`
      : html`<button type="button" class="quiet" @click=${() => void this.turn(true)}>
          ${said.putAside}
        </button>`;
  }

  private readonly say = (): void => {
    this.asking = false;
    this.dispatchEvent(new CustomEvent("aside-said"));
  };

  private async turn(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector("button")?.focus();
  }
}
