import type { Light, RuleViolation } from "@samenrooster/contract";
import { html, nothing, type TemplateResult } from "lit";
import type { RosterContext } from "../../roster/context.ts";
import { reasonsInShort } from "../../roster/lights.ts";
import "../rule-reasons/rule-reasons.ts";
import "./light.ts";

/** The light with the reason to mind it; whatever else there is to say, and all advice, is folded. */
export function judgementShown(
  { light, ruleViolations }: { light?: Light; ruleViolations: RuleViolation[] },
  context: RosterContext,
): TemplateResult {
  const { words } = context;
  const fits = light?.colour === "GREEN";
  const said = light?.reason && !fits ? 1 : 0;
  return html`${
    light
      ? html`<roster-light .words=${words} .light=${light} ?brief=${fits}></roster-light>`
      : nothing
  }
  ${
    ruleViolations.length > said
      ? html`<details>
          <summary class="small">${reasonsInShort(ruleViolations, words)}</summary>
          <roster-rule-reasons
            .context=${context}
            .violations=${ruleViolations}
          ></roster-rule-reasons>
        </details>`
      : nothing
  }`;
}
