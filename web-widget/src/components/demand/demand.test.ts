import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import "./demand.ts";

describe("demand against coverage", () => {
  it("says for the period and for each day whether it is covered, in words", async () => {
    const element = await show("roster-demand", {
      context: aContext(sampleServer(true)),
      period: aPeriod(),
    });

    const text = textOf(element);
    expect(text).toContain("Shortfall in this period: 24 h");
    expect(page.getByRole("button", { name: "Tue 5 3 h short" }).elements()).toHaveLength(1);
    expect(page.getByRole("button", { name: "Mon 4 covered" }).elements()).toHaveLength(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says in a table what the picture shows", async () => {
    const element = await show("roster-demand", {
      context: aContext(sampleServer(true)),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: /^Tue 5/ }).click();
    await page.getByText("As a table").click();
    await settled(element);

    const rows = page
      .getByRole("row")
      .elements()
      .slice(1)
      .map((row) => row.textContent.replace(/\s+/g, " ").trim());
    expect(rows).toContain("17:45–20:45 4 3 1 short");
    expect(rows).toContain("14:15–15:30 4 5 1 extra");
    expect(rows[0]).toBe("00:00–07:00 2 2 Covered");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("narrows to the people of a level and higher", async () => {
    const element = await show("roster-demand", {
      context: aContext(sampleServer(true)),
      period: aPeriod(),
    });

    await page.getByLabelText("Level").selectOptions("Level 3 and higher");
    await page.getByText("As a table").click();
    await settled(element);

    expect(textOf(element)).toContain("00:00 – 24:00 1 1 Covered");
  });

  it("shows the need of an ordinary week when there is no period", async () => {
    const element = await show("roster-demand", {
      context: aContext(sampleServer(true)),
      period: undefined,
    });

    expect(textOf(element)).toContain("What the care asks in an ordinary week.");
    expect(textOf(element)).not.toContain("Present");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says that no care demand is known, and what then", async () => {
    const server = sampleServer(true).on("GET /teams/*/staffing-need", {
      zone: "Europe/Amsterdam",
      levels: [],
    });
    const element = await show("roster-demand", { context: aContext(server), period: undefined });

    expect(textOf(element)).toContain(
      "No care demand is known for this team. A team lead fills it in under “Clients or ward”",
    );
  });

  it("is never blank when the server refuses", async () => {
    const server = sampleServer(true).on("GET /teams/*/periods/*/coverage", () =>
      problem(500, "internal", { instance: "A-17" }),
    );
    const element = await show("roster-demand", { context: aContext(server), period: aPeriod() });

    expect(textOf(element)).toContain("Something went wrong on the server. Try again.");
    expect(textOf(element)).toContain("Number: A-17");
  });

  it("has the clients and the ward, and another care demand to try, beside the curve", async () => {
    const element = await show("roster-demand", {
      context: aContext(sampleServer(true), { leads: true }),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: "Clients or ward" }).click();
    await settled(element);
    expect(textOf(element)).toContain("kamer 1");
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole("button", { name: "Try something else" }).click();
    await settled(element);

    expect(textOf(element)).toContain("What if two clients come in");
  });

  it("asks for the curve and for the copy again when the care demand is stored", async () => {
    const server = sampleServer(true);
    const element = await show("roster-demand", {
      context: aContext(server, { leads: true }),
      period: undefined,
    });
    await page.getByRole("button", { name: "Try something else" }).click();
    await page.getByRole("button", { name: "Clients or ward" }).click();
    await settled(element);
    await page.getByRole("button", { name: /^Dag/ }).click();
    await page.getByLabelText("Patients", { exact: true }).fill("14");
    const before = server.asked.length;

    await page.getByRole("button", { name: "Save", exact: true }).click();
    await settled(element);

    const routes = server.asked.slice(before).map(({ route }) => route);
    expect(routes).toContain("GET /teams/*/staffing-need");
    const copy = element.shadowRoot?.querySelector("roster-demand-scenario");
    expect(copy && textOf(copy)).toContain("14 patients");
  });

  it("shows a member who does not lead no more than the curve", async () => {
    const server = sampleServer(true);
    const element = await show("roster-demand", {
      context: aContext(server, { leads: false }),
      period: aPeriod(),
    });

    expect(page.getByRole("button", { name: "Clients or ward" }).elements()).toHaveLength(0);
    expect(textOf(element)).toContain("Shortfall in this period: 24 h");
    expect(server.asked.map(({ route }) => route)).not.toContain("GET /teams/*/care-demand");
  });
});
