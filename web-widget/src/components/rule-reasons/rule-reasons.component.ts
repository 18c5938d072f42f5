import type { RuleViolation } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Words } from "../../localization/words.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./rule-reasons.styles.ts";

/**
 * @summary What breaks or strains a rule, with how serious it is said in words.
 */
export class RosterRuleReasons extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) violations: readonly RuleViolation[] = [];

  protected override render(): TemplateResult {
    return html`<ul>
      ${this.violations.map(
        ({ severity, message }) =>
          html`<li class="break">
            <span aria-hidden="true">${severity === "BLOCK" ? "✕" : "!"}</span>
            <span><strong>${this.words.severities[severity]}:</strong> ${message}</span>
          </li>`,
      )}
    </ul>`;
  }
}
