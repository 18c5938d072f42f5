import type { ApprovalLine, LineException } from "@samenrooster/contract";
import type { ApprovalWords } from "../localization/approval-words.ts";
import { hoursText, type HourWords } from "./hours.ts";

/** The lines of a roster in the order in which a team lead goes through them. */
export interface LineGroups {
  /** Something about them asks for a decision. */
  readonly toDecide: readonly ApprovalLine[];
  /** Nothing does, and nobody has approved them yet. */
  readonly plain: readonly ApprovalLine[];
  readonly approved: readonly ApprovalLine[];
}

export function lineGroups(lines: readonly ApprovalLine[]): LineGroups {
  const open = lines.filter(({ approval }) => !approval);
  return {
    toDecide: open.filter(({ exceptions }) => exceptions.length > 0),
    plain: open.filter(({ exceptions }) => exceptions.length === 0),
    approved: lines.filter(({ approval }) => approval),
  };
}

/** Whether the reader may say yes to a line: it is not her own, no rule blocks it, and nobody has said it yet. */
export function canBeApproved({ own, brokenRules, approval }: ApprovalLine): boolean {
  return !own && brokenRules === 0 && !approval;
}

/** What asks for a decision, with its number, in words. */
export function exceptionText(
  line: ApprovalLine,
  exception: LineException,
  { exceptions }: ApprovalWords,
  units: HourWords,
): string {
  switch (exception) {
    case "RULE_BROKEN":
      return exceptions.ruleBroken(line.brokenRules);
    case "WARNING_NOT_ACCEPTED":
      return exceptions.warnings(line.unacceptedWarnings);
    case "HOURS_OUTSIDE_BAND": {
      const outside = hoursText(line.outsideBandMinutes, units);
      return line.outsideBandMinutes < 0
        ? exceptions.belowBand(outside)
        : exceptions.aboveBand(outside);
    }
    case "MANY_NIGHTS":
      return exceptions.manyNights(line.nights);
    case "MANY_WEEKENDS":
      return exceptions.manyWeekends(line.weekendShifts);
    case "PICK_NOT_KEPT":
      return exceptions.picksNotKept(line.picksNotKept);
    case "BELOW_UNPOPULAR_MINIMUM":
      return exceptions.fewUnpopular(line.unpopularShifts, line.leastUnpopularShifts);
  }
}

/** Whether more can be read about what asks for a decision than the line itself says. */
export function hasReasons({
  brokenRules,
  unacceptedWarnings,
  picksNotKept,
}: ApprovalLine): boolean {
  return brokenRules + unacceptedWarnings + picksNotKept > 0;
}
