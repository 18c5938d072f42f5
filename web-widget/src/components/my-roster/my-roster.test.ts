import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aShift } from "../../testing/sample.ts";
import { swapDraft } from "../../roster/swap-draft.ts";
import { forgetDrafts } from "../../api/draft.ts";
import "./my-roster.ts";

const roster = (...shifts: ReturnType<typeof aShift>[]) => ({
  memberId: "amina",
  displayName: "Amina Visser",
  from: "2026-11-23",
  until: "2027-02-01",
  shifts,
  absences: [],
});

const picked = aShift("s1", "2027-01-05", "V", {
  memberId: "amina",
  origin: "PICKED",
  withdrawable: true,
});

describe("my roster", () => {
  it("breaks no accessibility rule", async () => {
    await show("roster-my-roster", { context: aContext(sampleServer(false)), period: aPeriod() });

    expect(await accessibilityFaults()).toEqual([]);
  });

  it("lists my shifts by week with times, hours and absences", async () => {
    const element = await show("roster-my-roster", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });

    const text = textOf(element);
    expect(text).toContain("Week 1 from Mon 4 Jan 31 h 45 min");
    expect(text).toContain("Vroege dienst 07:00 to 15:30 8 h break 30 min");
    expect(text).toContain("22:45 to 07:15 ends the next day");
    expect(text).toContain("Absent Tuesday 26 January to Wednesday 27 January");
  });

  it("offers to withdraw what may be withdrawn and nothing else", async () => {
    const server = sampleServer(false).on(
      "GET /teams/*/members/*/roster",
      roster(picked, aShift("s2", "2027-01-06", "L")),
    );
    await show("roster-my-roster", { context: aContext(server), period: aPeriod() });

    const buttons = page.getByRole("button", { name: /^Withdraw/ }).elements();
    expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
      "Withdraw my pick: Vroege dienst, Tuesday 5 January, 07:00 to 15:30",
    ]);
  });

  it("withdraws, tells, and shows the hours that are left", async () => {
    let held = [picked];
    const server = sampleServer(false)
      .on("GET /teams/*/members/*/roster", () => roster(...held))
      .on("POST /teams/*/shifts/*/withdraw", () => {
        held = [];
        return {
          shift: aShift("s1", "2027-01-05", "V"),
          plannedHours: {
            memberId: "amina",
            periodId: "p1",
            contractMinutes: 480,
            plannedMinutes: 0,
            differenceMinutes: -480,
          },
          ruleViolations: [],
        };
      });
    const element = await show("roster-my-roster", {
      context: aContext(server),
      period: aPeriod(),
    });
    const said: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));

    await page.getByRole("button", { name: /^Withdraw/ }).click();
    await settled(element);

    expect(said).toEqual([
      "Withdrawn: Vroege dienst, Tuesday 5 January, 07:00 to 15:30. 8 h still to plan",
    ]);
    expect(textOf(element)).toContain("8 h still to plan");
    expect(textOf(element)).toContain("You have no shifts in these weeks.");
  });

  it("offers to enter worked time on past shifts of a published period only, and shows it", async () => {
    const past = aShift("s1", "2027-01-09", "L", { memberId: "amina" });
    const server = sampleServer(false)
      .on(
        "GET /teams/*/members/*/roster",
        roster(
          past,
          aShift("s2", "2027-01-12", "V"),
          aShift("s3", "2027-01-08", "V", { periodId: "p2" }),
        ),
      )
      .on("POST /teams/*/shifts/*/worked-time", ({ body }: { body: object }) => ({
        shift: { ...past, worked: { ...body, workedMinutes: 465, recordings: 1 } },
        ruleViolations: [],
      }));
    const published = aPeriod({ phase: "PUBLISHED" });
    const element = await show("roster-my-roster", {
      context: aContext(server, { today: "2027-01-11" }),
      period: published,
      periods: [published, aPeriod({ id: "p2" })],
    });
    const buttons = page.getByRole("button", { name: /^Enter worked time/ });
    expect(buttons.elements().map((button) => button.getAttribute("aria-label"))).toEqual([
      "Enter worked time: Late dienst, Saturday 9 January, 14:45 to 23:00",
    ]);

    await buttons.click();
    await settled(element);
    await page.getByRole("button", { name: "Record" }).click();
    await settled(element);

    expect(textOf(element)).toContain("Worked: 14:45 to 23:00, 7 h 45 min");
    expect(textOf(element)).toContain("Your worked time is recorded.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keeps the roster on screen when withdrawing is refused", async () => {
    const server = sampleServer(false)
      .on("GET /teams/*/members/*/roster", roster(picked))
      .on("POST /teams/*/shifts/*/withdraw", () => problem(409, "wrong-phase"));
    const element = await show("roster-my-roster", {
      context: aContext(server),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: /^Withdraw/ }).click();
    await settled(element);

    expect(textOf(element)).toContain("The period has moved to another phase.");
    expect(textOf(element)).toContain("Vroege dienst");
  });

  it("leads to a swap with coming shifts of a published roster only", async () => {
    const server = sampleServer(false).on(
      "GET /teams/*/members/*/roster",
      roster(
        aShift("past", "2027-01-05", "V"),
        aShift("s2", "2027-01-12", "L"),
        aShift("sick", "2027-01-13", "L", { vacated: true }),
        aShift("s4", "2027-02-03", "V", { periodId: "p2" }),
      ),
    );
    const published = aPeriod({ phase: "PUBLISHED" });
    const context = aContext(server, { today: "2027-01-11" });
    const element = await show("roster-my-roster", {
      context,
      period: published,
      periods: [published, aPeriod({ id: "p2" })],
    });
    const asked: unknown[] = [];
    element.addEventListener("roster-screen-asked", ({ detail }) => asked.push(detail.screen));
    const swap = page.getByRole("button", { name: /^Swap/ });
    expect(swap.elements().map((button) => button.getAttribute("aria-label"))).toEqual([
      "Swap or give away: Late dienst, Tuesday 12 January, 14:45 to 23:00",
    ]);
    expect(textOf(element)).toContain("You are absent; you do not work this shift");

    await swap.click();

    expect(asked).toEqual(["exchange"]);
    expect(swapDraft(context).read()).toEqual({ open: true, shiftId: "s2" });
    forgetDrafts();
  });

  it("leads to a sick call, and shows then what is vacated", async () => {
    let held = [aShift("v1", "2026-11-23", "L")];
    const server = sampleServer(false).on("GET /teams/*/members/*/roster", () => roster(...held));
    const element = await show("roster-my-roster", {
      context: aContext(server),
      period: aPeriod(),
    });
    const start = page.getByRole("button", { name: "Report sick" });
    await expect.element(start).toBeVisible();

    await start.click();
    await settled(element);
    held = [aShift("v1", "2026-11-23", "L", { vacated: true })];
    await start.click();
    await settled(element);

    expect(textOf(element)).toContain("You are reported sick");
    expect(textOf(element)).toContain("You are absent; you do not work this shift");
    expect(await accessibilityFaults()).toEqual([]);
  });
});
