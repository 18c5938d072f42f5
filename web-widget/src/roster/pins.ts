import type {
  BaseRosterCellReference,
  BaseRosterLine,
  BaseRosterPin,
  BaseRosterPinnedIn,
  BaseRosterProposal,
} from "@samenrooster/contract";

/** Cells that a search is to leave as they are, and which of the two rosters on the screen they are in. */
export interface PinBoard {
  readonly pinnedIn: BaseRosterPinnedIn;
  readonly pins: ReadonlyMap<string, BaseRosterPin>;
}

export const NO_PINS: PinBoard = { pinnedIn: "PROPOSAL", pins: new Map() };

/** What tells a cell from all others. */
export function cellKey({ memberId, week, day }: BaseRosterCellReference): string {
  return `${memberId} ${week} ${day}`;
}

/** Every cell of a line as a pin on what it holds. */
export function pinsOf({ memberId, cells }: BaseRosterLine): BaseRosterPin[] {
  return cells.map(({ week, day, shiftType }) => ({
    memberId,
    week,
    day,
    ...(shiftType === undefined ? {} : { shiftType }),
  }));
}

/** The cells that were pinned when a proposal was searched, so that the next search keeps them too. */
export function pinsOfProposal({ lines }: BaseRosterProposal): PinBoard {
  const pins = lines.flatMap((line) => {
    const pinned = new Set(
      line.cells
        .filter((cell) => cell.pinned)
        .map(({ week, day }) => cellKey({ memberId: line.memberId, week, day })),
    );
    return pinsOf(line).filter((pin) => pinned.has(cellKey(pin)));
  });
  return { pinnedIn: "PROPOSAL", pins: new Map(pins.map((pin) => [cellKey(pin), pin])) };
}

/** Pins these cells; where all of them are pinned already, takes the pins out. */
export function turned(
  board: PinBoard,
  where: BaseRosterPinnedIn,
  cells: readonly BaseRosterPin[],
): PinBoard {
  // Weeks count differently in the two rosters, so one search has pins of one of them.
  const pins = new Map(board.pinnedIn === where ? board.pins : []);
  const all = cells.every((pin) => pins.has(cellKey(pin)));
  for (const pin of cells) {
    if (all) {
      pins.delete(cellKey(pin));
    } else {
      pins.set(cellKey(pin), pin);
    }
  }
  return { pinnedIn: where, pins };
}
