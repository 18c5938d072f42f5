import { html, type TemplateResult } from "lit";
import type { DemandWords } from "../../localization/demand-words.ts";
import type { DemandChange } from "../../roster/care-demand-changes.ts";

const FIRST = 6;

/** What was changed and is not stored, in a sentence; of many changes the first ones by name. */
export function changesShown(
  { changed, changeKinds }: DemandWords["care"],
  changes: readonly DemandChange[],
): TemplateResult {
  const named = changes.filter(({ name }) => name !== "").slice(0, FIRST);
  const names = named.map(({ kind, name }) => changeKinds[kind](name)).join(", ");
  const more = changes.length > named.length ? "…" : "";
  return html`<div class="break">
    <p><strong>${changed(changes.length)}</strong></p>
    <p class="soft small">${names}${more}</p>
  </div>`;
}
