import type { ChangeCheck, RosterChange, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { assignShift, unassignShift } from "../../api/assignment-client.ts";
import { checkChange } from "../../api/change-check-client.ts";
import { proposeChange } from "../../api/exchange-client.ts";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import type { BoardWords } from "../../localization/board-words.ts";
import { type BoardMove, type MoveSide, proposalOf, sidesOf } from "../../roster/board-moves.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursFacts } from "../../roster/pick-worth.ts";
import { openShiftSentence, shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import "../board-refusal/board-refusal.ts";
import "../light/light.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./board-action.styles.ts";

interface Effect {
  readonly side: MoveSide;
  readonly check: ChangeCheck;
}

/** What became of a move. */
export interface MoveMade {
  readonly move: BoardMove;
  /** What was proposed, where others have to say yes. */
  readonly change?: RosterChange;
  /** The shift as it is now, where the team lead moved it alone. */
  readonly shift?: Shift;
}

/**
 * @summary What a move on the board would do, for everybody whom it is about, before it is made.
 * @event move-made - `detail` is what became of it.
 * @event move-refused - The server said no; what the board shows may be old.
 * @event move-dropped - The team lead leaves it.
 */
export class RosterBoardAction extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) board!: BoardWords;
  /** What putting the shift down can mean. */
  @property({ attribute: false }) moves: readonly BoardMove[] = [];
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();

  /** Whether somebody moved one of the shifts meanwhile. */
  @property({ type: Boolean }) gone = false;

  @state() private chosen = 0;

  @query("h3") private heading!: HTMLElement | null;

  private readonly effects = new Loading<Effect[]>(this);
  private readonly command = new Command(this);

  override focus(): void {
    this.heading?.focus();
  }

  private get move(): BoardMove {
    return this.moves[this.chosen] ?? this.moves[0]!;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("moves")) {
      this.chosen = 0;
      this.command.dismiss();
      this.look();
    }
  }

  private look(): void {
    const { client, team } = this.context;
    const { move } = this;
    const sides = sidesOf(move);
    void this.effects.start(JSON.stringify([move.kind, sides]), () =>
      Promise.all(
        sides.map(async (side) => {
          const { memberId, ...shifts } = side;
          return { side, check: await checkChange(client, { teamId: team.id, memberId }, shifts) };
        }),
      ),
    );
  }

  protected override render(): TemplateResult {
    const { board, move, effects, context } = this;
    const { problem } = this.command;
    const [one = "", other = ""] = sidesOf(move).map(({ memberId }) => this.nameOf(memberId));
    return html`<section class="stack close">
      <h3 tabindex="-1">${board.action.titles[move.kind]}</h3>
      <p class="shift break">${openShiftSentence(move.shift, context)}</p>
      ${this.choice()}
      <p class="break">${board.action.explanations[move.kind](one, other)}</p>
      ${
        problem
          ? html`<roster-board-refusal
              .context=${context}
              .board=${board}
              .problem=${problem}
              .retry=${() => void this.again()}
            ></roster-board-refusal>`
          : nothing
      }
      ${problemShown(context.words, effects.problem, () => void effects.again())}
      ${effects.value?.map((effect) => this.effect(effect)) ?? nothing}
      ${effects.busy && !effects.value ? html`<p class="soft" role="status">${context.words.loading}</p>` : nothing}
      ${this.buttons()}
    </section>`;
  }

  private choice(): TemplateResult | typeof nothing {
    if (this.moves.length < 2) {
      return nothing;
    }
    const { action } = this.board;
    const choose = (index: number): void => {
      this.chosen = index;
      this.command.dismiss();
      this.look();
    };
    return html`<fieldset>
      <legend>${action.how}</legend>
      ${this.moves.map((move, index) => {
        const other =
          move.kind === "INSTEAD"
            ? move.givesUp
            : move.kind === "SWAP"
              ? move.forShift
              : move.shift;
        return html`<label class="check">
          <input
            type="radio"
            name="how"
            .checked=${index === this.chosen}
            @change=${() => choose(index)}
          />
          <span class="break"
            >${action.choices[move.kind](shiftSentence(other, this.context))}</span
          >
        </label>`;
      })}
    </fieldset>`;
  }

  private effect({ side, check }: Effect): TemplateResult {
    const { context, board } = this;
    const { words, language } = context;
    const facts = check.hours
      ? hoursFacts(check.hours, { units: words.units, worth: board.hours, language })
      : [];
    return html`<div class="effect stack close">
      <h4 class="break">${board.action.effect(this.nameOf(side.memberId))}</h4>
      <roster-light brief .words=${words} .light=${check.light}></roster-light>
      ${
        check.caused.length > 0
          ? html`<roster-rule-reasons
              .context=${context}
              .violations=${check.caused}
            ></roster-rule-reasons>`
          : html`<p class="small">${board.action.noEffect}</p>`
      }
      ${check.solved.length > 0 ? html`<p class="small">${board.action.solves(check.solved.length)}</p>` : nothing}
      ${
        check.hours
          ? html`<dl class="numbers small">
              ${facts.map(
                ([name, value]) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
          : html`<p class="small soft">${board.action.noContract}</p>`
      }
    </div>`;
  }

  private buttons(): TemplateResult {
    const { action } = this.board;
    const { value } = this.effects;
    const blocked = value?.some(({ check }) => check.light.colour === "RED") ?? false;
    const busy = this.command.running !== undefined;
    const drop = (): void => void this.dispatchEvent(new CustomEvent("move-dropped"));
    const { gone } = this;
    return html`${blocked && !gone ? html`<p class="note">${action.blocked}</p>` : nothing}
      ${gone && !this.command.problem ? html`<p class="note" role="alert">${this.board.takers.gone}</p>` : nothing}
      <div class="actions">
        ${
          value && !blocked && !gone
            ? html`<button
                type="button"
                class="primary"
                aria-disabled=${busy}
                @click=${() => void this.make()}
              >
                ${busy ? action.working : action.confirm[this.move.kind]}
              </button>`
            : nothing
        }
        <button type="button" @click=${drop}>${action.cancel}</button>
      </div>`;
  }

  private nameOf(memberId: string | undefined): string {
    return this.names.get(memberId ?? "") ?? "";
  }

  private async make(): Promise<void> {
    const { move } = this;
    this.settle(await this.command.run("move", (key) => this.send(move, key)));
  }

  private async again(): Promise<void> {
    this.settle(await this.command.retry());
  }

  /** Nothing was shown as done before the server said so; a refusal only asks for the fresh state. */
  private settle(worked: boolean): void {
    if (!worked && this.command.problem) {
      void this.effects.again();
      this.dispatchEvent(new CustomEvent("move-refused"));
    }
  }

  private async send(move: BoardMove, key: string): Promise<void> {
    const { client, team } = this.context;
    const proposal = proposalOf(move);
    const of = { teamId: team.id, shiftId: move.shift.id };
    const detail: MoveMade = proposal
      ? { move, change: await proposeChange(client, team.id, proposal, key) }
      : {
          move,
          shift: (move.kind === "ASSIGN"
            ? await assignShift(client, of, move.memberId, key)
            : await unassignShift(client, of, key)
          ).shift,
        };
    const [side] = sidesOf(move);
    const said = this.board.action.done[move.kind];
    const sentence = said(this.nameOf(side?.memberId), shiftSentence(move.shift, this.context));
    emit(this, "roster-announced", { sentence });
    this.dispatchEvent(new CustomEvent("move-made", { detail }));
  }
}
