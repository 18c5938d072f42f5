import type { OpenShift } from "@samenrooster/contract";
import { groupBy } from "./grouping.ts";

/** Open shifts that are the same to whoever picks: same period and by that team, day, type, times and level. */
export interface OpenShiftGroup {
  /** Picking takes this one. */
  readonly first: OpenShift;
  readonly count: number;
}

/** By start, and always in the same order where that is the same: what was picked does not change places under the thumb. */
export function byStart({ shift: one }: OpenShift, { shift: other }: OpenShift): number {
  return Date.parse(one.start) - Date.parse(other.start) || (one.id < other.id ? -1 : 1);
}

/** Three identical places read as one line that says three. Order is kept; what stands alone is not joined. */
export function groupOpenShifts(
  openShifts: readonly OpenShift[],
  standsAlone: (openShift: OpenShift) => boolean,
): OpenShiftGroup[] {
  const sameness = (open: OpenShift): string => {
    const { id, periodId, date, shiftType, start, end, requiredLevel } = open.shift;
    return standsAlone(open)
      ? id
      : [periodId, date, shiftType, start, end, requiredLevel].join("|");
  };
  return groupBy(openShifts, sameness).flatMap(([, same]) =>
    same[0] ? [{ first: same[0], count: same.length }] : [],
  );
}
