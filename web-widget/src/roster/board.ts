import type {
  MemberSummary,
  PeriodViolation,
  RosterChange,
  RosterLine,
  Shift,
  ShiftType,
  TeamRoster,
} from "@samenrooster/contract";
import { dateIn, datesBetween } from "./dates.ts";
import { isAbsentOn } from "./team-days.ts";
import { isUnaccepted } from "./violations.ts";

/** One person on one day, or the open shifts of one type on one day. */
export interface BoardCell {
  readonly date: string;
  readonly shifts: readonly Shift[];
  readonly absent: boolean;
  readonly violations: readonly PeriodViolation[];
  /** Shifts of the cell that somebody has been asked about and that nothing has come of yet. */
  readonly asked: readonly string[];
}

/** A line of the board: a member, or without one the open shifts of a shift type. */
export interface BoardRow {
  readonly key: string;
  readonly name: string;
  readonly memberId: string | undefined;
  readonly level: number | undefined;
  /** Whether she is no member of the team today: lent, gone or not there yet. */
  readonly outside: boolean;
  readonly cells: readonly BoardCell[];
}

export interface Board {
  readonly dates: readonly string[];
  /** Rows of open shifts first. */
  readonly rows: readonly BoardRow[];
}

/** Everything a board is made of; what has not come yet is empty. */
export interface BoardSource {
  readonly roster: TeamRoster;
  readonly members: readonly MemberSummary[] | undefined;
  readonly types: readonly ShiftType[];
  readonly violations: readonly PeriodViolation[];
  readonly changes: readonly RosterChange[];
  readonly zone: string;
}

/** The gravest thing to say about a cell. */
export type Mark = "BLOCK" | "WARN" | "ACCEPTED" | "INFO";

/** The people and days of a period. A row in which nothing changed is the one of the board before, so that it is not drawn again. */
export function boardOf(source: BoardSource, before?: Board): Board {
  const { from, until } = source.roster.period;
  const dates = datesBetween(from, until);
  const rows = [...openRows(source, dates), ...memberRows(source, dates)];
  const known = new Map(before?.rows.map((row) => [row.key, row]));
  return {
    dates,
    rows: rows.map((row) => {
      const old = known.get(row.key);
      return old && JSON.stringify(old) === JSON.stringify(row) ? old : row;
    }),
  };
}

/** One row for each type that is open somewhere, in the order of the team's types. */
function openRows({ roster, types, changes }: BoardSource, dates: readonly string[]): BoardRow[] {
  const order = new Map(types.map(({ code }, index) => [code, index]));
  const place = (code: string): number => order.get(code) ?? order.size;
  const asked = askedShifts(changes);
  const byType = new Map<string, Shift[]>();
  roster.openShifts.forEach((shift) => put(byType, shift.shiftType, shift));
  return [...byType]
    .sort(([one], [other]) => place(one) - place(other) || one.localeCompare(other))
    .map(([code, shifts]) => ({
      key: `open/${code}`,
      name: shifts[0]?.shiftTypeName ?? code,
      memberId: undefined,
      level: undefined,
      outside: false,
      cells: cellsOf(dates, shifts, [], asked, () => false),
    }));
}

function memberRows(source: BoardSource, dates: readonly string[]): BoardRow[] {
  const { roster, members, violations, changes, zone } = source;
  const people = new Map(members?.map((member) => [member.id, member]));
  const asked = askedShifts(changes);
  const ofMember = new Map<string, PeriodViolation[]>();
  violations.forEach((item) => put(ofMember, item.memberId, item));
  return roster.members.map((line) => ({
    key: line.memberId,
    name: line.displayName,
    memberId: line.memberId,
    level: people.get(line.memberId)?.level,
    outside: members !== undefined && !people.has(line.memberId),
    cells: cellsOf(
      dates,
      line.shifts,
      (ofMember.get(line.memberId) ?? []).map((item): [string, PeriodViolation] => [
        within(dates, violationDate(item, line.shifts, zone)),
        item,
      ]),
      asked,
      (date) => isAbsentOn(line, date),
    ),
  }));
}

