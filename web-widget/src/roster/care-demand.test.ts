import { describe, expect, it } from "vitest";
import { aCareDemand } from "../testing/sample-demand.ts";
import {
  daysText,
  newActivity,
  profileCodes,
  saysTheSame,
  typedDemand,
  weeklyMinutes,
  windowMinutes,
} from "./care-demand.ts";

describe("care demand in the fields of a form", () => {
  it("has every day chosen where the document names none", () => {
    const { parts, clients } = typedDemand(aCareDemand());

    expect(parts[0]?.days).toHaveLength(7);
    expect(clients[3]?.activities[1]?.days).toEqual(["MON", "TUE", "WED", "THU", "FRI"]);
  });

  it("is empty where the document is", () => {
    expect(typedDemand({})).toEqual({ clients: [], parts: [], minimumStaffing: [] });
  });

  it("says the same whatever its rows are told apart by, and with a comma as with a point", () => {
    const typed = typedDemand(aCareDemand());
    const again = {
      ...typed,
      parts: typed.parts.map((part) => ({ ...part, key: "x", patientsPerNurse: "1,5" })),
    };

    expect(saysTheSame(typed, again)).toBe(true);
    expect(saysTheSame(typed, { ...typed, parts: [] })).toBe(false);
  });

  it.each([
    ["07:00", "15:00", 480],
    ["23:00", "07:00", 480],
    ["23:00", "24:00", 60],
    ["07:00", "07:00", 1440],
  ])("a window from %s until %s has %i minutes", (from, until, minutes) => {
    expect(windowMinutes(from, until)).toBe(minutes);
  });

  it("counts the activities of a week with each of their days and carers", () => {
    const lifting = {
      ...newActivity("a"),
      minutes: "20",
      carers: "2",
      days: ["MON", "TUE"] as const,
    };
    const unfinished = { ...newActivity("b"), minutes: "" };

    expect(weeklyMinutes([lifting, unfinished])).toBe(80);
  });

  it("offers the profiles of the document and the one that is chosen, each once", () => {
    expect(profileCodes(aCareDemand(), "VVX").slice(-2)).toEqual(["VV10", "VVX"]);
    expect(profileCodes({}, "OLD")).toContain("OLD");
    expect(profileCodes({}, "")).not.toContain("");
  });

  it("says every day in a word", () => {
    expect(daysText(newActivity("a").days, "en", "every day")).toBe("every day");
    expect(daysText(["SAT", "SUN"], "en", "every day")).toBe("Sat, Sun");
  });
});
