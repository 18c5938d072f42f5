import { describe, expect, it } from "vitest";
import { aViolation, anOpenShift } from "../testing/sample.ts";
import { asksForThought } from "./lights.ts";

const warning = aViolation({ severity: "WARN" });
const advice = aViolation({ severity: "INFO" });

describe("a shift to think about before picking", () => {
  it.each([
    ["no rule", [], false],
    ["a warning", [warning], true],
    ["a health advice only", [advice], false],
    ["a warning and an advice", [advice, warning], true],
    ["a rule that refuses it", [aViolation()], false],
  ])("has %s against it: %s", (_, violations, asks) => {
    expect(asksForThought(anOpenShift("o", "2027-01-05", "V", violations))).toBe(asks);
  });
});
