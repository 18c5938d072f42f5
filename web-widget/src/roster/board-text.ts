import type { DayCoverage, Shift } from "@samenrooster/contract";
import type { BoardWords } from "../localization/board-words.ts";
import type { Words } from "../localization/words.ts";
import { type BoardCell, type BoardRow, type Mark, markOf } from "./board.ts";
import { type Language, longDate } from "./dates.ts";
import { hoursText } from "./hours.ts";
import { shiftTimes } from "./shifts.ts";

/** In what words the board is told. */
export interface BoardReader {
  readonly words: Words;
  readonly board: BoardWords;
  readonly language: Language;
  readonly team: { readonly zone: string };
}

/** A sign for each thing to mind, because a colour alone says nothing to who does not see it. */
export const MARK_SIGNS: Record<Mark, string> = { BLOCK: "✕", WARN: "!", ACCEPTED: "✓", INFO: "i" };

/** What a row is called. */
export function rowName({ name, memberId }: BoardRow, { board }: BoardReader): string {
  return memberId === undefined ? board.openRow(name) : name;
}

/** "Amina Visser, Monday 4 January: Early 07:00 to 15:30; not allowed": a cell for who hears it. */
export function cellText(row: BoardRow, cell: BoardCell, reader: BoardReader): string {
  const name = rowName(row, reader);
  return reader.board.cell(name, longDate(cell.date, reader.language), contentText(cell, reader));
}

/** The same without the person and the day. */
export function contentText(cell: BoardCell, reader: BoardReader): string {
  const { words, board } = reader;
  const mark = markOf(cell);
  const parts = [
    ...countedTexts(cell, reader),
    ...(cell.absent ? [words.team.absent] : []),
    ...(mark ? [board.marks[mark]] : []),
  ];
  return parts.length === 0 ? words.team.free : parts.join("; ");
}

function countedTexts({ shifts, asked }: BoardCell, reader: BoardReader): string[] {
  const counted = new Map<string, number>();
  for (const shift of shifts) {
    const text = shiftText(shift, asked.includes(shift.id), reader);
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  return [...counted].map(([text, count]) => (count === 1 ? text : `${count} × ${text}`));
}

function shiftText(shift: Shift, asked: boolean, reader: BoardReader): string {
  const { board } = reader;
  return [
    `${shift.shiftTypeName} ${shiftTimes(shift, reader)}`,
    ...(shift.vacated ? [board.vacated] : []),
    ...(shift.replacesShiftId === undefined ? [] : [board.replacement]),
    ...(asked ? [board.asked] : []),
  ].join(", ");
}

/** The signs before the code of a shift. */
export function shiftSigns(shift: Shift, asked: boolean): string {
  return [
    shift.vacated ? "⊘" : "",
    shift.replacesShiftId === undefined ? "" : "↺",
    asked ? "?" : "",
  ].join("");
}

/** "3 h short, 1 h surplus": the coverage of a day; undefined where it has not come yet. */
export function coverageText(day: DayCoverage | undefined, { words, board }: BoardReader): string {
  if (!day) {
    return words.loading;
  }
  const { shortfallMinutes, surplusMinutes } = day;
  const shortfall =
    shortfallMinutes > 0
      ? words.demand.dayShort(hoursText(shortfallMinutes, words.units))
      : words.demand.dayCovered;
  return surplusMinutes > 0
    ? [shortfall, board.dayOver(hoursText(surplusMinutes, words.units))].join(", ")
    : shortfall;
}
