import { html, type TemplateResult } from "lit";
import type { DemandWords } from "../../localization/demand-words.ts";
import type { DemandChange } from "../../roster/care-demand-changes.ts";

const FIRST = 6;

/** What was changed and is not stored, under a title; of many changes the first ones by name. */
export function changesShown(
  { care, sections }: Pick<DemandWords, "care" | "sections">,
  changes: readonly DemandChange[],
  title: string,
): TemplateResult {
  const told = changes
    .slice(0, FIRST)
    .map(({ kind, name, section }) => care.changeKinds[kind](name || sections[section].unnamed));
  return html`<div class="break">
    <p><strong>${title}</strong></p>
    <p class="soft small">${told.join(", ")}${changes.length > FIRST ? "…" : ""}</p>
  </div>`;
}
