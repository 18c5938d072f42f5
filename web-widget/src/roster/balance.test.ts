import { describe, expect, it } from "vitest";
import { aBalance, completionReasons } from "../testing/sample-balance.ts";
import { burdenBars, byCompletion, compared, countText, FADING } from "./balance.ts";

describe("the balance of burdens", () => {
  it.each([
    [640, "6,4", "6.4"],
    [825, "8,25", "8.25"],
    [0, "0", "0"],
    [-105, "−1,05", "−1.05"],
    [123_400, "1.234", "1,234"],
  ])("%d hundredths read as people read numbers", (hundredths, nl, en) => {
    expect(countText(hundredths, "nl")).toBe(nl);
    expect(countText(hundredths, "en")).toBe(en);
  });

  it("says how a figure lies to the median, where there is one", () => {
    expect(aBalance().kinds.map(compared)).toEqual(["more", "less", "more", "same", "more"]);
    expect(compared({ kind: "NIGHT", ownHundredths: 100 })).toBe("unknown");
  });

  it("draws all kinds on one scale", () => {
    const bars = burdenBars([
      { kind: "NIGHT", ownHundredths: 400, medianHundredths: 800 },
      { kind: "WEEKEND", ownHundredths: 200 },
      { kind: "LATE_CHANGE", ownHundredths: -100, medianHundredths: 0 },
    ]);

    expect(bars).toEqual([
      { own: 50, median: 100 },
      { own: 25, median: undefined },
      { own: 0, median: 0 },
    ]);
  });

  it("draws next to nothing as next to nothing, and nothing at all as nothing", () => {
    expect(burdenBars([{ kind: "NIGHT", ownHundredths: 10 }])[0]?.own).toBe(10);
    expect(burdenBars([])).toEqual([]);
  });

  it("fades by halves", () => {
    expect(FADING.map(({ percent }) => percent)).toEqual([100, 50, 25, 12.5]);
  });

  it("tells reasons by the completion that gave them", () => {
    const later = { ...completionReasons[0]!, takenAt: "2026-11-23T10:15:00+01:00" };

    expect(byCompletion([later, ...completionReasons]).map(([, given]) => given.length)).toEqual([
      1, 2,
    ]);
  });
});
