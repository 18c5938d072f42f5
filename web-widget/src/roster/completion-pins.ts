import type { RosterLine, Shift } from "@samenrooster/contract";

/** What somebody picked in a round. */
export interface PicksOfMember {
  readonly memberId: string;
  readonly displayName: string;
  /** By start. */
  readonly picks: readonly Shift[];
}

/** The picks of a round by person, in the order of the team; whoever picked nothing is left out. */
export function picksByMember(lines: readonly RosterLine[]): PicksOfMember[] {
  return lines
    .map(({ memberId, displayName, shifts }) => ({
      memberId,
      displayName,
      picks: shifts
        .filter(({ origin, vacated }) => origin === "PICKED" && !vacated)
        .sort((one, other) => Date.parse(one.start) - Date.parse(other.start)),
    }))
    .filter(({ picks }) => picks.length > 0);
}

/** Pins these; where all of them are pinned already, takes the pins out. */
export function turnedPins(
  pinned: ReadonlySet<string>,
  ids: readonly string[],
): ReadonlySet<string> {
  const all = ids.every((id) => pinned.has(id));
  return new Set(all ? [...pinned].filter((id) => !ids.includes(id)) : [...pinned, ...ids]);
}
