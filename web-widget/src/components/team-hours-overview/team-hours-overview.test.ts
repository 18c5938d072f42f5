import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import "./team-hours-overview.ts";
import type { RosterTeamHoursOverview } from "./team-hours-overview.component.ts";

const HOURS = "GET /teams/*/hours";

const overview = (server: FakeServer): Promise<RosterTeamHoursOverview> =>
  show("roster-team-hours-overview", { context: aContext(server, { leads: true }) });

async function ask(element: Element, own: string, agency: string): Promise<void> {
  await page.getByLabelText("An hour of own staff").fill(own);
  await page.getByLabelText("An hour of an agency").fill(agency);
  await page.getByRole("button", { name: "Work it out" }).click();
  await settled(element);
}

describe("the overview of a team's hours", () => {
  it("tells what the year comes to, everybody by name, and how hours are spread", async () => {
    const element = await overview(sampleServer(true));

    const said = textOf(element);
    expect(said).toContain("no work for 20 h of contract hours. Of these, 20 h do not go on");
    expect(said).toContain("there are expected to be 25 h too many");
    expect(said).toContain("From today on 45 h of shifts of this year are open.");
    expect(said).toContain("Bram de Wit +44 h +25 h (+15 h to +35 h) 25 h 0 min 1664 h");
    expect(said).toContain("Dirk Jansen 0 min 0 min 0 min 0 min No contract");
    expect(said).toContain("−20 h to 0 min 2");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows another year when it is chosen, without the costs of this one", async () => {
    const server = sampleServer(true);
    const element = await overview(server);
    await ask(element, "38.50", "61");
    expect(textOf(element)).toContain("€962.50");

    await page.getByRole("combobox", { name: "Year" }).selectOptions("2027");
    await settled(element);

    expect(textOf(element)).toContain("By the end of 2027");
    expect(textOf(element)).not.toContain("€962.50");
  });

  it("works out what own staff and an agency cost", async () => {
    const element = await overview(sampleServer(true));

    await ask(element, "38,50", "61");

    const said = textOf(element);
    expect(said).toContain("Extra hours that are expected: 25 h €962.50 €1,525.00");
    expect(said).toContain("Open shifts: 45 h €1,732.50 €2,745.00");
    expect(said).toContain("Extra hours of own staff cost €562.50 less than an agency.");
    expect(await accessibilityFaults()).toEqual([]);

    await ask(element, "61", "38.50");
    expect(textOf(element)).toContain("cost €562.50 more than an agency.");
  });

  it("says which rate is none, and asks nothing", async () => {
    const server = sampleServer(true);
    const element = await overview(server);
    const before = server.asked.length;

    await ask(element, "-1", "61");

    expect(textOf(element)).toContain("Enter an amount from 0 to 9999");
    expect(server.asked).toHaveLength(before);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("can be asked again when it does not come", async () => {
    const server = sampleServer(true);
    const answers = server.handler(HOURS);
    const element = await overview(server.on(HOURS, () => problem(500, "internal")));
    server.on(HOURS, answers);

    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    expect(textOf(element)).toContain("Amina Visser");
  });
});
