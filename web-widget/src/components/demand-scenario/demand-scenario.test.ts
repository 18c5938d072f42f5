import type { BaseRosterJobRequest, CareDemandDocument } from "@samenrooster/contract";
import { page } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import type { RosterContext } from "../../roster/context.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aFinishedJob, aJob } from "../../testing/sample.ts";
import { aCareDemand, aDemandComparison } from "../../testing/sample-demand.ts";
import "./demand-scenario.ts";
import type { RosterDemandScenario } from "./demand-scenario.component.ts";

const STORE = "PUT /teams/*/care-demand";
const COMPARE = "POST /teams/*/demand-scenario";
const SEARCH = "POST /teams/*/base-roster-jobs";

const scenario = (
  server: FakeServer,
  changes: Partial<RosterContext> = { leads: true },
): Promise<RosterDemandScenario> =>
  show("roster-demand-scenario", { context: aContext(server, changes) });

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
  await settled(element);
}

async function fill(element: Element, label: string, value: string): Promise<void> {
  await page.getByLabelText(label, { exact: true }).fill(value);
  await settled(element);
}

/** Tries a fuller ward. */
async function withMorePatients(
  server: FakeServer,
  changes?: Partial<RosterContext>,
): Promise<RosterDemandScenario> {
  const element = await scenario(server, changes);
  await press(element, /^Dag/);
  await fill(element, "Patients", "18");
  return element;
}

const sent = (server: FakeServer, route: string): unknown[] =>
  server.asked.filter((one) => one.route === route).map(({ body }) => body);

const [day] = aCareDemand().ward?.parts ?? [];
const tried: CareDemandDocument = {
  ...aCareDemand(),
  ward: { parts: day ? [{ ...day, patients: 18 }] : [] },
};

const rowsOf = (): string[] =>
  page
    .getByRole("row")
    .elements()
    .map((row) => row.textContent.replace(/\s+/g, " ").trim());

beforeEach(() => sessionStorage.clear());