function cellsOf(
  dates: readonly string[],
  shifts: readonly Shift[],
  violations: readonly (readonly [string, PeriodViolation])[],
  asked: ReadonlySet<string>,
  absentOn: (date: string) => boolean,
): BoardCell[] {
  const shiftsOn = new Map<string, Shift[]>();
  shifts.forEach((shift) => put(shiftsOn, shift.date, shift));
  const violationsOn = new Map<string, PeriodViolation[]>();
  violations.forEach(([date, item]) => put(violationsOn, date, item));
  return dates.map((date) => {
    const here = shiftsOn.get(date) ?? [];
    return {
      date,
      shifts: here,
      absent: absentOn(date),
      violations: violationsOn.get(date) ?? [],
      asked: here.map(({ id }) => id).filter((id) => asked.has(id)),
    };
  });
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) {
    list.push(item);
  } else {
    lists.set(key, [item]);
  }
}

/** Whether it still may come to something: somebody has to answer or to decide. */
export function isWaiting({ state }: RosterChange): boolean {
  return state === "PROPOSED" || state === "AGREED";
}

function askedShifts(changes: readonly RosterChange[]): ReadonlySet<string> {
  return new Set(
    changes.filter(isWaiting).flatMap(({ moves }) => moves.map(({ shift }) => shift.id)),
  );
}

/** The day of the shift during which a rule is broken, which a night begins the day before. */
export function violationDate(
  { violation }: PeriodViolation,
  shifts: readonly Shift[],
  zone: string,
): string {
  const at = Date.parse(violation.at);
  const during = shifts.find(({ start, end }) => Date.parse(start) <= at && at < Date.parse(end));
  return during?.date ?? dateIn(violation.at, zone);
}

/** A rule may count over days before or after the period; it is then shown on the nearest day that there is. */
function within(dates: readonly string[], date: string): string {
  const first = dates[0] ?? date;
  const last = dates.at(-1) ?? date;
  return date < first ? first : date > last ? last : date;
}

export function markOf({ violations }: Pick<BoardCell, "violations">): Mark | undefined {
  const severities = violations.map((item): Mark => {
    const { severity, accepted } = item.violation;
    return severity === "WARN" && accepted ? "ACCEPTED" : severity;
  });
  return (["BLOCK", "WARN", "ACCEPTED", "INFO"] as const).find((mark) => severities.includes(mark));
}

/** The roster with one shift as it is now, wherever it was before: the server's answer to a command. */
export function withShift(roster: TeamRoster, shift: Shift): TeamRoster {
  const others = (shifts: readonly Shift[]): Shift[] => shifts.filter(({ id }) => id !== shift.id);
  const placed = (shifts: readonly Shift[]): Shift[] =>
    [...others(shifts), shift].sort(
      (one, other) => Date.parse(one.start) - Date.parse(other.start),
    );
  const lineOf = (line: RosterLine): RosterLine => {
    if (line.memberId === shift.memberId) {
      return { ...line, shifts: placed(line.shifts) };
    }
    return line.shifts.some(({ id }) => id === shift.id)
      ? { ...line, shifts: others(line.shifts) }
      : line;
  };
  return {
    ...roster,
    members: roster.members.map(lineOf),
    openShifts:
      shift.memberId === undefined ? placed(roster.openShifts) : others(roster.openShifts),
  };
}

/** A shift of the roster by its id, with the name of who holds it. */
export function shiftIn(
  roster: TeamRoster,
  id: string,
): { readonly shift: Shift; readonly holder: string | undefined } | undefined {
  const open = roster.openShifts.find((shift) => shift.id === id);
  if (open) {
    return { shift: open, holder: undefined };
  }
  for (const { displayName, shifts } of roster.members) {
    const shift = shifts.find((one) => one.id === id);
    if (shift) {
      return { shift, holder: displayName };
    }
  }
  return undefined;
}

export type TaskKind = "open" | "violations" | "asked";

