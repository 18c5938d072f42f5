import { describe, expect, it } from "vitest";
import { anOffer, aVacated, repairs, suggestions } from "../testing/sample-sick-calls.ts";
import { isAway, movesForRequest, movesForTaker, requestFor, stillOpen } from "./sick-calls.ts";

const reader = { leads: true, memberId: "lea", today: "2026-11-23" };

describe("a sick call", () => {
  it.each([
    ["REPORTED", true],
    ["CONFIRMED", true],
    ["RECOVERED", false],
    ["CLOSED", false],
    ["REFUSED", false],
  ] as const)("in the state %s is of somebody who is away: %s", (state, away) => {
    expect(isAway({ state })).toBe(away);
  });

  it("leaves open what nobody took and what has not begun", () => {
    const open = aVacated("w1", "2026-11-23", "L");
    const taken = aVacated("w2", "2026-11-23", "L", "chantal");
    const begins = Date.parse(open.replacement.start);

    expect(stillOpen([open, taken], begins - 1)).toEqual([open]);
    expect(stillOpen([open, taken], begins)).toEqual([]);
  });

  it("knows the request for a shift among others", () => {
    const offer = anOffer("w1-new");

    expect(requestFor("w1-new", [anOffer("other"), offer])).toBe(offer);
    expect(requestFor("w3-new", [offer])).toBeUndefined();
  });

  it("has a shift that one person is asked to take, or to move to from her own", () => {
    const { shift } = suggestions;
    const [chain] = repairs.items;
    const [first, second] = chain!.requests;

    expect(movesForTaker(shift, "amina", reader)).toEqual([
      { kind: "OFFER", shift, memberId: "amina" },
    ]);
    expect(movesForRequest(first!, reader)).toEqual([
      { kind: "INSTEAD", shift, memberId: "amina", givesUp: first!.givesUp },
    ]);
    expect(movesForRequest({ ...second!, takes: shift }, reader)).toEqual([
      { kind: "OFFER", shift, memberId: "dirk" },
    ]);
  });

  it("says why a reader cannot ask", () => {
    const { shift } = suggestions;

    expect(movesForTaker(shift, "lea", reader)).toBe("self");
    expect(movesForTaker(shift, "amina", { ...reader, leads: false })).toBe("watching");
  });
});
