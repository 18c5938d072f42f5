import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show } from "../../testing/in-the-page.ts";
import { aViolation, anOpenShift } from "../../testing/sample.ts";
import "./not-for-me.ts";

const REASON = aViolation().message;
const OPEN_SHIFTS = [
  anOpenShift("n1", "2027-01-05", "N", [aViolation()]),
  anOpenShift("e1", "2027-01-06", "V", [aViolation()]),
  anOpenShift("l1", "2027-01-06", "L", [aViolation()]),
];
const days = (): Element[] => page.getByText(/^\w+ \d+ \w+: /).elements();

const context = aContext(sampleServer(false));

describe("not for me", () => {
  it("is folded per day, and says the day and how many shifts it has", async () => {
    await show("roster-not-for-me", { context, openShifts: OPEN_SHIFTS });

    expect(days().map((day) => day.textContent)).toEqual([
      "Tuesday 5 January: 1 shift",
      "Wednesday 6 January: 2 shifts",
    ]);
    expect(page.getByText(REASON).elements().map(isSeen)).toEqual([false, false, false]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says so in Dutch too", async () => {
    const dutch = aContext(sampleServer(false), {}, "nl");
    await show("roster-not-for-me", { context: dutch, openShifts: OPEN_SHIFTS });

    expect(days().map((day) => day.textContent)).toEqual([
      "dinsdag 5 januari: 1 dienst",
      "woensdag 6 januari: 2 diensten",
    ]);
  });

  it("opens a day with the keyboard and shows the reasons of that day only", async () => {
    await show("roster-not-for-me", { context, openShifts: OPEN_SHIFTS });

    (days()[1] as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");

    expect(page.getByText(REASON).elements().map(isSeen)).toEqual([false, true, true]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keeps an opened day open when an earlier day disappears", async () => {
    const element = await show("roster-not-for-me", { context, openShifts: OPEN_SHIFTS });
    await page.getByText("Wednesday 6 January").click();

    element.openShifts = OPEN_SHIFTS.slice(1);
    await settled(element);

    expect(page.getByText(REASON).elements().map(isSeen)).toEqual([true, true]);
  });
});

function isSeen(element: Element): boolean {
  return element.checkVisibility();
}