describe("trying another care demand", () => {
  it("lays it beside the one that stands, and stores nothing", async () => {
    const server = sampleServer(true);
    const element = await withMorePatients(server);
    expect(textOf(element)).toContain("You try 1 change. Dag changes");

    await press(element, "Compare");

    expect(sent(server, COMPARE)).toEqual([tried]);
    expect(sent(server, STORE)).toEqual([]);
    expect(rowsOf()).toContain("Hours needed 336 h 364 h (+28 h)");
    expect(rowsOf()).toContain("Shifts 40 44 (+4)");
    expect(rowsOf()).toContain("Contract hours left 20 h −12 h (−32 h)");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says how far the contracts reach", async () => {
    const server = sampleServer(true);
    const element = await withMorePatients(server);

    await press(element, "Compare");
    expect(textOf(element)).toContain(
      "They do not reach for what you try: 12 h a week are lacking.",
    );
    const { contractReach } = aDemandComparison();
    server.on(
      COMPARE,
      aDemandComparison({ contractReach: { ...contractReach, scenarioLeftMinutes: 0 } }),
    );
    await press(element, "Compare");

    expect(textOf(element)).toContain("They reach for what you try: 0 min a week are left.");
  });

  it("names the shifts that come and go, with their days", async () => {
    const element = await withMorePatients(sampleServer(true));

    await press(element, "Compare");

    expect(textOf(element)).toContain("1 more Vroege dienst, level 2: Mon–Fri");
    expect(textOf(element)).toContain("1 fewer Late dienst, level 3: Sun");
  });

  it("says in tables what the picture of a day shows, and what differs on which", async () => {
    const element = await withMorePatients(sampleServer(true));
    await press(element, "Compare");

    await page.getByText("As a table").click();
    await page.getByText("What differs, by day and level").click();
    await settled(element);
    expect(rowsOf()).toContain("07:00–11:00 4 5 +1");
    expect(rowsOf()).toContain("11:00–21:00 3 3 the same");
    expect(rowsOf()).toContain("Monday 2 0 min → 4 h (+4 h) 1 → 2 (+1)");
    expect(rowsOf()).toContain("Saturday 2 0 min → 4 h (+4 h) the same");
    expect(await accessibilityFaults()).toEqual([]);
    await page
      .getByRole("combobox", { name: /^Level/ })
      .last()
      .selectOptions("Level 3 and higher");
    await settled(element);

    expect(rowsOf()).toContain("07:00–11:00 4 4 the same");
  });

  it("asks for a change before there is anything to compare", async () => {
    const server = sampleServer(true);
    const element = await scenario(server);

    await press(element, "Compare");

    expect(textOf(element)).toContain("Change something in the copy first");
    expect(sent(server, COMPARE)).toEqual([]);
  });

  it("says that the comparison is not of what stands in the fields any more", async () => {
    const element = await withMorePatients(sampleServer(true));
    await press(element, "Compare");
    expect(textOf(element)).not.toContain("Compare again to see it.");

    await fill(element, "Patients", "19");

    expect(textOf(element)).toContain("Compare again to see it.");
  });

  it("shows what is not right at its field, found here or by the server", async () => {
    const message = "18 does not fit.";
    const server = sampleServer(true).on(COMPARE, () =>
      problem(422, "impossible-document", {
        errors: [{ pointer: "/ward/parts/0/patients", message }],
      }),
    );
    const element = await scenario(server);
    await press(element, /^Dag/);
    await fill(element, "Patients", "-1");

    await press(element, "Compare");
    expect(textOf(element)).toContain("“-1” does not go.");
    expect(sent(server, COMPARE)).toEqual([]);
    await fill(element, "Patients", "18");
    await press(element, "Compare");

    expect(textOf(element)).toContain(message);
    await expect
      .element(page.getByLabelText("Patients", { exact: true }))
      .toHaveAttribute("aria-invalid", "true");
  });

  it("stores what was tried once that is said", async () => {
    const server = sampleServer(true);
    const element = await withMorePatients(server);
    let told = 0;
    element.addEventListener("demand-stored", () => told++);
    await press(element, "Compare");

    await press(element, "Save as the care demand");

    expect(sent(server, STORE)).toEqual([tried]);
    expect(told).toBe(1);
    expect(textOf(element)).toContain("The care demand has been saved.");
    expect(textOf(element)).toContain("Nothing has been changed in the copy yet.");
  });

  it("puts it aside after asking once", async () => {
    const server = sampleServer(true);
    const element = await withMorePatients(server);

    await press(element, "Put aside");
    expect(textOf(element)).toContain("What you tried is gone then");
    await press(element, "No, keep it");
    expect(textOf(element)).toContain("18 patients");
    await press(element, "Put aside");
    await press(element, "Yes, put aside");

    expect(textOf(element)).toContain("12 patients");
    expect(textOf(element)).toContain("The copy has been put aside.");
    expect(sent(server, STORE)).toEqual([]);
  });

  it("keeps the copy over a reload, apart from what is being changed in the care demand", async () => {
    const server = sampleServer(true);
    await withMorePatients(server);

    expect(textOf(await scenario(server))).toContain("18 patients");
    const kept = Object.keys(sessionStorage);
    expect(kept.filter((key) => key.endsWith("/demand-scenario"))).toHaveLength(1);
    expect(kept.filter((key) => key.endsWith("/care-demand"))).toHaveLength(0);
  });

  it("searches a base roster for it and shows what would change for whom", async () => {
    const server = sampleServer(true)
      .on(SEARCH, () => aJob({ scenario: true }))
      .on("GET /teams/*/base-roster-jobs/*", () => aFinishedJob({ scenario: true }))
      .on("GET /teams/*/base-roster-jobs/*/events", () => problem(404, "not-found"));
    const element = await withMorePatients(server);
    await press(element, "Compare");

    await press(element, "Make a base roster for it");
    await expect.element(page.getByLabelText("Weeks in the cycle")).toBeVisible();
    await settled(element);
    await press(element, "Make a proposal");

    const [asked] = sent(server, SEARCH) as BaseRosterJobRequest[];
    expect(asked?.careDemand).toEqual(tried);
    expect(asked?.leastChange).toBe(true);
    await expect.element(page.getByText("2 days change")).toBeVisible();
    expect(textOf(element)).toContain("Week 3, Sunday: free becomes N");
    expect(textOf(element)).toContain("once this care demand has been saved");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("does not take a search for the stored care demand for one of its own", async () => {
    sessionStorage.setItem("samenrooster-base-roster-job-t1", "j1");
    const element = await withMorePatients(sampleServer(true));
    await press(element, "Compare");

    await press(element, "Make a base roster for it");
    await expect.element(page.getByLabelText("Weeks in the cycle")).toBeVisible();
    await settled(element);

    expect(textOf(element)).not.toContain("2 days change");
  });

  it("leads to the base roster", async () => {
    sessionStorage.setItem("samenrooster-base-roster-job-t1", "j1");
    const server = sampleServer(true)
      .on("GET /teams/*/base-roster-jobs/*", () => aFinishedJob({ scenario: true }))
      .on("GET /teams/*/base-roster-jobs/*/events", () => problem(404, "not-found"));
    const element = await withMorePatients(server);
    const asked: unknown[] = [];
    element.addEventListener("roster-screen-asked", ({ detail }) => asked.push(detail));
    await press(element, "Compare");
    await press(element, "Make a base roster for it");
    await expect.element(page.getByRole("button", { name: "Go to the base roster" })).toBeVisible();

    await press(element, "Go to the base roster");

    expect(asked).toEqual([{ screen: "baseRoster", teamId: "t1" }]);
  });

  it("lets who only looks compare, and neither store nor search", async () => {
    const element = await withMorePatients(sampleServer(false), { memberId: undefined });

    await press(element, "Compare");

    expect(textOf(element)).toContain("Hours needed");
    expect(textOf(element)).toContain("Only a team lead can save it or make a base roster for it.");
    for (const name of [/^Save/, /^Make a base roster/]) {
      expect(page.getByRole("button", { name }).elements()).toHaveLength(0);
    }
    await press(element, "Put aside");
    await press(element, "Yes, put aside");
    expect(textOf(element)).toContain("12 patients");
  });
});
