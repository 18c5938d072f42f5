import type { DayCoverage, LightColour, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { type Board, type BoardRow, type Place, placeAfter } from "../../roster/board.ts";
import { type BoardReader, cellText, coverageText, rowName } from "../../roster/board-text.ts";
import { dayAndMonth, dayOfWeek, longDate, shortWeekday, weekNumber } from "../../roster/dates.ts";
import { LIGHT_LOOKS } from "../../roster/lights.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { cellContent, coverageSigns, isEmpty } from "./board-cells.ts";
import { BoardDrag } from "./board-drag.ts";
import { styles } from "./board-grid.styles.ts";

/** So many rows are drawn at once, which is more than a screen shows; the others follow picture by picture. */
const ROWS_AT_ONCE = 24;

/**
 * @summary People and days, the coverage above them. A cell is reached by keyboard and pointer; what happens there is the board's.
 * @event place-reached - `detail` is the place that has focus.
 * @event cell-chosen - Enter, a click or a tap on the place in `detail`.
 * @event pick-up-asked - The space bar, or the beginning of a drag, on the place in `detail`.
 * @event dropped-at - A drag ended on the place in `detail`.
 * @event put-back - Escape, or a drag that ended nowhere.
 */
export class RosterBoardGrid extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) reader!: BoardReader;
  @property({ attribute: false }) board!: Board;
  @property({ attribute: false }) coverage: readonly DayCoverage[] = [];
  @property({ attribute: false }) place: Place = { row: 0, column: 0 };
  /** The shift that is picked up. */
  @property({ attribute: false }) held: Shift | undefined;
  /** Whom the picked-up shift fits. */
  @property({ attribute: false }) fits: ReadonlyMap<string, LightColour> = new Map();
  @property() today = "";
  /** The reader's own line. */
  @property({ attribute: false }) memberId: string | undefined;

  @state() private drawn = ROWS_AT_ONCE;

  @query(".scroll") private scroller!: HTMLElement;

  private readonly drag = new BoardDrag(this, {
    lift: (place) => this.tell("pick-up-asked", place),
    drop: (place) => (place ? this.tell("dropped-at", place) : this.tell("put-back")),
    scroller: () => this.scroller,
    placeOf: (target) => this.placeOf(target),
  });

  /** Moves focus to a place and brings it into sight. */
  async goTo(place: Place): Promise<void> {
    await this.draw(place);
    this.cellAt(place)?.focus();
  }

  /** Brings a place into sight and leaves focus where it is. */
  async showPlace(place: Place): Promise<void> {
    await this.draw(place);
    this.cellAt(place)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private async draw(place: Place): Promise<void> {
    this.place = place;
    this.drawn = Math.max(this.drawn, place.row);
    await this.updateComplete;
  }

  cellAt({ row, column }: Place): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-row="${row}"] [data-column="${column}"]`);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("board")) {
      // A style attribute in the template would not pass the content security policy.
      this.style.setProperty("--_days", String(this.board.dates.length));
    }
    if (this.drawn < this.board.rows.length) {
      requestAnimationFrame(() => (this.drawn += ROWS_AT_ONCE));
    }
  }

  protected override render(): TemplateResult {
    const { board, reader } = this;
    return html`<div class="scroll">
      <div
        class="grid ${this.held ? "holding" : ""}"
        role="grid"
        aria-label=${reader.board.grid}
        aria-rowcount=${board.rows.length + 2}
        aria-colcount=${board.dates.length + 1}
        @keydown=${this.pressed}
        @click=${this.clicked}
        @focusin=${this.reached}
        @pointerdown=${this.drag.down}
      >
        ${guard([board.dates, reader, this.today], () => this.heads())}
        ${guard([board.dates, reader, this.coverage, this.columnIn(0)], () => this.coverageRow())}
        ${board.rows
          .slice(0, this.drawn)
          .map((row, index) =>
            guard(
              [row, reader, index, this.columnIn(index + 1), this.heldIn(row), this.fitsOf(row)],
              () => this.row(row, index + 1),
            ),
          )}
      </div>
    </div>`;
  }

  /** The column that can be reached by Tab where it is in this row. */
  private columnIn(row: number): number | undefined {
    return this.place.row === row ? this.place.column : undefined;
  }

  private heldIn({ cells }: BoardRow): string | undefined {
    const id = this.held?.id;
    return id !== undefined && cells.some(({ shifts }) => shifts.some((one) => one.id === id))
      ? id
      : undefined;
  }

  private fitsOf({ memberId }: BoardRow): LightColour | undefined {
    return memberId === undefined ? undefined : this.fits.get(memberId);
  }

  private heads(): TemplateResult {
    const { words, language } = this.reader;
    return html`<div class="line heads" role="row" aria-rowindex="1">
      <div class="name" role="columnheader">${words.team.member}</div>
      ${this.board.dates.map((date, index) => {
        const [day, month] = dayAndMonth(date, language).split(" ");
        const weekday = dayOfWeek(date);
        return html`<div
          class="head ${weekday > 4 ? "weekend" : ""} ${date === this.today ? "today" : ""}"
          role="columnheader"
          aria-label=${longDate(date, language)}
        >
          <span class="above"
            >${index === 0 || weekday === 0 ? words.week(weekNumber(date)) : day === "1" ? month : nothing}</span
          >
          <span>${shortWeekday(date, language)}</span> <strong>${day}</strong>
        </div>`;
      })}
    </div>`;
  }

  private coverageRow(): TemplateResult {
    const { board, language } = this.reader;
    const days = new Map(this.coverage.map((day) => [day.date, day]));
    return html`<div class="line coverage" role="row" aria-rowindex="2" data-row="0">
      <div class="name" role="rowheader">${board.coverage}</div>
      ${this.board.dates.map((date, column) => {
        const day = days.get(date);
        return html`<div
          class="cell ${day && day.shortfallMinutes > 0 ? "short" : ""}"
          role="gridcell"
          data-column=${column}
          tabindex=${this.columnIn(0) === column ? 0 : -1}
        >
          <span class="hidden-text"
            >${board.cell(board.coverage, longDate(date, language), coverageText(day, this.reader))}</span
          >
          ${day ? html`<div class="seen" aria-hidden="true">${coverageSigns(day, this.reader)}</div>` : nothing}
        </div>`;
      })}
    </div>`;
  }

  private row(row: BoardRow, at: number): TemplateResult {
    const focused = this.columnIn(at);
    const open = row.memberId === undefined;
    return html`<div
      class="line ${open ? "open" : ""}"
      role="row"
      aria-rowindex=${at + 2}
      data-row=${at}
    >
      ${this.name(row)}
      ${row.cells.map(
        (cell, column) =>
          html`<div
            class="cell ${cell.absent ? "absent" : ""} ${dayOfWeek(cell.date) > 4 ? "weekend" : ""}"
            role="gridcell"
            data-column=${column}
            tabindex=${column === focused ? 0 : -1}
            aria-label=${isEmpty(cell) ? cellText(row, cell, this.reader) : nothing}
          >
            ${isEmpty(cell) ? nothing : cellContent(row, cell, this.held?.id, this.reader)}
          </div>`,
      )}
    </div>`;
  }

  private name(row: BoardRow): TemplateResult {
    const { words, board } = this.reader;
    const light = this.fitsOf(row);
    const looks = light && LIGHT_LOOKS[light];
    return html`<div class="name break" role="rowheader">
      <span class="who"
        >${rowName(row, this.reader)}${
          row.memberId !== undefined && row.memberId === this.memberId ? ` (${words.team.me})` : ""
        }</span
      >
      ${
        light && looks
          ? html`<span class="tag ${looks.tag}"
              ><span aria-hidden="true">${looks.sign}</span>${words.lights[light]}</span
            >`
          : html`<span class="soft facts"
              >${row.level ? words.level(row.level) : nothing}
              ${row.outside ? html`<span title=${board.outsideWhy}>${board.outside}</span>` : nothing}</span
            >`
      }
    </div>`;
  }

  private placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
    const row = cell?.closest<HTMLElement>("[data-row]");
    return cell && row
      ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) }
      : undefined;
  }

  private readonly reached = ({ target }: Event): void => {
    const place = this.placeOf(target);
    if (place && (place.row !== this.place.row || place.column !== this.place.column)) {
      this.place = place;
      this.tell("place-reached", place);
    }
  };

  private readonly clicked = ({ target }: Event): void => {
    const place = this.drag.justEnded() ? undefined : this.placeOf(target);
    if (place) {
      this.tell("cell-chosen", place);
    }
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const size = { rows: this.board.rows.length + 1, columns: this.board.dates.length };
    const next = placeAfter(this.place, event, size);
    if (next) {
      void this.goTo(next);
      this.tell("place-reached", next);
    } else if (event.key === "Enter") {
      this.tell("cell-chosen", this.place);
    } else if (event.key === " ") {
      this.tell("pick-up-asked", this.place);
    } else if (event.key === "Escape" && this.held) {
      this.tell("put-back");
    } else {
      return;
    }
    event.preventDefault();
  };

  private tell(name: string, detail?: Place): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
