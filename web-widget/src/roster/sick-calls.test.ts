import { describe, expect, it } from "vitest";
import { anOffer, aVacated } from "../testing/sample-sick-calls.ts";
import { isAway, requestFor, stillOpen } from "./sick-calls.ts";

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
});
