import { describe, expect, it } from "vitest";
import { wholeNumber } from "./entered.ts";

describe("a whole number that somebody typed", () => {
  it.each([
    ["1", 1],
    ["12", 12],
    [" 4 ", 4],
  ])("%j is %i", (typed, value) => {
    expect(wholeNumber(typed, 1, 12)).toBe(value);
  });

  it.each(["0", "13", "", "4.5", "1e1", "-3", "vier"])("%j is none", (typed) => {
    expect(wholeNumber(typed, 1, 12)).toBeUndefined();
  });
});
