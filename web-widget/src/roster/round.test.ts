import { describe, expect, it } from "vitest";
import type { TeamRoster } from "@samenrooster/contract";
import { roundEn } from "../localization/round-en.ts";
import { aPeriod, aShift } from "../testing/sample.ts";
import { anApprovalLine } from "../testing/sample-approval.ts";
import { aCompletion, aCompletionMember, wishes } from "../testing/sample-round.ts";
import {
  byDisappointment,
  changedPicks,
  gainOf,
  givenShifts,
  isTouched,
  mostGainPercent,
  wishText,
} from "./completion.ts";
import { lackingMinutes, roundMembers } from "./round.ts";

function rosterOf(picks: Record<string, number>): TeamRoster {
  return {
    period: aPeriod(),
    openShifts: [],
    members: Object.entries(picks).map(([memberId, count]) => ({
      memberId,
      displayName: memberId,
      absences: [],
      shifts: [
        aShift(`${memberId}-base`, "2027-01-04", "V", { origin: "BASE_ROSTER" }),
        ...Array.from({ length: count }, (_, index) =>
          aShift(`${memberId}-${index}`, "2027-01-05", "V", { origin: "PICKED" }),
        ),
      ],
    })),
  };
}

describe("the members of a round", () => {
  const lines = [
    anApprovalLine("amina", { plannedMinutes: 5700 }),
    anApprovalLine("bram", { plannedMinutes: 5000 }),
    anApprovalLine("esra", { plannedMinutes: 6000 }),
  ];

  it("come with who picked nothing first, then whose contract lacks most", () => {
    const read = { roster: rosterOf({ esra: 2, amina: 1, bram: 3, dirk: 0 }), lines };
    const members = roundMembers({ ...read, wishes, standings: [] });

    expect(members.map(({ memberId }) => memberId)).toEqual(["dirk", "bram", "amina", "esra"]);
    expect(members.map(({ picked }) => picked)).toEqual([0, 3, 1, 2]);
    expect(members.map(({ shifts }) => shifts)).toEqual([1, 4, 2, 3]);
    expect(members.map(lackingMinutes)).toEqual([0, 760, 60, 0]);
  });

  it("have no wishes where they made none, and unknown ones where nobody may know", () => {
    const read = { roster: rosterOf({ amina: 1, bram: 1 }), lines, standings: [] };

    expect(roundMembers({ ...read, wishes }).map((one) => one.wishes)).toEqual([0, 2]);
    expect(roundMembers({ ...read, wishes: undefined }).map((one) => one.wishes)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("a completion", () => {
  it.each([
    [0, 0, 0],
    [100, 0, undefined],
    [200, 199, 1],
    [200, 100, 50],
  ])("of cost %i above a bound of %i can be better by at most %s percent", (cost, bound, most) => {
    expect(mostGainPercent(cost, bound)).toBe(most);
  });

  it("is told with its distance rounded up, and not where nothing is known", () => {
    expect(gainOf(aCompletion())).toBe(3);
    expect(gainOf(aCompletion({ lowerBound: 0, gapPermille: 1000 }))).toBeUndefined();
    expect(gainOf(aCompletion({ cost: 0, lowerBound: 0, gapPermille: 0 }))).toBe(0);
  });

  it("counts what comes and what changes, and puts who gives something up first", () => {
    const proposal = aCompletion();

    expect([givenShifts(proposal), changedPicks(proposal)]).toEqual([2, 1]);
    expect(byDisappointment(proposal.members).map(({ memberId }) => memberId)).toEqual([
      "bram",
      "amina",
      "esra",
    ]);
  });

  it("leaves whom it says nothing of alone, but not who lacks something", () => {
    expect(isTouched(aCompletionMember())).toBe(false);
    expect(
      isTouched(
        aCompletionMember({ unpopular: { shifts: 1, leastShifts: 3, shortfall: "None fits." } }),
      ),
    ).toBe(true);
    expect(
      isTouched(
        aCompletionMember({
          coached: { shifts: [], followedShifts: 0, coachShifts: 3, shortfall: "Hours lack." },
        }),
      ),
    ).toBe(true);
  });

  it.each([
    [{ date: "2027-01-09", kind: "FREE" }, "Free on Saturday 9 January"],
    [{ date: "2027-01-09", kind: "VETO" }, "Cannot on Saturday 9 January"],
    [{ date: "2027-01-09", kind: "WANT" }, "Work on Saturday 9 January"],
    [{ date: "2027-01-09", kind: "WANT", shiftType: "N" }, "N on Saturday 9 January"],
  ] as const)("tells the wish %j", (wish, text) => {
    expect(wishText(wish, roundEn, "en")).toBe(text);
  });
});
