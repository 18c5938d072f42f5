import { html, nothing, type TemplateResult } from "lit";
import type { RosterProblem } from "../../api/problem.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import "../problem/problem.ts";

/** Why a change of shifts was refused, with the rules that forbid it and what to do next. */
export function exchangeProblem(
  context: RosterContext,
  problem: RosterProblem | undefined,
  retry?: () => void,
): TemplateResult | typeof nothing {
  if (!problem) {
    return nothing;
  }
  const next: Partial<Record<string, string>> = nextSteps(context);
  return html`<roster-problem
    .words=${context.words}
    .context=${context}
    .problem=${problem}
    .next=${next[problem.slug]}
    .retry=${canTryAgain(problem) ? retry : undefined}
  ></roster-problem>`;
}

function nextSteps({ language }: RosterContext): ExchangeWords["next"] {
  return exchangeLanguages[language].next;
}

/** Whether the same again may work; what the server understood and refused does not. */
export function canTryAgain({ status }: RosterProblem): boolean {
  return status === 0 || status === 429 || status >= 500;
}
