import { describe, expect, it } from "vitest";
import type { ApprovalLine, Deputy } from "@samenrooster/contract";
import { approvalEn } from "../localization/approval-en.ts";
import { RosterProblem } from "../api/problem.ts";
import { canBeApproved, exceptionText, lineGroups } from "./approval.ts";
import { deputyGroups } from "./deputies.ts";
import { isOvertaken, withoutValues } from "./refusals.ts";

const line: ApprovalLine = {
  memberId: "amina",
  displayName: "Amina",
  shifts: 12,
  plannedMinutes: 5700,
  contractMinutes: 5760,
  outsideBandMinutes: -250,
  nights: 1,
  weekendShifts: 3,
  brokenRules: 0,
  unacceptedWarnings: 2,
  picksNotKept: 0,
  unpopularShifts: 2,
  leastUnpopularShifts: 3,
  exceptions: [],
  own: false,
};
const approval = { by: "Lea", at: "2026-11-23T11:00:00+01:00" };

describe("the lines of a roster", () => {
  it("are grouped by what has to be done about them, in the order of the answer", () => {
    const asks: ApprovalLine = { ...line, exceptions: ["MANY_NIGHTS"] };
    const done: ApprovalLine = { ...asks, approval };

    expect(lineGroups([line, asks, done])).toEqual({
      toDecide: [asks],
      plain: [line],
      approved: [done],
    });
  });

  it.each([
    ["an ordinary one", {}, true],
    ["the own one", { own: true }, false],
    ["one that a rule blocks", { brokenRules: 1 }, false],
    ["one that was approved", { approval }, false],
  ])("can be approved: %s", (_, changes, can) => {
    expect(canBeApproved({ ...line, ...changes })).toBe(can);
  });

  it.each([
    ["HOURS_OUTSIDE_BAND", "4 h 10 min below the target hours"],
    ["WARNING_NOT_ACCEPTED", "2 warnings that nobody has accepted"],
    ["BELOW_UNPOPULAR_MINIMUM", "2 of the 3 unpopular shifts that were agreed on"],
    ["MANY_WEEKENDS", "3 weekend shifts, more than the own part"],
  ] as const)("say %s as %s", (exception, text) => {
    expect(exceptionText(line, exception, approvalEn, { hour: "h", minute: "min" })).toBe(text);
  });
});

describe("deputies", () => {
  const deputy = (from: string, until: string, endedAt?: string): Deputy => ({
    id: from,
    memberId: "m",
    displayName: "Esra",
    from,
    until,
    namedBy: "Lea",
    ...(endedAt ? { endedAt } : {}),
  });

  it("are one from the first day up to the day after the last, unless that was ended", () => {
    const today = "2026-11-23";
    const now = deputy("2026-11-23", "2026-11-24");
    const over = deputy("2026-11-20", "2026-11-23");
    const ended = deputy("2026-11-21", "2026-12-24", "2026-11-22T09:00:00+01:00");
    const later = deputy("2026-11-24", "2026-11-25");
    const latest = deputy("2026-12-24", "2026-12-25");

    expect(deputyGroups([latest, later, now, ended, over], today)).toEqual({
      now: [now],
      later: [later, latest],
      past: [ended, over],
    });
  });
});

describe("refusals", () => {
  it("are shown without the ids in their faults", () => {
    const errors = [{ pointer: "/shifts/7", value: "7", message: "It changed.", code: "changed" }];
    const refusal = withoutValues(new RosterProblem("proposal-outdated", { errors, status: 409 }));

    expect(refusal.problem.errors).toEqual([
      { pointer: "/shifts/7", message: "It changed.", code: "changed" },
    ]);
    expect(refusal.status).toBe(409);
  });

  it.each([
    [404, true],
    [409, true],
    [412, true],
    [422, false],
    [0, false],
  ])("with status %i mean that things have moved on: %s", (status, overtaken) => {
    expect(isOvertaken(new RosterProblem("x", { status }))).toBe(overtaken);
  });
});
