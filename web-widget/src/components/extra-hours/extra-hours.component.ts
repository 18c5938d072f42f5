import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { extraHoursLanguages } from "../../localization/extra-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import type { RosterContractExtensions } from "../contract-extensions/contract-extensions.component.ts";
import "../contract-extensions/contract-extensions.ts";
import "../extension-form/extension-form.ts";
import "../extra-hours-wish/extra-hours-wish.ts";

/**
 * @summary Hours beyond the contract, for the member: the wish, what was proposed and agreed, and a new proposal.
 */
export class RosterExtraHours extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;

  @query("roster-contract-extensions") private extensions!: RosterContractExtensions;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.context.memberId) {
      return nothing;
    }
    const said = extraHoursLanguages[this.context.language];
    return html`<div class="stack">
      <div class="stack close">
        <h3>${said.title}</h3>
        <p>${said.explanation}</p>
      </div>
      <roster-contract-extensions .context=${this.context}></roster-contract-extensions>
      <roster-extra-hours-wish .context=${this.context}></roster-extra-hours-wish>
      <roster-extension-form
        .context=${this.context}
        @extension-proposed=${() => void this.extensions.refresh()}
      ></roster-extension-form>
    </div>`;
  }
}
