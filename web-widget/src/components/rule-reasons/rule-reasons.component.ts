import type { RuleSeverity, RuleViolation } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { exceptionText, windowText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./rule-reasons.styles.ts";

const SIGNS: Record<RuleSeverity, string> = { BLOCK: "✕", WARN: "!", INFO: "i" };

/**
 * @summary What breaks or strains a rule, with how serious it is said in words, and on what it rests.
 */
export class RosterRuleReasons extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) violations: readonly RuleViolation[] = [];

  protected override render(): TemplateResult {
    return html`<ul>
      ${this.violations.map((violation) => html`<li class="break">${this.reason(violation)}</li>`)}
    </ul>`;
  }

  private reason(violation: RuleViolation): TemplateResult {
    const { words } = this.context;
    const { severity, message, source, ruleId } = violation;
    const facts = [
      words.source(source),
      words.reasons.rule(ruleId),
      windowText(violation, this.context),
      exceptionText(violation, this.context),
    ].filter((fact) => fact !== undefined);
    return html`<span aria-hidden="true">${SIGNS[severity]}</span>
      <div>
        <p><strong>${words.severities[severity]}:</strong> ${message}</p>
        <p class="facts soft">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
      </div>`;
  }
}
