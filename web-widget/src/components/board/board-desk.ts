import type { RosterChange, Shift, ShiftRequest } from "@samenrooster/contract";
import type { ReactiveControllerHost } from "lit";
import { emit } from "../../events/emit.ts";
import { actionsIn, type CellAction, toPickUp } from "../../roster/board-actions.ts";
import {
  type BoardSituation,
  type MoveRefusal,
  type MoveTarget,
  movesFor,
  stillStands,
} from "../../roster/board-moves.ts";
import { type BoardReader, cellText, rowName } from "../../roster/board-text.ts";
import {
  type Board,
  type BoardTask,
  type Place,
  placeOfShift,
  placeOfViolation,
  shiftIn,
} from "../../roster/board.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import type { MoveMade } from "../board-action/board-action.component.ts";
import type { BoardPanel } from "../board-side/board-side.component.ts";
import type { BoardData } from "./board-data.ts";
import { BoardHand } from "./board-hand.ts";

/** A cell that was opened. */
export interface CellMenu {
  readonly heading: string;
  readonly actions: readonly CellAction[];
  readonly remarks: readonly string[];
  readonly beside: DOMRect | undefined;
}

/** The screen around the desk. */
interface BoardScreen extends ReactiveControllerHost, EventTarget {
  readonly context: RosterContext;
  readonly reader: BoardReader;
  readonly situation: BoardSituation;
  /** Where a place is on the screen. */
  rectOf(place: Place): DOMRect | undefined;
  /** Brings a place into sight. */
  showPlace(place: Place): void;
  /** Puts focus on the cell that was looked at last. */
  focusCell(): void;
  /** Puts focus on what stands beside the board. */
  focusSide(): void;
}

/** What the team lead is doing at the board: which cell is looked at, what is open beside it, which shift is picked up. */
export class BoardDesk {
  panel: BoardPanel = { kind: "tasks" };
  place: Place = { row: 1, column: 0 };
  menu: CellMenu | undefined;
  /** Why what was just tried cannot be. */
  remark = "";
  /** Grows when the roster may have changed, for what is judged by it. */
  changed = 0;
  readonly hand: BoardHand;
  private followed: Board | undefined;

  constructor(
    private readonly screen: BoardScreen,
    private readonly data: BoardData,
  ) {
    this.hand = new BoardHand(screen);
  }

  /** Clears the desk for another period. */
  clear(column: number): void {
    this.panel = { kind: "tasks" };
    this.place = { row: 1, column };
    this.menu = undefined;
    this.remark = "";
    this.followed = undefined;
    this.hand.release();
  }

  /** Asks again for how things stand. */
  refresh(): void {
    this.changed++;
    void this.data.again();
  }

  /** A shift that somebody else moved meanwhile is picked up no longer. */
  letGoOfWhatIsGone(): void {
    const { shift } = this.hand;
    const { source } = this.data;
    const now = (id: string): Shift | undefined => source && shiftIn(source.roster, id)?.shift;
    if (shift && source && !stillStands({ kind: "GIVE_UP", shift }, now)) {
      this.hand.release();
      this.say(this.screen.reader.board.takers.gone);
    }
  }

  /** Stays with the row that was looked at when rows come or go above it. */
  follow(): void {
    const { board } = this.data;
    if (!board || board === this.followed) {
      return;
    }
    const { row, column } = this.place;
    const key = this.followed?.rows[row - 1]?.key;
    const now = board.rows.findIndex((one) => one.key === key);
    this.followed = board;
    this.place = {
      row: now >= 0 ? now + 1 : Math.min(row, board.rows.length),
      column: Math.min(column, board.dates.length - 1),
    };
  }

  reach(place: Place): void {
    this.place = place;
    this.screen.requestUpdate();
  }

  /** Opens a cell, or puts down there what is picked up. */
  choose(place: Place): void {
    this.reach(place);
    this.remark = "";
    const { board } = this.data;
    const row = board?.rows[place.row - 1];
    const cell = row?.cells[place.column];
    if (this.hand.shift) {
      this.putDown(place);
    } else if (row && cell) {
      const { actions, refusals } = actionsIn(
        row,
        cell,
        this.data.source?.changes ?? [],
        this.screen.situation,
      );
      this.menu = {
        heading: cellText(row, cell, this.screen.reader),
        actions,
        remarks: [
          ...(row.outside ? [this.screen.reader.board.outsideWhy] : []),
          ...refusals.map((refusal) => this.screen.reader.board.refusals[refusal]),
        ],
        beside: this.screen.rectOf(place),
      };
    } else if (board) {
      this.open({ kind: "day", date: board.dates[place.column] ?? "" });
    }
  }

  act(action: CellAction): void {
    switch (action.kind) {
      case "pickUp":
        this.lift(action.shift);
        this.goBack();
        break;
      case "whoCan":
        this.open({ kind: "takers", shift: action.shift });
        break;
      case "move":
        this.open({ kind: "action", moves: [action.move] });
        break;
      case "violation":
        this.open({ kind: "violation", item: action.item });
        break;
      case "asked":
        this.open({ kind: "change", change: action.change });
        break;
      case "day":
        this.open({ kind: "day", date: action.date });
    }
  }

