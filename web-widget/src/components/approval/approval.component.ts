import type { RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { approvalLanguages } from "../../localization/approval-languages.ts";
import { type ApprovalPart, approvalParts } from "../../roster/approval-parts.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import { PartsOfScreen } from "../parts/parts-of-screen.ts";
import "../approval-roster/approval-roster.ts";
import "../change-decisions/change-decisions.ts";
import "../deputies/deputies.ts";

/**
 * @summary What a team lead decides about: the roster of a period, exchanges of members, and who decides when she is away.
 * @event roster-period-changed - A period was approved, published or sent back.
 * @event roster-warning-accepted - A warning about a roster was accepted.
 */
export class RosterApproval extends LitElement {
  static override readonly styles = [tokens, controls, parts];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  private readonly parts = new PartsOfScreen<ApprovalPart>(this, approvalParts);

  protected override render(): TemplateResult {
    const { title, choose, parts: names } = approvalLanguages[this.context.language];
    return html`<div class="stack">
      <h2>${title}</h2>
      ${this.parts.choice(choose, names)} ${this.parts.contents((part) => this.contentOf(part))}
    </div>`;
  }

  private contentOf(part: ApprovalPart): TemplateResult {
    switch (part) {
      case "roster":
        return this.period
          ? html`<roster-approval-roster
              .context=${this.context}
              .period=${this.period}
              .news=${this.news}
            ></roster-approval-roster>`
          : html`<p>${approvalLanguages[this.context.language].noPeriod}</p>`;
      case "changes":
        return html`<roster-change-decisions
          .context=${this.context}
          .news=${this.news}
        ></roster-change-decisions>`;
      case "deputies":
        return html`<roster-deputies
          .context=${this.context}
          .news=${this.news}
        ></roster-deputies>`;
    }
  }
}
