import { describe, expect, it } from "vitest";
import { aPeriod } from "../testing/sample.ts";
import { commandsInOrder, periodToShow } from "./periods.ts";

const published = aPeriod({
  id: "published",
  phase: "PUBLISHED",
  from: "2026-11-09",
  until: "2026-12-07",
});
const picking = aPeriod({ id: "picking", phase: "PICKING" });
const draft = aPeriod({ id: "draft", phase: "DRAFT", from: "2027-02-01", until: "2027-03-01" });

describe("the period to show first", () => {
  it("is the one in which the team picks", () => {
    expect(periodToShow([draft, published, picking], "2026-11-23")?.id).toBe("picking");
  });

  it("is the published one when nothing is going on", () => {
    expect(periodToShow([draft, published], "2026-11-23")?.id).toBe("published");
  });

  it("is not one that is over, from its last day's morrow on", () => {
    expect(periodToShow([draft, published], "2026-12-06")?.id).toBe("published");
    expect(periodToShow([draft, published], "2026-12-07")?.id).toBe("draft");
  });

  it("is the earliest of several in the same phase", () => {
    const later = aPeriod({ id: "later", from: "2027-02-01", until: "2027-03-01" });
    expect(periodToShow([later, picking], "2026-11-23")?.id).toBe("picking");
  });

  it("is none when there are none", () => {
    expect(periodToShow([], "2026-11-23")).toBeUndefined();
  });
});

describe("approving", () => {
  const approval = {
    approvedBy: "Lea Lead",
    approvedAt: "2026-11-23T09:00:00+01:00",
    shortfallAcknowledged: false,
  };

  it("is not offered again while an approval stands", () => {
    const approved = aPeriod({ phase: "APPROVAL", possibleCommands: ["APPROVE"], approval });
    expect(commandsInOrder(approved)).toEqual([]);
  });

  it("is offered to a second lead while the line of the first one waits", () => {
    const waiting = aPeriod({
      phase: "APPROVAL",
      possibleCommands: ["APPROVE"],
      approval: { ...approval, ownLineOpen: true },
    });
    expect(commandsInOrder(waiting)).toEqual(["APPROVE"]);
  });
});
