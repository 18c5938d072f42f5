import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import "./team.ts";

describe("the team roster", () => {
  it("lists who works on each day, who is absent without a reason, and what is open", async () => {
    const element = await show("roster-team", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });

    const text = textOf(element);
    expect(text).toContain("Monday 4 January Amina Visser (me) Vroege dienst, 07:00 to 15:30");
    expect(text).toContain("Tuesday 5 January ○ 2 open shifts");
    expect(text).toContain("Dirk de Jong Absent");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is a table too, with the days as columns", async () => {
    const element = await show("roster-team", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: "Table" }).click();
    await settled(element);

    const heads = page
      .getByRole("columnheader")
      .elements()
      .map((head) => head.textContent.trim());
    await page.viewport(320, 700);
    expect(document.documentElement.scrollWidth).toBe(320);
    await page.viewport(1280, 900);
    expect(heads).toEqual([
      "Team member",
      "Mon 4 Jan",
      "Tue 5 Jan",
      "Wed 6 Jan",
      "Thu 7 Jan",
      "Fri 8 Jan",
      "Sat 9 Jan",
      "Sun 10 Jan",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("goes from week to week and not beyond the period", async () => {
    const element = await show("roster-team", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });
    const next = page.getByRole("button", { name: "Next week" });

    for (let week = 1; week <= 5; week++) {
      (next.element() as HTMLElement).click();
      await settled(element);
    }

    expect(textOf(element)).toContain("Week 4 from Mon 25 Jan");
    expect(next.element().getAttribute("aria-disabled")).toBe("true");
  });
});
