import type { CareDemandDocument } from "@samenrooster/contract";
import { page, userEvent } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import { RosterProblem } from "../../api/problem.ts";
import type { RosterContext } from "../../roster/context.ts";
import { Answer, type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aCareDemand, aCareHome } from "../../testing/sample-demand.ts";
import "./care-demand.ts";
import type { RosterCareDemand } from "./care-demand.component.ts";

const READ = "GET /teams/*/care-demand";
const STORE = "PUT /teams/*/care-demand";

const careDemand = (
  server: FakeServer,
  changes: Partial<RosterContext> = { leads: true },
): Promise<RosterCareDemand> => show("roster-care-demand", { context: aContext(server, changes) });

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
  await settled(element);
}

async function type(element: Element, label: string, value: string): Promise<void> {
  await page.getByLabelText(label, { exact: true }).fill(value);
  await settled(element);
}

/** What has the focus, through every shadow root. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
}

const stored = (server: FakeServer): CareDemandDocument[] =>
  server.asked.filter(({ route }) => route === STORE).map(({ body }) => body as CareDemandDocument);

beforeEach(() => sessionStorage.clear());

describe("the care demand", () => {
  it("shows clients, ward and minimum staffing as lines that say what they ask", async () => {
    const element = await careDemand(sampleServer(true));

    const text = textOf(element);
    expect(text).toContain("Clients (5)");
    expect(text).toContain("kamer 1 VV5");
    expect(text).toContain("kamer 4 3 activities, 8 h a week");
    expect(text).toContain("Dag 07:00–15:00 · 12 patients, 1.5 per nurse · level 4 · every day");
    expect(text).toContain("23:00–07:00 at least 1 · level 3 · every day");
    expect(text).toContain("Care profiles of your own and handovers stay as they are.");
    expect(page.getByRole("textbox").elements()).toHaveLength(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("opens a line into its fields, and gives the focus back when it is done", async () => {
    const element = await careDemand(sampleServer(true));

    await press(element, /^kamer 4/);
    expect(focused()).toHaveProperty("value", "kamer 4");
    await press(element, /^Tillen 20 min · 08:00–11:00 · level 2 · 2 carers · Mon–Fri/);
    expect(focused()).toHaveProperty("value", "Tillen");
    await expect.element(page.getByRole("checkbox", { name: "Saturday" })).not.toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Done with Tillen");
    expect(focused()?.textContent).toContain("Tillen");
    await press(element, "Done with kamer 4");

    expect(focused()?.textContent).toContain("kamer 4");
    expect(page.getByRole("textbox").elements()).toHaveLength(0);
  });

  it("stores what was changed, with all that the form does not show", async () => {
    const server = sampleServer(true);
    const element = await careDemand(server);
    const { clients = [], ...rest } = aCareDemand();
    let told = 0;
    element.addEventListener("demand-stored", () => told++);

    await press(element, "Add a client");
    expect(focused()).toHaveProperty("id", "clients-5-id");
    await type(element, "Label", "kamer 6");
    await page.getByLabelText("Care profile").selectOptions("VVX");
    await press(element, /^Dag/);
    await type(element, "Patients", "14");
    await settled(element);
    expect(textOf(element)).toContain(
      "You have 2 changes that are not saved. kamer 6 comes in, Dag changes",
    );
    await press(element, "Save");

    const [part] = aCareDemand().ward?.parts ?? [];
    expect(stored(server)).toEqual([
      {
        ...rest,
        clients: [...clients, { id: "kamer 6", profile: "VVX" }],
        ward: { parts: [{ ...part, patients: 14 }] },
      },
    ]);
    expect(textOf(element)).toContain("The care demand has been saved.");
    expect(textOf(element)).not.toContain("not saved");
    expect(focused()?.textContent).toBe("What the care asks");
    expect(told).toBe(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("adds, changes and removes activities", async () => {
    const server = sampleServer(true).on(
      READ,
      () => new Answer(200, aCareHome(1), "application/json", { ETag: '"1"' }),
    );
    const element = await careDemand(server);

    await press(element, /^kamer 1/);
    await press(element, "Add an activity");
    await type(element, "What is done", "Insulin");
    await type(element, "Minutes", "10");
    await type(element, "Until", "08:30");
    await page.getByRole("checkbox", { name: "Sunday" }).click({ force: true });
    await press(element, "One more like this: Insulin");
    await type(element, "From", "17:00");
    await type(element, "Until", "18:30");
    await press(element, /^Insulin 10 min · 07:00/);
    await press(element, "Remove Insulin");
    await press(element, "Save");

    expect(stored(server)[0]?.clients?.[0]?.activities).toEqual([
      {
        name: "Insulin",
        minutes: 10,
        from: "17:00",
        until: "18:30",
        days: ["MON", "TUE", "WED", "THU", "FRI", "SAT"],
        level: 3,
      },
    ]);
  });

  it("has one more client like another, under a label of its own", async () => {
    const server = sampleServer(true);
    const element = await careDemand(server);

    await press(element, /^kamer 4/);
    await press(element, "One more like this: kamer 4");
    expect(focused()).toHaveProperty("value", "");
    await type(element, "Label", "kamer 6");
    await press(element, "Save");

    const clients = stored(server)[0]?.clients ?? [];
    expect(clients[5]).toEqual({ ...clients[3], id: "kamer 6" });
  });

  it("puts back what was removed by mistake", async () => {
    const server = sampleServer(true);
    const element = await careDemand(server);

    await press(element, /^kamer 2/);
    await press(element, "Remove kamer 2");
    expect(textOf(element)).toContain("kamer 2 goes out");
    expect(focused()?.textContent.trim()).toBe("Put back");
    await press(element, "Put back");

    expect(focused()?.textContent).toContain("kamer 2");
    expect(textOf(element)).not.toContain("not saved");
    expect(stored(server)).toEqual([]);
  });

  it("says what is not right at its field before anything is sent, as long as it is not right", async () => {
    const server = sampleServer(true);
    const element = await careDemand(server);

    await press(element, /^Dag/);
    await type(element, "Patients", "many");
    expect(textOf(element)).not.toContain("does not go");
    await press(element, "Done with Dag");
    await press(element, "Save");

    expect(focused()).toHaveProperty("value", "many");
    expect(focused()?.getAttribute("aria-invalid")).toBe("true");
    expect(textOf(element)).toContain("“many” does not go. Enter a whole number from 0 to 1000.");
    expect(textOf(element)).toContain("Not right yet");
    expect(textOf(element)).toContain("1 thing is not right yet.");
    expect(await accessibilityFaults()).toEqual([]);
    await type(element, "Patients", "13");
    expect(textOf(element)).not.toContain("not right yet");
    expect(stored(server)).toEqual([]);
  });

  it("opens the activity that is not right in a client that is closed", async () => {
    const element = await careDemand(sampleServer(true));

    await press(element, /^kamer 4/);
    await press(element, /^Medicijnen/);
    await type(element, "Minutes", "121");
    await press(element, "Done with Medicijnen");
    await press(element, "Done with kamer 4");
    await press(element, "Save");

    expect(focused()).toHaveProperty("value", "121");
    expect(textOf(element)).toContain(
      "121 minutes do not fit between 17:00 and 19:00: there is room for 120.",
    );
  });

  it("shows what the server refuses at its field, until that is changed", async () => {
    const message = "kamer 1 is there twice.";
    const server = sampleServer(true).on(STORE, () =>
      problem(422, "impossible-document", {
        errors: [{ pointer: "/clients/0/id", value: "kamer 1", code: "duplicate-id", message }],
      }),
    );
    const element = await careDemand(server);

    await press(element, /^Dag/);
    await type(element, "Patients", "14");
    await press(element, "Save");
    expect(focused()).toHaveProperty("id", "clients-0-id");
    expect(textOf(element)).toContain(message);
    expect(element.shadowRoot?.querySelector("roster-problem")).toBeNull();
    await type(element, "Label", "kamer 1b");

    expect(textOf(element)).not.toContain(message);
    expect(textOf(element)).toContain("You have 2 changes that are not saved.");
  });

  it("shows what the server refuses of what the form does not show", async () => {
    const message = "The shares add up to 90.";
    const server = sampleServer(true).on(STORE, () =>
      problem(422, "impossible-document", {
        errors: [{ pointer: "/profiles/0/dayParts", message }],
      }),
    );
    const element = await careDemand(server);

    await press(element, /^Dag/);
    await type(element, "Patients", "14");
    await press(element, "Save");

    expect(textOf(element)).toContain("What was entered cannot be right.");
    expect(textOf(element)).toContain(message);
  });

  it("loses nothing that was typed when somebody else stored the care demand meanwhile", async () => {
    const server = sampleServer(true);
    const element = await careDemand(server);
    await press(element, /^Dag/);
    await type(element, "Patients", "14");
    const theirs = aCareDemand({ clients: [{ id: "kamer 9", profile: "VV8" }] });
    await server.fetch("/api/teams/t1/care-demand", {
      method: "PUT",
      headers: { "If-Match": '"1"' },
      body: JSON.stringify(theirs),
    });

    await press(element, "Save");

    expect(textOf(element)).toContain("Nothing of yours is lost");
    expect(textOf(element)).toContain("kamer 9 VV8");
    expect(textOf(element)).toContain("Dag 07:00–15:00 · 14 patients");
    expect(textOf(element)).toContain("You have 1 change that is not saved.");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Save");

    const [part] = aCareDemand().ward?.parts ?? [];
    expect(stored(server).at(-1)).toEqual({
      ...theirs,
      ward: { parts: [{ ...part, patients: 14 }] },
    });
    expect(textOf(element)).not.toContain("Nothing of yours is lost");
    expect(textOf(element)).toContain("The care demand has been saved.");
  });

  it("names the rows that both changed", async () => {
    const server = sampleServer(true);
    const element = await careDemand(server);
    await press(element, /^Dag/);
    await type(element, "Patients", "14");
    const [part] = aCareDemand().ward?.parts ?? [];
    const ward = { parts: part ? [{ ...part, patients: 20 }] : [] };
    await server.fetch("/api/teams/t1/care-demand", {
      method: "PUT",
      headers: { "If-Match": '"1"' },
      body: JSON.stringify(aCareDemand({ ward })),
    });

    await press(element, "Save");

    expect(textOf(element)).toContain("Changed by both of you, with what you typed: Dag.");
    expect(textOf(element)).toContain("14 patients");
  });

  it("keeps what was typed and not saved over a reload, until it is dropped", async () => {
    const server = sampleServer(true);
    const before = await careDemand(server);
    await press(before, /^Dag/);
    await type(before, "Patients", "14");

    const after = await careDemand(server);
    expect(textOf(after)).toContain("14 patients");
    expect(textOf(after)).toContain("You have 1 change that is not saved.");
    await press(after, "Drop my changes");
    expect(textOf(after)).toContain("12 patients");
    expect(textOf(after)).toContain("Your changes have been dropped");

    expect(textOf(await careDemand(server))).toContain("12 patients");
  });

  it("tries again after a lost line, as the same command", async () => {
    const server = sampleServer(true);
    const store = server.handler(STORE);
    let lost = true;
    server.on(STORE, (request: Parameters<typeof store>[0]) => {
      if (lost) {
        lost = false;
        throw new RosterProblem("unreachable");
      }
      return store(request);
    });
    const element = await careDemand(server);
    await press(element, /^Dag/);
    await type(element, "Patients", "14");
    await press(element, "Save");
    expect(textOf(element)).toContain("14 patients");

    await press(element, "Try again");

    const keys = server.asked.filter(({ route }) => route === STORE).map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(2);
    expect(textOf(element)).toContain("The care demand has been saved.");
  });

  it("draws the first of many clients, and all of them where one that is not drawn is to be seen", async () => {
    const server = sampleServer(true).on(
      READ,
      () => new Answer(200, aCareHome(60), "application/json", { ETag: '"1"' }),
    );
    const message = "kamer 40 is there twice.";
    server.on(STORE, () =>
      problem(422, "impossible-document", { errors: [{ pointer: "/clients/39/id", message }] }),
    );
    const element = await careDemand(server);
    expect(textOf(element)).toContain("kamer 15");
    expect(textOf(element)).not.toContain("kamer 16");
    expect(page.getByRole("button", { name: "Show all 60" }).elements()).toHaveLength(1);

    await press(element, /^Dag/);
    await type(element, "Patients", "14");
    await press(element, "Save");

    expect(focused()).toHaveProperty("id", "clients-39-id");
    expect(textOf(element)).toContain("kamer 60");
  });

  it("is empty for a team that never stored any, and stored without having seen a version", async () => {
    const server = sampleServer(true)
      .on(READ, {})
      .on(STORE, ({ body, headers }: { body: unknown; headers: Headers }) =>
        headers.has("If-Match") ? problem(412, "stale-version") : body,
      );
    const element = await careDemand(server);
    expect(textOf(element)).toContain("No clients.");

    await press(element, "Add a minimum");
    await userEvent.keyboard("2");
    await press(element, "Save");

    expect(stored(server)[0]).toHaveProperty("minimumStaffing");
    expect(textOf(element)).toContain("The care demand has been saved.");
  });

  it("can be looked at and not changed by who does not lead", async () => {
    const element = await careDemand(sampleServer(false), { memberId: undefined });

    expect(textOf(element)).toContain("Only a team lead changes this; you can look at it.");
    await press(element, /^Dag/);
    await expect.element(page.getByLabelText("Patients", { exact: true })).toBeDisabled();
    await press(element, /^kamer 4/);
    await press(element, /^Tillen/);
    await expect.element(page.getByLabelText("Minutes")).toBeDisabled();
    for (const name of [/^Add/, /^Remove/, /^One more/, /^Save/]) {
      expect(page.getByRole("button", { name }).elements()).toHaveLength(0);
    }
    expect(await accessibilityFaults()).toEqual([]);
  });
});
