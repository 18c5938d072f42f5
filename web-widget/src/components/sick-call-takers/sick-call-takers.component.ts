import type { MemberSummary, Shift, ShiftRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { boardLanguages } from "../../localization/board-languages.ts";
import type { BoardWords } from "../../localization/board-words.ts";
import { type BoardMove, sidesOf } from "../../roster/board-moves.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { movesForRequest, movesForTaker } from "../../roster/sick-calls.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import type { MoveMade, RosterBoardAction } from "../board-action/board-action.component.ts";
import "../board-action/board-action.ts";
import type { RosterBoardTakers } from "../board-takers/board-takers.component.ts";
import "../board-takers/board-takers.ts";

/**
 * @summary Who can take a shift that a sick call leaves open, which requests would fill it otherwise, and asking one of them.
 * @event replacements-asked - Somebody was asked, or how it stands is not what it was.
 */
export class RosterSickCallTakers extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  /** The shift that is open instead of the vacated one. */
  @property({ attribute: false }) shift!: Shift;
  @property({ attribute: false }) members: readonly MemberSummary[] = [];

  /** What would be asked, once somebody is chosen. */
  @state() private moves: readonly BoardMove[] | undefined;
  @state() private made: BoardMove | undefined;
  /** Why the one who was chosen cannot be asked by this reader. */
  @state() private refusal = "";
  @state() private turn = 0;

  @query("roster-board-takers") private takers!: RosterBoardTakers | null;
  @query("roster-board-action") private action!: RosterBoardAction | null;

  private get board(): BoardWords {
    return boardLanguages[this.context.language];
  }

  private get names(): ReadonlyMap<string, string> {
    return new Map(this.members.map(({ id, displayName }) => [id, displayName]));
  }

  protected override render(): TemplateResult {
    return html`<div class="stack close">
      <div role="status">${this.told()}</div>
      ${this.moves ? this.asking(this.moves) : this.choice()}
    </div>`;
  }

  private told(): TemplateResult | typeof nothing {
    if (this.refusal) {
      return html`<p class="note">${this.refusal}</p>`;
    }
    const { made, board } = this;
    if (!made) {
      return nothing;
    }
    const name = this.names.get(sidesOf(made)[0]?.memberId ?? "") ?? "";
    const sentence = board.action.done[made.kind](name, shiftSentence(made.shift, this.context));
    return html`<p class="break">
      <span class="tag good"><span aria-hidden="true">✓</span>${sentence}</span>
    </p>`;
  }

  private choice(): TemplateResult {
    const { shift } = this;
    return html`<roster-board-takers
      .context=${this.context}
      .board=${this.board}
      .shift=${shift}
      .news=${this.turn}
      changes
      @taker-chosen=${({ detail }: CustomEvent<string>) =>
        void this.consider(movesForTaker(shift, detail, this.context))}
      @request-chosen=${({ detail }: CustomEvent<ShiftRequest>) =>
        void this.consider(movesForRequest(detail, this.context))}
    ></roster-board-takers>`;
  }

  private asking(moves: readonly BoardMove[]): TemplateResult {
    return html`<roster-board-action
      .context=${this.context}
      .board=${this.board}
      .moves=${moves}
      .names=${this.names}
      @move-made=${({ detail }: CustomEvent<MoveMade>) => void this.settle(detail.move)}
      @move-refused=${this.tell}
      @move-dropped=${() => void this.settle(undefined)}
    ></roster-board-action>`;
  }

  private async consider(moves: ReturnType<typeof movesForTaker>): Promise<void> {
    this.made = undefined;
    if (typeof moves === "string") {
      this.refusal = this.board.refusals[moves];
      return;
    }
    this.refusal = "";
    this.moves = moves;
    await this.updateComplete;
    await this.action?.updateComplete;
    this.action?.focus();
  }

  /** Back to who can take it, with what was asked. */
  private async settle(made: BoardMove | undefined): Promise<void> {
    this.moves = undefined;
    this.made = made;
    if (made) {
      this.turn++;
      this.tell();
    }
    await this.updateComplete;
    await this.takers?.updateComplete;
    this.takers?.focus();
  }

  private readonly tell = (): void => {
    this.dispatchEvent(new CustomEvent("replacements-asked"));
  };
}
