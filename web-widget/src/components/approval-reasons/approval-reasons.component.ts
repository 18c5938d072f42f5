import type {
  ApprovalLine,
  CompletionReason,
  PeriodViolation,
  RosterPeriod,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { periodOf } from "../../api/approval-client.ts";
import { completionReasons } from "../../api/completion-client.ts";
import { Loading } from "../../api/loading.ts";
import { approvalLanguages } from "../../localization/approval-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import { violationKey } from "../../roster/violations.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { repeat } from "lit/directives/repeat.js";
import { problemShown } from "../problem/problem-shown.ts";
import "../violation/violation.ts";

/**
 * @summary Why a line asks for a decision: what rules say of it, and why picks did not stand.
 * @event roster-warning-accepted - The team lead accepted a warning.
 */
export class RosterApprovalReasons extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) line!: ApprovalLine;
  @property({ attribute: false }) violations: readonly PeriodViolation[] = [];

  private readonly reasons = new Loading<CompletionReason[]>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has("context") || changed.has("line")) && this.line.picksNotKept > 0) {
      const { client } = this.context;
      const of = { ...periodOf(this.period), memberId: this.line.memberId };
      void this.reasons.start(`${of.periodId}/${of.memberId}`, () => completionReasons(client, of));
    }
  }

  protected override render(): TemplateResult {
    return html`<ul class="stack close">
        ${repeat(
          this.violations,
          violationKey,
          (item) =>
            html`<li>
              <roster-violation
                nameless
                .context=${this.context}
                .period=${this.period}
                .item=${item}
              ></roster-violation>
            </li>`,
        )}
      </ul>
      ${this.line.picksNotKept > 0 ? this.picks() : nothing}`;
  }

  private picks(): TemplateResult {
    const { words, language } = this.context;
    const { value, problem } = this.reasons;
    const notKept = (value ?? []).filter(({ kind }) => kind === "PICK_NOT_KEPT");
    return html`<p><strong>${approvalLanguages[language].pickReasons}</strong></p>
      ${problemShown(words, problem, () => void this.reasons.again())}
      ${value || problem ? nothing : html`<p class="soft">${words.loading}</p>`}
      <ul class="stack close">
        ${notKept.map(
          ({ date, reason }) =>
            html`<li class="small break">
              ${date ? html`<strong>${longDate(date, language)}</strong>: ` : nothing}${reason}
            </li>`,
        )}
      </ul>`;
  }
}
