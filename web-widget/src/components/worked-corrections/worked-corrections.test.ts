import type { WorkedShift } from "@samenrooster/contract";
import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aShift } from "../../testing/sample.ts";
import { aShortRest } from "../../testing/sample-rules.ts";
import "./worked-corrections.ts";
import type { RosterWorkedCorrections } from "./worked-corrections.component.ts";

const CORRECT = "POST /teams/*/shifts/*/worked-time/correct";

const closed = aPeriod({ from: "2026-11-02", until: "2026-11-30", phase: "CLOSED" });

function approved(id: string, date: string, memberId: string): WorkedShift {
  return {
    shift: aShift(id, date, "V", { memberId }),
    memberName: memberId,
    state: "APPROVED",
    countedMinutes: 480,
    differenceMinutes: 0,
    approvable: false,
  };
}

const items = [
  approved("s1", "2026-11-03", "carla"),
  approved("s2", "2026-11-04", "berna"),
  approved("s3", "2026-11-05", "berna"),
  approved("s4", "2026-11-06", "amina"),
];

const summary = {
  aheadShifts: 0,
  approvableShifts: 0,
  differingShifts: 0,
  ownShifts: 0,
  approvedShifts: 4,
};

const serving = (): FakeServer =>
  sampleServer(true)
    .on("GET /teams/*/periods/*/worked-hours", { summary, items })
    .on(CORRECT, {
      shift: aShift("s3", "2026-11-05", "V", { memberId: "berna" }),
      bookedMinutes: 45,
      ruleViolations: [aShortRest()],
    });

async function ofBerna(server: FakeServer): Promise<RosterWorkedCorrections> {
  const element = await show("roster-worked-corrections", {
    context: aContext(server, { leads: true }),
    period: closed,
  });
  await page.getByLabelText("Hours of").selectOptions("berna");
  await page.getByRole("button", { name: /Correct the worked time.*5 November/ }).click();
  await settled(element);
  return element;
}

const sent = (server: FakeServer): unknown[] =>
  server.asked.filter(({ route }) => route === CORRECT).map(({ body }) => body);

const record = (): Promise<void> => page.getByRole("button", { name: "Record" }).click();

describe("corrections of a closed period", () => {
  it("are of others than the reader, one person at a time", async () => {
    const element = await show("roster-worked-corrections", {
      context: aContext(serving(), { leads: true }),
      period: closed,
    });

    const choices = [...page.getByLabelText("Hours of").element().querySelectorAll("option")];
    expect(choices.map((choice) => choice.textContent?.trim())).toEqual([
      "Choose somebody",
      "berna",
      "carla",
    ]);
    expect(element.shadowRoot?.querySelectorAll("li")).toHaveLength(0);
    await page.getByLabelText("Hours of").selectOptions("berna");
    expect(element.shadowRoot?.querySelectorAll("li")).toHaveLength(2);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are asked why, sent once, and told with what was booked", async () => {
    const server = serving();
    const element = await ofBerna(server);

    await page.getByLabelText("Ended").fill("2026-11-05T16:00");
    await record();
    await settled(element);
    expect(sent(server)).toEqual([]);
    expect(textOf(element)).toContain("Choose why this changes only now.");
    expect(element.shadowRoot?.activeElement?.id).toBe("reason");
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByLabelText("Why only now?").selectOptions("Reported late");
    await record();
    await settled(element);

    expect(sent(server)).toEqual([
      {
        start: "2026-11-05T07:00:00+01:00",
        end: "2026-11-05T16:00:00+01:00",
        breakMinutes: 30,
        reason: "REPORTED_LATE",
      },
    ]);
    expect(textOf(element)).toContain("Booked as a correction: +45 min.");
    expect(textOf(element)).toContain("8 u rust na de late dienst");
    expect(element.shadowRoot?.activeElement?.className).toBe("stored");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keep what was typed when they are refused, and can be tried again", async () => {
    let refuse = true;
    const server = serving().on(CORRECT, () =>
      refuse
        ? problem(409, "wrong-phase")
        : { shift: items[2]?.shift, bookedMinutes: 0, ruleViolations: [] },
    );
    const element = await ofBerna(server);
    await page.getByLabelText("Why only now?").selectOptions("Entered wrongly");
    await record();
    await settled(element);
    expect(textOf(element)).toContain("The period has moved to another phase.");

    refuse = false;
    await record();
    await settled(element);

    expect(textOf(element)).toContain("The hours stay the same.");
    expect(sent(server)).toHaveLength(2);
  });

  it("are left without sending, and focus returns", async () => {
    const server = serving();
    const element = await ofBerna(server);

    await page.getByRole("button", { name: "Leave it" }).click();
    await settled(element);

    expect(sent(server)).toEqual([]);
    expect(element.shadowRoot?.activeElement?.id).toBe("correct-s3");
  });
});
