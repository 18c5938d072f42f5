import type { NetEffectRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { type MyHoursPart, myHoursParts } from "../../roster/my-hours-parts.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
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

  @state() private shown: MyHoursPart = myHoursParts[0];
  /** The household that was worked out last, in this screen only. */
  @state() private household: NetEffectRequest | undefined;

  // A part that was opened stays, out of sight, so that what was typed in it is not lost.
  private readonly opened = new Set<MyHoursPart>();

  protected override render(): TemplateResult {
    const { title, choose, parts: names } = myHoursLanguages[this.context.language];
    this.opened.add(this.shown);
    return html`<div class="stack">
      <h2>${title}</h2>
      <div class="parts" role="group" aria-label=${choose}>
        ${myHoursParts.map(
          (part) =>
            html`<button
              type="button"
              aria-pressed=${part === this.shown}
              @click=${() => (this.shown = part)}
            >
              ${names[part]}
            </button>`,
        )}
      </div>
      ${myHoursParts.map((part) =>
        this.opened.has(part)
          ? html`<div class="stack" ?hidden=${part !== this.shown}>${this.contentOf(part)}</div>`
          : nothing,
      )}
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
