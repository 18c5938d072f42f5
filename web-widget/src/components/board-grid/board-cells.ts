import type { DayCoverage, Shift } from "@samenrooster/contract";
import { html, nothing, type TemplateResult } from "lit";
import { type BoardCell, type BoardRow, markOf } from "../../roster/board.ts";
import { type BoardReader, cellText, MARK_SIGNS, shiftSigns } from "../../roster/board-text.ts";
import { clockTime } from "../../roster/dates.ts";

/** More shifts in a cell are told by their number. */
const MOST_DRAWN = 2;

/** The coverage of a day in signs and whole hours. */
export function coverageSigns(
  { shortfallMinutes, surplusMinutes }: DayCoverage,
  { words }: BoardReader,
): TemplateResult {
  const hours = (minutes: number): string =>
    `${Math.max(1, Math.round(minutes / 60))}${words.units.hour}`;
  return html`${
    shortfallMinutes > 0
      ? html`<span class="down">▼${hours(shortfallMinutes)}</span>`
      : html`<span class="good">✓</span>`
  }
  ${surplusMinutes > 0 ? html`<span class="up">▲${hours(surplusMinutes)}</span>` : nothing}`;
}

export function isEmpty({ shifts, absent, violations }: BoardCell): boolean {
  return shifts.length === 0 && !absent && violations.length === 0;
}

/** What a cell says: in words that nobody sees, and in signs. An empty one does with a label: half of a board is empty. */
export function cellContent(
  row: BoardRow,
  cell: BoardCell,
  held: string | undefined,
  reader: BoardReader,
): TemplateResult {
  const mark = markOf(cell);
  return html`<span class="hidden-text">${cellText(row, cell, reader)}</span>
    <div class="seen" aria-hidden="true">
      ${row.memberId === undefined ? places(cell, held, reader) : heldShifts(cell, held, reader)}
      ${cell.absent ? html`<span class="away">${reader.board.absentShort}</span>` : nothing}
      ${mark ? html`<span class="mark ${mark.toLowerCase()}">${MARK_SIGNS[mark]}</span>` : nothing}
    </div>`;
}

/** The open shifts of a day as one: how many, and when. */
function places({ shifts, asked }: BoardCell, held: string | undefined, reader: BoardReader) {
  const [first] = shifts;
  const isHeld = shifts.some(({ id }) => id === held);
  return first
    ? drawn(
        "vacant",
        isHeld,
        `○${shiftSigns(first, asked.includes(first.id))}${shifts.length}`,
        first,
        reader,
      )
    : nothing;
}

function heldShifts({ shifts, asked }: BoardCell, held: string | undefined, reader: BoardReader) {
  const more = shifts.length - MOST_DRAWN;
  return html`${shifts
    .slice(0, MOST_DRAWN)
    .map((shift) =>
      drawn(
        shift.vacated ? "vacated" : "",
        shift.id === held,
        `${shiftSigns(shift, asked.includes(shift.id))}${shift.shiftType}`,
        shift,
        reader,
      ),
    )}
  ${more > 0 ? html`<span class="more">+${more}</span>` : nothing}`;
}

function drawn(
  kind: string,
  lifted: boolean,
  code: string,
  { start }: Shift,
  { team }: BoardReader,
): TemplateResult {
  return html`<span class="shift ${kind} ${lifted ? "lifted" : ""}"
    ><span class="code">${code}</span><span class="time">${clockTime(start, team.zone)}</span></span
  >`;
}
