import type { WorkedHoursState, WorkedShift } from "@samenrooster/contract";
import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aShift } from "../../testing/sample.ts";
import "./worked-hours.ts";
import type { RosterWorkedHours } from "./worked-hours.component.ts";

const LIST = "GET /teams/*/periods/*/worked-hours";
const APPROVE = "POST /teams/*/periods/*/worked-hours/approve";

const published = aPeriod({
  from: "2026-11-02",
  until: "2026-11-30",
  phase: "PUBLISHED",
  possibleCommands: ["CLOSE"],
});

function worked(id: string, memberId: string, changes: Partial<WorkedShift> = {}): WorkedShift {
  return {
    shift: aShift(id, "2026-11-03", "V", { memberId }),
    memberName: memberId,
    state: "AS_PLANNED",
    countedMinutes: 480,
    differenceMinutes: 0,
    approvable: true,
    ...changes,
  };
}

const longer = worked("s1", "berna", {
  shift: aShift("s1", "2026-11-03", "V", {
    memberId: "berna",
    worked: {
      start: "2026-11-03T07:00:00+01:00",
      end: "2026-11-03T16:15:00+01:00",
      breakMinutes: 30,
      workedMinutes: 525,
      recordings: 1,
      callOuts: [{ start: "2026-11-03T15:00:00+01:00", end: "2026-11-03T16:00:00+01:00" }],
    },
  }),
  state: "RECORDED",
  countedMinutes: 525,
  differenceMinutes: 45,
});

/** Three shifts to approve, one of them longer than planned, and one of the lead's own. */
function serving(server = sampleServer(true)): FakeServer {
  let waiting = [longer, worked("s2", "berna"), worked("s3", "carla")];
  const own = worked("s4", "amina", { approvable: false });
  const summary = () => ({
    aheadShifts: 0,
    approvableShifts: waiting.length,
    differingShifts: waiting.filter(({ state }) => state === "RECORDED").length,
    ownShifts: 1,
    approvedShifts: 3 - waiting.length,
  });
  return server
    .on("GET /teams/*/periods", { items: [published] })
    .on(LIST, ({ query }) => ({
      summary: summary(),
      items: [...waiting, own].filter(
        ({ state }) => state === (query.get("state") as WorkedHoursState),
      ),
    }))
    .on(APPROVE, ({ body }) => {
      const except = (body as { exceptShiftIds: string[] }).exceptShiftIds;
      const before = waiting.length;
      waiting = waiting.filter(({ shift }) => except.includes(shift.id));
      return { approvedShifts: before - waiting.length, bookedMinutes: 45, summary: summary() };
    });
}

const hours = (server: FakeServer, changes = {}): Promise<RosterWorkedHours> =>
  show("roster-worked-hours", { context: aContext(server, { leads: true, ...changes }) });

describe("the worked hours of a period", () => {
  it("shows what differs and counts the rest", async () => {
    const element = await hours(serving());

    expect(textOf(element)).toContain("3 shifts wait for your approval; 1 of them went otherwise.");
    expect(textOf(element)).toContain("1 shift is your own: another team lead approves them.");
    expect(textOf(element)).toContain("Worked: 07:00 to 16:15, break 30 min. Difference: +45 min");
    expect(textOf(element)).toContain("Calls: 15:00 to 16:00");
    expect(textOf(element)).toContain("As planned (3)");
    expect(textOf(element)).toContain("Somebody else approves this");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("approves by one button what is not left for later", async () => {
    const server = serving();
    const element = await hours(server);

    await page.getByRole("checkbox", { name: /Do not approve yet: berna, .*3 November/ }).click();
    await page.getByRole("button", { name: "Approve 2 shifts" }).click();
    await settled(element);

    expect(server.asked.find(({ route }) => route === APPROVE)?.body).toEqual({
      exceptShiftIds: ["s1"],
    });
    expect(textOf(element)).toContain("2 shifts approved");
    expect(textOf(element)).toContain("1 shift waits for your approval");
    await expect.element(page.getByRole("button", { name: "Approve 1 shift" })).toBeVisible();
  });

  it("closes a period of which everything is approved", async () => {
    const server = sampleServer(true)
      .on("GET /teams/*/periods", { items: [published] })
      .on(LIST, {
        summary: {
          aheadShifts: 0,
          approvableShifts: 0,
          differingShifts: 0,
          ownShifts: 0,
          approvedShifts: 4,
        },
        items: [],
      })
      .on("POST /teams/*/periods/*/phase", {
        ...published,
        phase: "CLOSED",
        possibleCommands: [],
      });
    const element = await hours(server);

    await page.getByRole("button", { name: "Close the period" }).click();
    await settled(element);

    expect(textOf(element)).toContain("The period is closed. Its hours are final.");
    await expect.element(page.getByLabelText("Hours of")).toBeVisible();
    await expect
      .element(page.getByRole("button", { name: "Close the period" }))
      .not.toBeInTheDocument();
  });

  it("has no buttons for who only watches", async () => {
    await hours(serving(), { leads: false });

    await expect.element(page.getByRole("button")).not.toBeInTheDocument();
    await expect.element(page.getByRole("checkbox")).not.toBeInTheDocument();
  });

  it("says that nothing has been published yet, and what went wrong", async () => {
    const nothing = await hours(sampleServer(true));
    expect(textOf(nothing)).toContain("No published period has begun yet.");

    const failing = await hours(serving().on(APPROVE, () => problem(409, "wrong-phase")));
    await page.getByRole("button", { name: "Approve 3 shifts" }).click();
    await settled(failing);
    expect(failing.shadowRoot?.querySelector("roster-problem")).not.toBeNull();
  });
});
