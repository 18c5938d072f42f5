import { describe, expect, it } from "vitest";
import type { RosterChange, ShiftMove } from "@samenrooster/contract";
import { exchangeNl } from "../localization/exchange-nl.ts";
import {
  concerns,
  exchangeable,
  groupChanges,
  origin,
  ownSide,
  questionOf,
  towards,
} from "./changes.ts";
import { aPeriod, aShift } from "../testing/sample.ts";
import { aChange, aMove, anEndedChange, anOwnChange } from "../testing/sample-exchange.ts";

const shift = aShift("s1", "2027-01-05", "V");
const TODAY = "2026-11-23";

describe("changes as they matter to a member", () => {
  const idsOf = (changes: readonly RosterChange[]): string[] => changes.map(({ id }) => id);

  it("are what she is asked, what runs and what is over", () => {
    const groups = groupChanges(
      [anEndedChange("BOOKED"), anOwnChange(), aChange()],
      "amina",
      TODAY,
    );

    expect(idsOf(groups.asked)).toEqual(["c1"]);
    expect(idsOf(groups.running)).toEqual(["c2"]);
    expect(idsOf(groups.over)).toEqual(["ended-BOOKED"]);
  });

  it("ask first what has to be answered first, and end with what ended first", () => {
    const late = aChange({ id: "late", expiresAt: "2026-12-01T00:00:00+01:00" });
    const old = anEndedChange("EXPIRED", { id: "old", endedAt: "2026-10-01T09:00:00+02:00" });
    const groups = groupChanges([late, aChange(), old, anEndedChange("BOOKED")], "amina", TODAY);

    expect(idsOf(groups.asked)).toEqual(["c1", "late"]);
    expect(idsOf(groups.over)).toEqual(["ended-BOOKED", "old"]);
  });

  it("leave out what a team lead is told of others", () => {
    const others = aChange({ moves: [aMove(shift, "bram", "esra")], consents: [] });

    expect(concerns(others, "amina")).toBe(false);
    expect(groupChanges([others], "amina", TODAY).asked).toEqual([]);
  });

  it("still ask about a yes by telephone that was booked, as long as its shift is ahead", () => {
    const booked = anEndedChange("BOOKED", {
      possibleSteps: ["DISPUTE"],
      moves: [aMove(aShift("s1", "2026-12-10", "L"), "amina", "esra")],
    });

    expect(groupChanges([booked], "amina", "2026-12-10").asked).toHaveLength(1);
    expect(groupChanges([booked], "amina", "2026-12-11").asked).toHaveLength(0);
  });

  it("a yes that can be taken back is no question any more", () => {
    const agreed = aChange({ possibleSteps: ["REFUSE"] });

    expect(groupChanges([agreed], "amina", TODAY).running).toHaveLength(1);
  });
});

describe("one side of a change", () => {
  it("is what goes and what comes", () => {
    const { goes, comes } = ownSide(aChange(), "amina");

    expect(goes.map(({ toName }) => toName)).toEqual(["Bram O’Neill"]);
    expect(comes.map(({ fromName }) => fromName)).toEqual(["Bram O’Neill"]);
  });

  it.each(["FIRST_YES", "CHOSEN"] as const)(
    "holds a shift that may come to who is asked (%s), until somebody has it",
    (taker) => {
      const cover = aChange({ kind: "COVER", moves: [aMove(shift, "bram", undefined, { taker })] });

      expect(ownSide(cover, "amina").comes).toHaveLength(1);
      expect(ownSide({ ...cover, state: "BOOKED" }, "amina").comes).toHaveLength(0);
      expect(ownSide({ ...cover, consents: [] }, "amina").comes).toHaveLength(0);
    },
  );
});

describe("what a member is asked", () => {
  const to = aMove(shift, "bram", "amina");
  const from = aMove(shift, "amina", "esra");

  it.each([
    ["GIVE_AWAY", [to], "Bram O’Neill vraagt of jij deze dienst overneemt"],
    ["GIVE_AWAY", [from], "Bram O’Neill vraagt of jij deze dienst weggeeft"],
    [
      "COVER",
      [aMove(shift, "bram", undefined, { taker: "FIRST_YES" })],
      "Bram O’Neill vraagt wie deze dienst kan overnemen",
    ],
    ["SWAP", [to, from], "Bram O’Neill stelt je een ruil voor"],
    ["OPEN_SHIFT_OFFER", [to], "Bram O’Neill biedt je een open dienst aan"],
    ["LATE_CHANGE", [from], "Bram O’Neill vraagt of je rooster nog mag veranderen"],
  ] as const)("%s", (kind, moves, sentence) => {
    const change = aChange({ kind, moves: [...moves] });

    expect(questionOf(change, "amina", exchangeNl)).toBe(sentence);
  });

  it("RING, that nobody proposed", () => {
    const ring = aChange({ kind: "RING" });
    delete ring.proposedByName;

    expect(questionOf(ring, "amina", exchangeNl)).toBe(
      "Er is een ruilkring gevonden voor je ruilwens",
    );
  });
});

describe("to whom and from whom", () => {
  const open = (changes: Partial<ShiftMove>): ShiftMove =>
    aMove(shift, "amina", undefined, changes);

  it("a shift goes", () => {
    expect(towards(aMove(shift, "amina", "bram"), exchangeNl)).toBe("naar Bram O’Neill");
    expect(towards(open({ taker: "FIRST_YES" }), exchangeNl)).toBe("naar wie het eerst ja zegt");
    expect(towards(open({ taker: "CHOSEN" }), exchangeNl)).toContain("de teamleider kiest");
    expect(towards(open({ taker: "NOBODY" }), exchangeNl)).toBe("wordt een open dienst");
    expect(towards(open({}), exchangeNl)).toBeUndefined();
  });

  it("a shift comes; of a ring that is not told", () => {
    const move = aMove(shift, undefined, "amina");

    expect(origin(move, aChange({ kind: "RING" }), exchangeNl)).toBeUndefined();
    expect(origin(move, aChange({ kind: "LATE_CHANGE" }), exchangeNl)).toContain("open dienst");
  });
});

describe("shifts that can change hands", () => {
  it("are ahead, in a published period, and not vacated", () => {
    const shifts = [
      aShift("past", "2027-01-04", "V"),
      aShift("today", "2027-01-05", "V"),
      aShift("sick", "2027-01-06", "V", { vacated: true }),
      aShift("picking", "2027-02-05", "V", { periodId: "p2" }),
    ];
    const periods = [aPeriod({ phase: "PUBLISHED" }), aPeriod({ id: "p2" })];

    expect(exchangeable(shifts, periods, "2027-01-05").map(({ id }) => id)).toEqual(["today"]);
  });
});
