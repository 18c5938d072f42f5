import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterProblem } from "../../api/problem.ts";
import type { BoardWords } from "../../localization/board-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import { styles } from "./board-refusal.styles.ts";

/**
 * @summary Why something on the board did not happen. Where somebody was just ahead, that the screen shows how it is now.
 */
export class RosterBoardRefusal extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) board!: BoardWords;
  @property({ attribute: false }) problem!: RosterProblem;
  @property({ attribute: false }) retry: (() => void) | undefined;

  protected override render(): TemplateResult {
    const { slug, problem } = this.problem;
    const conflict = (this.board.conflicts as Record<string, string | undefined>)[slug];
    if (conflict === undefined) {
      return html`<roster-problem
        .words=${this.context.words}
        .context=${this.context}
        .problem=${this.problem}
        .retry=${isRefusal(this.problem) ? undefined : this.retry}
      ></roster-problem>`;
    }
    return html`<div class="note break" role="alert">
      <p><strong>${conflict}</strong></p>
      ${problem.detail ? html`<p>${problem.detail}</p>` : nothing}
      ${(problem.errors ?? []).map(({ message }) => html`<p>${message}</p>`)}
      <p>${this.board.refreshed}</p>
    </div>`;
  }
}

/** Whether the server understood and said no: asking the same again brings the same answer. */
function isRefusal({ status }: RosterProblem): boolean {
  return status === 403 || status === 409 || status === 422;
}
