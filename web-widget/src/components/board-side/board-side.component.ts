import type {
  PeriodCoverage,
  PeriodViolation,
  RosterChange,
  RosterPeriod,
  Shift,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import type { BoardMove, BoardSituation } from "../../roster/board-moves.ts";
import { givesOut, stillStands, whyNotMovable } from "../../roster/board-moves.ts";
import type { BoardReader } from "../../roster/board-text.ts";
import { type BoardSource, type BoardTask, shiftIn } from "../../roster/board.ts";
import type { RosterContext } from "../../roster/context.ts";
import { levelsOf } from "../../roster/coverage-days.ts";
import { longDate } from "../../roster/dates.ts";
import { sameViolation } from "../../roster/violations.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../board-action/board-action.ts";
import "../board-change/board-change.ts";
import "../board-takers/board-takers.ts";
import "../board-tasks/board-tasks.ts";
import "../coverage-day/coverage-day.ts";
import "../violation/violation.ts";
import { styles } from "./board-side.styles.ts";

/** What stands beside the board. */
export type BoardPanel =
  | { readonly kind: "tasks" }
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "takers"; readonly shift: Shift }
  | { readonly kind: "violation"; readonly item: PeriodViolation }
  | { readonly kind: "action"; readonly moves: readonly BoardMove[] }
  | { readonly kind: "change"; readonly change: RosterChange };

/**
 * @summary What stands beside the board: the work list, or what was opened from it or from a cell.
 * @event task-chosen - `detail` is what the team lead wants to look at.
 * @event taker-chosen - `detail` is the member of whom it is to be shown what the shift does.
 * @event request-chosen - `detail` is the request to look at.
 * @event move-made - `detail` is what became of a move.
 * @event move-refused - The server said no.
 * @event change-moved - `detail` is a change as the server has it now.
 * @event accepted-before - `detail` is a warning that somebody else accepted first.
 * @event panel-closed - Back to the work list.
 */
export class RosterBoardSide extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) reader!: BoardReader;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) panel: BoardPanel = { kind: "tasks" };
  @property({ attribute: false }) tasks: readonly BoardTask[] = [];
  @property({ attribute: false }) source!: BoardSource;
  @property({ attribute: false }) coverage: PeriodCoverage | undefined;
  @property({ attribute: false }) situation!: BoardSituation;
  @property({ type: Number }) news = 0;

  @query("[data-focus]") private first!: HTMLElement | null;

  /** Puts focus on the heading of what is shown. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    const { first } = this;
    if (first instanceof LitElement) {
      await first.updateComplete;
    }
    first?.focus();
    this.scrollIntoView({ block: "nearest" });
  }

  protected override render(): TemplateResult {
    const { panel } = this;
    const close = (): void => void this.dispatchEvent(new CustomEvent("panel-closed"));
    return html`<div class="card stack close">
      ${
        panel.kind === "tasks"
          ? nothing
          : html`<div>
              <button type="button" class="quiet" @click=${close}>
                <span aria-hidden="true">‹</span> ${this.reader.board.tasks.back}
              </button>
            </div>`
      }
      ${this.content()}
    </div>`;
  }

  private content(): TemplateResult {
    const { panel } = this;
    switch (panel.kind) {
      case "tasks":
        return html`<roster-board-tasks
          data-focus
          .context=${this.context}
          .board=${this.reader.board}
          .tasks=${this.tasks}
          @task-chosen=${this.pass}
        ></roster-board-tasks>`;
      case "day":
        return this.day(panel.date);
      case "takers":
        return this.takers(panel.shift);
      case "violation":
        return this.violation(panel.item);
      case "action":
        return this.action(panel.moves);
      case "change":
        return html`<roster-board-change
          data-focus
          .context=${this.context}
          .board=${this.reader.board}
          .change=${this.source.changes.find(({ id }) => id === panel.change.id) ?? panel.change}
          @change-moved=${this.pass}
          @move-refused=${this.pass}
        ></roster-board-change>`;
    }
  }

  private day(date: string): TemplateResult {
    const { words, language } = this.context;
    const days = this.coverage?.days ?? [];
    const day = days.find((one) => one.date === date);
    return day
      ? html`<roster-coverage-day
          data-focus
          .context=${this.context}
          .day=${day}
          .name=${longDate(date, language)}
          .levels=${levelsOf(days)}
        ></roster-coverage-day>`
      : html`<p class="soft">${words.loading}</p>`;
  }

  private takers(shift: Shift): TemplateResult {
    const now = shiftIn(this.source.roster, shift.id)?.shift;
    return now && now.memberId === shift.memberId
      ? html`<roster-board-takers
          data-focus
          .context=${this.context}
          .board=${this.reader.board}
          .shift=${now}
          .news=${this.news}
          ?gives=${givesOut(this.situation.phase)}
          ?changes=${whyNotMovable(now, this.situation) === undefined}
          @taker-chosen=${this.pass}
          @request-chosen=${this.pass}
        ></roster-board-takers>`
      : this.gone();
  }

  private violation(chosen: PeriodViolation): TemplateResult {
    const { roster, violations } = this.source;
    const item = violations.find((one) => sameViolation(one, chosen)) ?? chosen;
    const line = roster.members.find(({ memberId }) => memberId === item.memberId);
    return html`<h3 data-focus tabindex="-1">
        ${this.context.words.severities[item.violation.severity]}
      </h3>
      <roster-violation
        .context=${this.context}
        .period=${this.period}
        .item=${item}
        .shifts=${line?.shifts ?? []}
        @accepted-before=${this.pass}
      ></roster-violation>`;
  }

  private action(moves: readonly BoardMove[]): TemplateResult {
    const { roster } = this.source;
    const stands = moves.every((move) => stillStands(move, (id) => shiftIn(roster, id)?.shift));
    const names = new Map(
      roster.members.map(({ memberId, displayName }) => [memberId, displayName]),
    );
    return html`<roster-board-action
      data-focus
      .context=${this.context}
      .board=${this.reader.board}
      .moves=${moves}
      .names=${names}
      ?gone=${!stands}
      @move-made=${this.pass}
      @move-refused=${this.pass}
      @move-dropped=${() => this.dispatchEvent(new CustomEvent("panel-closed"))}
    ></roster-board-action>`;
  }

  private gone(): TemplateResult {
    return html`<p class="note" data-focus tabindex="-1" role="alert">
      ${this.reader.board.takers.gone}
    </p>`;
  }

  private readonly pass = ({ type, detail }: CustomEvent<unknown>): void => {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  };
}
