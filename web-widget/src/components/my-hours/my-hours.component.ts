import type { NetEffectRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { type MyHoursPart, myHoursParts } from "../../roster/my-hours-parts.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import { PartsOfScreen } from "../parts/parts-of-screen.ts";
import "../extra-hours/extra-hours.ts";
import "../hours-account/hours-account.ts";
import "../net-calculator/net-calculator.ts";
import "../season-wish/season-wish.ts";
import "../told-pay/told-pay.ts";

/**
 * @summary What the member's hours are about, one part at a time: the account of the year, its months, hours beyond the contract, and what hours bring.
 */
export class RosterMyHours extends LitElement {
  static override readonly styles = [tokens, controls, parts];

  @property({ attribute: false }) context!: RosterContext;

  private readonly parts = new PartsOfScreen<MyHoursPart>(this, myHoursParts);
  /** The household that was worked out last, in this screen only. */
  @state() private household: NetEffectRequest | undefined;

  protected override render(): TemplateResult {
    const { title, choose, parts: names } = myHoursLanguages[this.context.language];
    return html`<div class="stack">
      <h2>${title}</h2>
      ${this.parts.choice(choose, names)} ${this.parts.contents((part) => this.contentOf(part))}
    </div>`;
  }

  private contentOf(part: MyHoursPart): TemplateResult {
    switch (part) {
      case "year":
        return html`<roster-hours-account .context=${this.context}></roster-hours-account>`;
      case "season":
        return html`<roster-season-wish .context=${this.context}></roster-season-wish>`;
      case "extra":
        return html`<roster-extra-hours .context=${this.context}></roster-extra-hours>`;
      case "pay":
        return this.pay();
    }
  }

  private pay(): TemplateResult {
    return html`<roster-net-calculator
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
      }`;
  }
}
