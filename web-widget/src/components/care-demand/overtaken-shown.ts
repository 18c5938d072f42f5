import { html, nothing, type TemplateResult } from "lit";
import type { DemandWords } from "../../localization/demand-words.ts";

/** That somebody else stored the care demand while this one was being changed; `both` are rows that both changed. */
export function overtakenShown(
  { merged, mergedBoth }: DemandWords["care"],
  both: readonly string[] | undefined,
): TemplateResult | typeof nothing {
  return both
    ? html`<div class="note break" role="alert">
        <p>${merged}</p>
        ${both.length > 0 ? html`<p>${mergedBoth(both.join(", "))}</p>` : nothing}
      </div>`
    : nothing;
}
