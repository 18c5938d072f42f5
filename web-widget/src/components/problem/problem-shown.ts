import { html, nothing, type TemplateResult } from "lit";
import type { RosterProblem } from "../../api/problem.ts";
import type { Words } from "../../localization/words.ts";
import "./problem.ts";

/** What did not work, where something did not, with a way to try it again where that makes sense. */
export function problemShown(
  words: Words,
  problem: RosterProblem | undefined,
  retry: (() => void) | undefined,
): TemplateResult | typeof nothing {
  return problem
    ? html`<roster-problem .words=${words} .problem=${problem} .retry=${retry}></roster-problem>`
    : nothing;
}
