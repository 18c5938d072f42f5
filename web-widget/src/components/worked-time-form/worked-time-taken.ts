import type { RuleViolation } from "@samenrooster/contract";
import { html, nothing, type TemplateResult } from "lit";
import type { RosterContext } from "../../roster/context.ts";
import "../rule-reasons/rule-reasons.ts";

/** That worked time was taken, and what it breaks: told as information, never as a refusal. Takes the focus. */
export function workedTimeTaken(
  sentence: string,
  violations: readonly RuleViolation[],
  context: RosterContext,
): TemplateResult {
  return html`<div class="stored" tabindex="-1">
    <span class="tag good"><span aria-hidden="true">✓</span>${sentence}</span>
    ${
      violations.length > 0
        ? html`<p class="small">${context.words.workedTime.information}</p>
            <roster-rule-reasons
              .context=${context}
              .violations=${violations}
            ></roster-rule-reasons>`
        : nothing
    }
  </div>`;
}
