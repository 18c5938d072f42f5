import { describe, expect, it } from "vitest";
import { changeDecisionsEn } from "../localization/change-decisions-en.ts";
import { en } from "../localization/en.ts";
import { aCover, anApplication, aSwap, swapEffects } from "../testing/sample-change-decisions.ts";
import {
  canBeDecided,
  choosable,
  hoursFactsOf,
  moveText,
  unanswered,
  waitsForLead,
} from "./change-decisions.ts";
import type { RosterContext } from "./context.ts";

const reader = {
  words: en,
  language: "en",
  team: { zone: "Europe/Amsterdam" },
} as unknown as RosterContext;

describe("a roster change before a team lead", () => {
  it("waits for her where she approves or chooses", () => {
    expect([aSwap(), anApplication(), aCover()].map(waitsForLead)).toEqual([true, true, false]);
    expect(canBeDecided(aCover())).toBe(true);
    expect(canBeDecided(aCover({ possibleSteps: ["AGREE", "REFUSE"] }))).toBe(false);
  });

  it("takes a yes by telephone of others who have not answered", () => {
    const names = (reader?: string) => unanswered(aCover(), reader).map(({ memberId }) => memberId);

    expect(names()).toEqual(["dirk", "amina"]);
    expect(names("amina")).toEqual(["dirk"]);
    expect(unanswered(aCover({ possibleSteps: ["DECLINE"] }), undefined)).toEqual([]);
  });

  it("is chosen for among those who said yes, and never for the reader herself", () => {
    const names = (reader?: string) =>
      choosable(anApplication(), reader).map(({ memberId }) => memberId);

    expect(names()).toEqual(["dirk", "chantal"]);
    expect(names("dirk")).toEqual(["chantal"]);
    expect(choosable(anApplication({ possibleSteps: ["DECLINE"] }), undefined)).toEqual([]);
  });

  it.each([
    ["MEMBER", "from Bram to Esra"],
    ["NOBODY", "from Bram to nobody (becomes an open shift)"],
    ["FIRST_YES", "from Bram to Esra"],
  ] as const)("says to whom a shift goes: %s", (taker, end) => {
    const [move] = aCover().moves;
    const text = move
      ? moveText({ ...move, fromName: "Bram", toName: "Esra", taker }, changeDecisionsEn, reader)
      : "";

    expect(text).toBe(`Late dienst, Thursday 7 January, 14:45 to 23:00: ${end}`);
  });

  it("says so where nobody has the shift and the taker is not known", () => {
    const [move] = anApplication().moves;

    expect(move && moveText(move, changeDecisionsEn, reader)).toContain(
      "from nobody (open shift) to whom you choose",
    );
  });

  it("is told in hours, balance, forecast and allowance", () => {
    const hours = swapEffects.sides[1]?.check.hours;

    expect(hours && hoursFactsOf(hours, changeDecisionsEn, reader)).toEqual([
      "−15 min in the hours account",
      "balance after it +1 h",
      "expected on 31 December 2027: 0 min",
      "allowance 22.5% over 3 h",
    ]);
  });
});