  /** The space bar: takes up what lies there, or puts down what is held. */
  pickUp(place: Place): void {
    this.place = place;
    if (this.hand.shift) {
      this.putDown(place);
      return;
    }
    const cell = this.data.board?.rows[place.row - 1]?.cells[place.column];
    const found = cell && toPickUp(cell, this.screen.situation);
    if (typeof found === "string") {
      this.refuse(found);
    } else if (found) {
      this.lift(found);
    }
  }

  private lift(shift: Shift): void {
    this.remark = "";
    this.hand.lift(shift, this.screen.context);
    this.announce(this.screen.reader.board.held.up(shiftSentence(shift, this.screen.context)));
  }

  putBack(): void {
    const { shift } = this.hand;
    if (shift) {
      this.hand.release();
      this.say("");
      this.announce(
        this.screen.reader.board.held.dropped(shiftSentence(shift, this.screen.context)),
      );
      this.goBack();
    }
  }

  /** Shows what it would do to put the shift down there. A shift stays on its day: only the person counts. */
  putDown(place: Place): void {
    const { shift } = this.hand;
    const { board } = this.data;
    const row = board?.rows[place.row - 1];
    if (!shift || !board || !row) {
      return;
    }
    this.place = place;
    const onDay = row.cells[board.dates.indexOf(shift.date)];
    const target = {
      memberId: row.memberId,
      shifts: row.memberId === undefined ? [] : (row.cells[place.column]?.shifts ?? []),
      absent: onDay?.absent ?? false,
    };
    if (this.consider(shift, target)) {
      this.hand.release();
      const { held } = this.screen.reader.board;
      const where = rowName(row, this.screen.reader);
      this.announce(held.down(shiftSentence(shift, this.screen.context), where));
    }
  }

  private refuse(refusal: MoveRefusal): void {
    this.say(this.screen.reader.board.refusals[refusal]);
  }

  /** Says it on the screen and to who does not see it. */
  private say(remark: string): void {
    this.remark = remark;
    this.screen.requestUpdate();
    if (remark) {
      this.announce(remark);
    }
  }

  private announce(sentence: string): void {
    emit(this.screen, "roster-announced", { sentence });
  }

  /** Shows what a shift does for somebody of the suggestions. */
  chooseTaker(memberId: string): void {
    const { board } = this.data;
    if (this.panel.kind !== "takers" || !board) {
      return;
    }
    const { shift } = this.panel;
    const row = board.rows.find((one) => one.memberId === memberId);
    const cell = row?.cells[board.dates.indexOf(shift.date)];
    this.consider(shift, { memberId, shifts: cell?.shifts ?? [], absent: cell?.absent ?? false });
  }

  /** Shows what the first request of a chain does: one shift instead of another. */
  chooseRequest({ takes, givesUp, effect: { memberId } }: ShiftRequest): void {
    this.consider(takes, { memberId, shifts: givesUp ? [givesUp] : [], absent: false }, "INSTEAD");
  }

  /** Opens what putting a shift down there would mean; answers whether it can be. */
  private consider(shift: Shift, target: MoveTarget, wanted?: "INSTEAD"): boolean {
    const moves = movesFor(shift, target, this.screen.situation);
    if (typeof moves === "string") {
      this.refuse(moves);
      return false;
    }
    const ofKind = moves.filter(({ kind }) => kind === wanted);
    this.open({ kind: "action", moves: ofKind.length > 0 ? ofKind : moves });
    return true;
  }

  openTask(task: BoardTask): void {
    const { board } = this.data;
    if (!board) {
      return;
    }
    switch (task.kind) {
      case "open":
        this.show(placeOfShift(board, task.shift.id));
        this.open({ kind: "takers", shift: task.shift });
        break;
      case "violations":
        this.show(placeOfViolation(board, task.item));
        this.open({ kind: "violation", item: task.item });
        break;
      case "asked":
        this.show(placeOfShift(board, task.change.moves[0]?.shift.id ?? ""));
        this.open({ kind: "change", change: task.change });
    }
  }

  private show(place: Place | undefined): void {
    if (place) {
      this.place = place;
      this.screen.showPlace(place);
    }
  }

  showMade({ move, change, shift }: MoveMade): void {
    if (change) {
      this.data.showChange(change);
      this.open({ kind: "change", change });
    } else if (shift) {
      this.data.showShifts([shift]);
      this.follow();
      this.panel = { kind: "tasks" };
      const { board } = this.data;
      this.place = (board && placeOfShift(board, move.shift.id)) ?? this.place;
      this.goBack();
    }
    this.refresh();
  }

  showChange(change: RosterChange): void {
    this.data.showChange(change);
    this.panel = { kind: "change", change };
    this.refresh();
  }

  open(panel: BoardPanel): void {
    this.panel = panel;
    this.remark = "";
    this.screen.requestUpdate();
    this.screen.focusSide();
  }

  closePanel(): void {
    this.open({ kind: "tasks" });
  }

  /** Who pressed elsewhere has put focus there herself. */
  closeMenu(elsewhere: boolean): void {
    this.menu = undefined;
    this.screen.requestUpdate();
    if (!elsewhere) {
      this.goBack();
    }
  }

  /** Focus where it came from: the cell. */
  private goBack(): void {
    this.screen.requestUpdate();
    this.screen.focusCell();
  }
}
