import type {
  PeriodViolation,
  RosterPeriod,
  Shift,
  ViolationAccepted,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../rule-reasons/rule-reasons.ts";
import type { RosterViolationAcceptance } from "../violation-acceptance/violation-acceptance.component.ts";
import "../violation-acceptance/violation-acceptance.ts";
import "../window-strip/window-strip.ts";

/**
 * @summary What one person's roster breaks or strains, where on the timeline, and whether it is accepted.
 * @event roster-warning-accepted - The team lead accepted it.
 * @event accepted-before - Somebody else accepted it first; `detail` is the warning with that acceptance.
 */
export class RosterViolation extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) item!: PeriodViolation;
  /** The person's shifts of the period. */
  @property({ attribute: false }) shifts: readonly Shift[] = [];
  /** Leaves the name out, where a heading above says it. */
  @property({ type: Boolean }) nameless = false;

  @state() private asking = false;
  /** Whether the reader wanted to accept it and somebody else was first. */
  @state() private late = false;

  @query("button") private button!: HTMLButtonElement | null;
  @query(".accepted") private outcome!: HTMLElement | null;
  @query("roster-violation-acceptance") private form!: RosterViolationAcceptance | null;

  protected override render(): TemplateResult {
    const { displayName, violation } = this.item;
    return html`<div class="stack close">
      ${this.nameless ? nothing : html`<h4 class="break">${displayName}</h4>`}
      <roster-rule-reasons
        .context=${this.context}
        .violations=${[violation]}
      ></roster-rule-reasons>
      <roster-window-strip
        .context=${this.context}
        .period=${this.period}
        .violation=${violation}
        .name=${displayName}
        .shifts=${this.shifts}
      ></roster-window-strip>
      ${this.decision()}
    </div>`;
  }

  private decision(): TemplateResult | typeof nothing {
    const { severity, accepted } = this.item.violation;
    if (accepted) {
      return this.accepted(accepted);
    }
    if (severity === "BLOCK") {
      return html`<p class="small">${this.context.words.violations.cannotAccept}</p>`;
    }
    if (severity === "INFO" || !this.context.leads) {
      return nothing;
    }
    return this.asking ? this.question() : this.offer();
  }

  private accepted({ by, at, reason }: ViolationAccepted): TemplateResult {
    const { violations, problems } = this.context.words;
    return html`<div class="accepted" tabindex="-1">
      ${this.late ? html`<p>${problems["warning-already-accepted"].title}</p>` : nothing}
      <span class="tag good"><span aria-hidden="true">✓</span>${violations.accepted}</span>
      <p class="small break">${violations.acceptedBy(by, momentText(at, this.context), reason)}</p>
    </div>`;
  }

  private offer(): TemplateResult {
    const { violations } = this.context.words;
    const { displayName, violation } = this.item;
    return html`<div>
      <button
        type="button"
        aria-label=${violations.acceptLabel(displayName, violation.message)}
        @click=${() => void this.ask()}
      >
        ${violations.accept}
      </button>
    </div>`;
  }

  private question(): TemplateResult {
    return html`<roster-violation-acceptance
      .context=${this.context}
      .period=${this.period}
      .item=${this.item}
      @accepted-before=${({ detail }: CustomEvent<PeriodViolation>) => void this.tellLate(detail)}
      @acceptance-dropped=${() => void this.drop()}
      @roster-warning-accepted=${() => void this.done()}
    ></roster-violation-acceptance>`;
  }

  private async ask(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  private async drop(): Promise<void> {
    this.asking = false;
    await this.updateComplete;
    this.button?.focus();
  }

  private async tellLate(detail: PeriodViolation): Promise<void> {
    this.late = true;
    this.dispatchEvent(new CustomEvent("accepted-before", { detail }));
    await this.done();
  }

  /** The list gives the accepted violation back as `item`; focus waits for that. */
  private async done(): Promise<void> {
    this.asking = false;
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.outcome?.focus();
  }
}
