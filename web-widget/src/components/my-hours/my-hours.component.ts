import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../hours-account/hours-account.ts";
import "../net-calculator/net-calculator.ts";

/**
 * @summary What the member's hours are about: the account of the year, and what other contract hours would bring.
 */
export class RosterMyHours extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;

  protected override render(): TemplateResult {
    return html`<div class="stack">
      <h2>${myHoursLanguages[this.context.language].title}</h2>
      <roster-hours-account .context=${this.context}></roster-hours-account>
      <roster-net-calculator .context=${this.context}></roster-net-calculator>
    </div>`;
  }
}
