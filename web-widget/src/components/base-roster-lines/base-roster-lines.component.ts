import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { BaseRosterCell, BaseRosterLine, BaseRosterPin } from "@samenrooster/contract";
import { WEEKDAYS, weeksOf } from "../../roster/base-roster.ts";
import type { RosterContext } from "../../roster/context.ts";
import { weekdayName } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { cellKey, pinsOf } from "../../roster/pins.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./base-roster-lines.styles.ts";

/**
 * @summary The lines of a base roster, one small table per team member: a row for each week of the cycle. Where cells
 *   can be pinned, each table is one stop of the tab key, and the arrow keys move within it.
 * @event pins-turned - The team lead pins the cells in `detail`, or takes their pins out where all are pinned.
 */
export class RosterBaseRosterLines extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) lines: readonly BaseRosterLine[] = [];
  @property({ attribute: false }) cycleWeeks = 1;
  /** The keys of the cells that are pinned. */
  @property({ attribute: false }) pinned: ReadonlySet<string> = new Set();
  /** Whether cells can be pinned. */
  @property({ type: Boolean }) pinnable = false;

  protected override render(): TemplateResult {
    return html`<div class="lines">${this.lines.map((line) => this.line(line))}</div>`;
  }

  private line(line: BaseRosterLine): TemplateResult {
    const { words, language } = this.context;
    const days = [0, 1, 2, 3, 4, 5, 6];
    return html`<table>
      <caption class="break">
        ${line.displayName} ${this.hours(line)} ${this.pinnable ? this.wholeLine(line) : nothing}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="hidden-text">${words.week(1).split(" ")[0]}</span></th>
          ${days.map(
            (day) =>
              html`<th scope="col" abbr=${weekdayName(day, language, "long")}>
                ${weekdayName(day, language, "short")}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(line, this.cycleWeeks).map(
          (week, index) =>
            html`<tr>
              <th scope="row">
                <span class="hidden-text">${words.week(index + 1)}</span
                ><span aria-hidden="true">${index + 1}</span>
              </th>
              ${week.map((cell, day) => this.cell(line, cell, index, day))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private hours({ aimedMinutes, plannedMinutes }: BaseRosterLine): TemplateResult | typeof nothing {
    const { baseRoster, units } = this.context.words;
    const week = (minutes: number): string =>
      hoursText(Math.round(minutes / this.cycleWeeks), units);
    return aimedMinutes === undefined || plannedMinutes === undefined
      ? nothing
      : html`<span class="hours"
          >${baseRoster.lineHours(week(plannedMinutes), week(aimedMinutes))}</span
        >`;
  }

  private wholeLine(line: BaseRosterLine): TemplateResult {
    const { pinning } = this.context.words;
    const cells = pinsOf(line);
    const all = cells.every((pin) => this.pinned.has(cellKey(pin)));
    const what = all ? pinning.unpinLine : pinning.pinLine;
    return html`<button
      type="button"
      class="quiet line"
      aria-label="${what}: ${line.displayName}"
      @click=${() => this.turn(cells)}
    >
      ${what}
    </button>`;
  }

  private cell(
    { memberId, displayName }: BaseRosterLine,
    cell: BaseRosterCell | undefined,
    week: number,
    day: number,
  ): TemplateResult {
    const { baseRoster } = this.context.words;
    const code = cell?.shiftType;
    const pin: BaseRosterPin = {
      memberId,
      week: week + 1,
      day: WEEKDAYS[day] ?? "MON",
      ...(code === undefined ? {} : { shiftType: code }),
    };
    const pinned = this.pinned.has(cellKey(pin));
    const shown = html`<span aria-hidden="true">${code ?? "·"}</span>`;
    return html`<td class="${code ? "work" : "free"} ${pinned ? "pinned" : ""}">
      ${
        this.pinnable
          ? html`<button
              type="button"
              class="cell"
              tabindex=${week === 0 && day === 0 ? 0 : -1}
              aria-pressed=${pinned}
              aria-label=${this.cellName(displayName, pin, code ?? baseRoster.dayOff)}
              @keydown=${this.move}
              @focus=${this.stopHere}
              @click=${() => this.turn([pin])}
            >
              ${shown}
            </button>`
          : html`<span class="hidden-text"
                >${code ?? baseRoster.dayOff}${pinned ? ` (${this.context.words.pinning.pinned})` : ""}</span
              >${shown}`
      }
    </td>`;
  }

  private cellName(who: string, { week, day }: BaseRosterPin, what: string): string {
    const { words, language } = this.context;
    const weekday = weekdayName(WEEKDAYS.indexOf(day), language, "long");
    return words.pinning.cell(who, words.week(week), weekday, what);
  }

  private turn(cells: readonly BaseRosterPin[]): void {
    this.dispatchEvent(new CustomEvent("pins-turned", { detail: cells }));
  }

  private readonly move = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    const cells = cellsAround(event.currentTarget);
    const to = cells[cells.indexOf(event.currentTarget as HTMLButtonElement) + (by ?? 0)];
    if (by !== undefined && to) {
      event.preventDefault();
      to.focus();
    }
  };

  /** The tab key comes back to the cell where the arrow keys left off. */
  private readonly stopHere = (event: FocusEvent): void => {
    for (const cell of cellsAround(event.currentTarget)) {
      cell.tabIndex = cell === event.currentTarget ? 0 : -1;
    }
  };
}

/** The cells of the line that a cell is in, in order of days. */
function cellsAround(cell: EventTarget | null): HTMLButtonElement[] {
  const table = (cell as HTMLElement).closest("table");
  return [...(table?.querySelectorAll<HTMLButtonElement>("button.cell") ?? [])];
}
