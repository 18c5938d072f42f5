import type { DayCoverage } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import {
  type Board,
  type BoardCell,
  type BoardRow,
  markOf,
  type Place,
} from "../../roster/board.ts";
import { type BoardReader, contentText, MARK_SIGNS, rowName } from "../../roster/board-text.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../day-choice/day-choice.ts";
import { styles } from "./board-list.styles.ts";

interface Entry {
  readonly row: BoardRow;
  readonly cell: BoardCell;
  readonly place: Place;
}

/**
 * @summary The board as a list, a day at a time: what is open, who works, who is absent and who is free.
 * @event day-chosen - `detail` is the date to look at.
 * @event cell-chosen - `detail` is the place of who or what was tapped.
 */
export class RosterBoardList extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) reader!: BoardReader;
  @property({ attribute: false }) board!: Board;
  @property({ attribute: false }) coverage: readonly DayCoverage[] = [];
  @property() date = "";
  /** Whether a shift is picked up: then who is free is a place to put it down. */
  @property({ type: Boolean }) holding = false;

  cellAt({ row, column }: Place): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-place="${row}/${column}"]`);
  }

  protected override render(): TemplateResult {
    const { reader } = this;
    const entries = this.entries();
    const busy = entries.filter(({ cell }) => cell.shifts.length > 0);
    const rest = entries.filter(
      ({ row, cell }) => row.memberId !== undefined && cell.shifts.length === 0,
    );
    const absent = rest.filter(({ cell }) => cell.absent);
    const free = rest.filter(({ cell }) => !cell.absent);
    return html`<div class="stack close">
      <roster-day-choice
        .context=${this.context}
        .days=${this.board.dates.map((date) => this.dayOf(date))}
        .date=${this.date}
        @day-chosen=${({ detail }: CustomEvent<string>) => this.tell("day-chosen", detail)}
      ></roster-day-choice>
      <ul class="list">
        ${busy.length === 0 ? html`<li class="soft">${reader.words.team.nobody}</li>` : nothing}
        ${[...busy, ...absent].map((entry) => html`<li>${this.entry(entry)}</li>`)}
      </ul>
      ${
        free.length > 0
          ? html`<details ?open=${this.holding}>
              <summary>${reader.board.freePeople(free.length)}</summary>
              <ul class="list">
                ${free.map((entry) => html`<li>${this.entry(entry)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>`;
  }

  private dayOf(date: string): DayCoverage {
    const day = this.coverage.find((one) => one.date === date);
    return day ?? { date, levels: [], shortfallMinutes: 0, surplusMinutes: 0 };
  }

  /** Open shifts first, then who works, early starters first. */
  private entries(): Entry[] {
    const column = this.board.dates.indexOf(this.date);
    const start = ({ cell }: Entry): number => Date.parse(cell.shifts[0]?.start ?? "");
    return this.board.rows
      .flatMap((row, index): Entry[] => {
        const cell = row.cells[column];
        return cell ? [{ row, cell, place: { row: index + 1, column } }] : [];
      })
      .sort((one, other) => {
        const open =
          Number(other.row.memberId === undefined) - Number(one.row.memberId === undefined);
        return open || (start(one) || 0) - (start(other) || 0);
      });
  }

  private entry({ row, cell, place }: Entry): TemplateResult {
    const { reader } = this;
    const mark = markOf(cell);
    return html`<button
      type="button"
      class="entry ${row.memberId === undefined ? "open" : ""}"
      data-place="${place.row}/${place.column}"
      @click=${() => this.tell("cell-chosen", place)}
    >
      <strong class="break">${rowName(row, reader)}</strong>
      <span class="soft numbers">${contentText(cell, reader)}</span>
      ${mark ? html`<span class="sign" aria-hidden="true">${MARK_SIGNS[mark]}</span>` : nothing}
    </button>`;
  }

  private tell(name: string, detail: string | Place): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