/** Something that waits for the team lead. */
export type BoardTask =
  | {
      readonly kind: "open";
      readonly key: string;
      readonly shift: Shift;
      /** How many open shifts differ in nothing but their id. */
      readonly count: number;
      readonly asked: boolean;
    }
  | { readonly kind: "violations"; readonly key: string; readonly item: PeriodViolation }
  | { readonly kind: "asked"; readonly key: string; readonly change: RosterChange };

/** What breaks a rule, then open shifts as they come, then what can be accepted, then what waits for others. */
export function tasksOf({ roster, violations, changes }: BoardSource): BoardTask[] {
  const broken = violations.filter(({ violation }) => violation.severity === "BLOCK");
  const strained = violations.filter(isUnaccepted);
  return [
    ...broken.map(violationTask),
    ...openTasks(roster, askedShifts(changes)),
    ...strained.map(violationTask),
    ...changes
      .filter((change) => isWaiting(change) && isAbout(change, roster))
      .map((change): BoardTask => ({ kind: "asked", key: `asked/${change.id}`, change })),
  ];
}

function isAbout({ moves }: RosterChange, { period }: TeamRoster): boolean {
  return moves.some(({ shift }) => shift.periodId === period.id);
}

function violationTask(item: PeriodViolation): BoardTask {
  const { ruleId, severity, at } = item.violation;
  const key = ["violation", item.memberId, ruleId, severity, Date.parse(at)].join("/");
  return { kind: "violations", key, item };
}

function openTasks(roster: TeamRoster, asked: ReadonlySet<string>): BoardTask[] {
  const same = new Map<string, Shift[]>();
  [...roster.openShifts]
    .sort((one, other) => Date.parse(one.start) - Date.parse(other.start))
    .forEach((shift) => {
      const { shiftType, start, end, requiredLevel, replacesShiftId, qualificationCodes } = shift;
      // Who is asked about one of three places still leaves two to fill.
      const own = asked.has(shift.id) ? shift.id : (replacesShiftId ?? "");
      const codes = (qualificationCodes ?? []).join("+");
      put(same, [shiftType, start, end, requiredLevel, codes, own].join("|"), shift);
    });
  return [...same.values()].flatMap((shifts): BoardTask[] => {
    const [shift] = shifts;
    return shift
      ? [
          {
            kind: "open",
            key: `open/${shift.id}`,
            shift,
            count: shifts.length,
            asked: asked.has(shift.id),
          },
        ]
      : [];
  });
}

/** A place on the board: 0 is the row of the coverage. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** As many rows go by with Page Up and Page Down. */
const ROWS_OF_A_PAGE = 10;

/** Where a key leads from a place; undefined for a key that leads nowhere. */
export function placeAfter(
  { row, column }: Place,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const to = (newRow: number, newColumn: number): Place => ({
    row: Math.min(Math.max(newRow, 0), rows - 1),
    column: Math.min(Math.max(newColumn, 0), columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowRight":
      return to(row, column + 1);
    case "Home":
      return to(ctrlKey ? 0 : row, 0);
    case "End":
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    case "PageUp":
      return to(row - ROWS_OF_A_PAGE, column);
    case "PageDown":
      return to(row + ROWS_OF_A_PAGE, column);
    default:
      return undefined;
  }
}

/** Where a shift is on the board; row 0 is the coverage. */
export function placeOfShift(board: Board, shiftId: string): Place | undefined {
  for (const [index, row] of board.rows.entries()) {
    const column = row.cells.findIndex(({ shifts }) => shifts.some(({ id }) => id === shiftId));
    if (column >= 0) {
      return { row: index + 1, column };
    }
  }
  return undefined;
}

/** Where a violation is on the board. */
export function placeOfViolation(board: Board, item: PeriodViolation): Place | undefined {
  const row = board.rows.findIndex(({ memberId }) => memberId === item.memberId);
  const column = board.rows[row]?.cells.findIndex(({ violations }) =>
    violations.some(
      ({ violation }) =>
        violation.ruleId === item.violation.ruleId && violation.at === item.violation.at,
    ),
  );
  return column === undefined || column < 0 ? undefined : { row: row + 1, column };
}
