import type {
  ApprovalLine,
  LineException,
  PeriodViolation,
  RosterPeriod,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { approvalLanguages } from "../../localization/approval-languages.ts";
import type { ApprovalWords } from "../../localization/approval-words.ts";
import { canBeApproved, exceptionText, hasReasons } from "../../roster/approval.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../approval-reasons/approval-reasons.ts";
import { styles } from "./approval-line.styles.ts";

/** Whether a line was ticked or not. */
export interface LineChoice {
  readonly memberId: string;
  readonly chosen: boolean;
}

/**
 * @summary One member's part of a roster: its hours, nights and weekends, what asks for a decision, and the decision.
 * @event line-chosen - It was ticked or not; `detail` says which.
 * @event line-approval-asked - The team lead says yes to it.
 * @event line-sent-back - The team lead wants something changed.
 */
export class RosterApprovalLine extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) line!: ApprovalLine;
  /** What rules say of the roster of this member. */
  @property({ attribute: false }) violations: readonly PeriodViolation[] = [];
  /** Whether the period can be decided about now, by the reader. */
  @property({ type: Boolean }) decidable = false;
  @property({ type: Boolean }) chosen = false;
  @property({ type: Boolean }) busy = false;

  @state() private explained = false;

  private get said(): ApprovalWords {
    return approvalLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { line } = this;
    return html`<div class="line">
      <div>${this.name()}</div>
      <div class="stack facts-and-reasons">
        ${this.facts()}
        ${
          line.exceptions.length > 0
            ? html`<ul class="actions">
                ${line.exceptions.map((exception) => html`<li>${this.exception(exception)}</li>`)}
              </ul>`
            : nothing
        }
        ${line.approval ? this.approved(line.approval) : this.note()} ${this.remark()}
        ${hasReasons(line) ? this.reasons() : nothing}
      </div>
      ${this.decidable ? this.decisions() : nothing}
    </div>`;
  }

  private name(): TemplateResult {
    const { line, said } = this;
    const name = html`<strong class="break">${line.displayName}</strong>`;
    if (!this.decidable || !canBeApproved(line)) {
      return name;
    }
    return html`<label class="check">
      <input
        type="checkbox"
        aria-label=${said.choosePerson(line.displayName)}
        .checked=${this.chosen}
        @change=${this.choose}
      />
      ${name}
    </label>`;
  }

  private facts(): TemplateResult {
    const { line, said } = this;
    const { words } = this.context;
    const { plannedMinutes, contractMinutes, shifts, nights, weekendShifts } = line;
    const facts = [
      said.facts.hours(
        hoursText(plannedMinutes, words.units),
        hoursText(contractMinutes, words.units),
      ),
      words.shiftCount(shifts),
      said.facts.nights(nights),
      said.facts.weekendShifts(weekendShifts),
    ];
    return html`<p class="facts small soft numbers">
      ${facts.map((fact) => html`<span>${fact}</span>`)}
    </p>`;
  }

  private exception(exception: LineException): TemplateResult {
    const broken = exception === "RULE_BROKEN";
    const text = exceptionText(this.line, exception, this.said, this.context.words.units);
    return html`<span class="tag ${broken ? "bad" : "warn"}"
      ><span aria-hidden="true">${broken ? "✕" : "!"}</span>${text}</span
    >`;
  }

  private approved({ by, at }: { by: string; at: string }): TemplateResult {
    return html`<p class="small break">
      <span class="tag good"
        ><span aria-hidden="true">✓</span
        >${this.said.approvedBy(by, momentText(at, this.context))}</span
      >
    </p>`;
  }

  /** Why the reader cannot say yes to it, where she cannot. */
  private note(): TemplateResult | typeof nothing {
    const { own, brokenRules } = this.line;
    if (!this.decidable || (!own && brokenRules === 0)) {
      return nothing;
    }
    return html`<p class="small">${own ? this.said.own : this.said.blocked}</p>`;
  }

  private remark(): TemplateResult | typeof nothing {
    const { remark } = this.line;
    return remark
      ? html`<blockquote class="small break">
          <p class="soft">${this.said.remarked(remark.by, momentText(remark.at, this.context))}</p>
          <p>${remark.remark}</p>
        </blockquote>`
      : nothing;
  }

  private reasons(): TemplateResult {
    return html`<details @toggle=${this.explain}>
      <summary>${this.said.reasons}</summary>
      ${
        this.explained
          ? html`<roster-approval-reasons
              .context=${this.context}
              .period=${this.period}
              .line=${this.line}
              .violations=${this.violations}
            ></roster-approval-reasons>`
          : nothing
      }
    </details>`;
  }

  private decisions(): TemplateResult {
    const { line, said } = this;
    return html`<div class="actions decisions">
      ${
        canBeApproved(line)
          ? html`<button
              type="button"
              aria-disabled=${this.busy}
              aria-label=${said.approveOneLabel(line.displayName)}
              @click=${() => this.ask("line-approval-asked")}
            >
              ${said.approveOne}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        aria-disabled=${this.busy}
        aria-label=${said.sendBack.aboutLabel(line.displayName)}
        @click=${() => this.ask("line-sent-back")}
      >
        ${said.sendBack.about}
      </button>
    </div>`;
  }

  private readonly explain = ({ target }: Event): void => {
    this.explained ||= (target as HTMLDetailsElement).open;
  };

  private readonly choose = ({ target }: Event): void => {
    const { memberId } = this.line;
    const detail: LineChoice = { memberId, chosen: (target as HTMLInputElement).checked };
    this.dispatchEvent(new CustomEvent("line-chosen", { detail }));
  };

  private ask(event: "line-approval-asked" | "line-sent-back"): void {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent(event));
    }
  }
}
