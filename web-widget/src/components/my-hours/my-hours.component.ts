import type { NetEffectRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../extra-hours/extra-hours.ts";
import "../hours-account/hours-account.ts";
import "../net-calculator/net-calculator.ts";
import "../season-wish/season-wish.ts";
import "../told-pay/told-pay.ts";

/**
 * @summary What the member's hours are about: the account of the year, hours beyond the contract, and what other contract hours would bring.
 */
export class RosterMyHours extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;

  /** The household that was worked out last, in this screen only. */
  @state() private household: NetEffectRequest | undefined;

  protected override render(): TemplateResult {
    return html`<div class="stack">
      <h2>${myHoursLanguages[this.context.language].title}</h2>
      <roster-hours-account .context=${this.context}></roster-hours-account>
      <roster-season-wish .context=${this.context}></roster-season-wish>
      <roster-extra-hours .context=${this.context}></roster-extra-hours>
      <roster-net-calculator
        .context=${this.context}
        @household-told=${({ detail }: CustomEvent<NetEffectRequest>) => (this.household = detail)}
      ></roster-net-calculator>
      ${
        this.context.memberId
          ? html`<roster-told-pay
              .context=${this.context}
              .household=${this.household}
            ></roster-told-pay>`
          : nothing
      }
    </div>`;
  }
}
