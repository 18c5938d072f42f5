import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { anAccount } from "../../testing/sample-hours.ts";
import "./hours-account.ts";
import type { RosterHoursAccount } from "./hours-account.component.ts";

const ACCOUNT = "GET /teams/*/members/*/hours-account";
const ENTRIES = `${ACCOUNT}/entries`;

const account = (server: FakeServer): Promise<RosterHoursAccount> =>
  show("roster-hours-account", { context: aContext(server) });

const askedFor = (server: FakeServer, route: string): number =>
  server.asked.filter((asked) => asked.route === route).length;

async function openEntries(element: Element): Promise<void> {
  await page.getByText("Where does this come from?").click();
  await settled(element);
}

describe("the hours account", () => {
  it("tells where the member stands, what is expected and what the year is made of", async () => {
    const element = await account(sampleServer(false));

    const said = textOf(element);
    expect(said).toContain("Today you are 12 h 30 min ahead.");
    expect(said).toContain("between 40 h behind and 24 h ahead");
    expect(said).toContain("known up to and including 27 December 2026");
    expect(said).toContain("Contract hours 1248 h Public holidays 33 h 36 min");
    expect(said).not.toContain("Overtime");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows another year when it is chosen", async () => {
    const element = await account(sampleServer(false));

    await page.getByRole("combobox", { name: "Year" }).selectOptions("2027");
    await settled(element);

    expect(textOf(element)).toContain("2027 has not begun yet.");
  });

  it("shows the months as a picture with the balances in words, and in a table", async () => {
    const element = await account(sampleServer(false));

    const picture = page.getByRole("img", { name: /against contract hours in 2026/ });
    await expect
      .element(picture)
      .toHaveAccessibleName(/January \+18 h, February \+15 h 30 min, .*, December \+30 min\.$/);
    await page.getByText("The same numbers in a table").click();
    await settled(element);
    await expect
      .element(page.getByRole("row", { name: /December, roster not fully known yet/ }))
      .toHaveTextContent(/80 h\s*104 h\s*\+30 min/);
    const months = element.shadowRoot
      ?.querySelector("roster-hours-months")
      ?.shadowRoot?.querySelector("roster-month-bars")?.shadowRoot;
    expect(months?.querySelectorAll("figure rect.bar")).toHaveLength(12);
    expect(months?.querySelectorAll("figure rect.open")).toHaveLength(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks for entries when they are opened, and says what each does and takes back", async () => {
    const server = sampleServer(false);
    const element = await account(server);
    expect(askedFor(server, ENTRIES)).toBe(0);

    await openEntries(element);

    expect(askedFor(server, ENTRIES)).toBe(1);
    expect(textOf(element)).toContain(
      "Monday 28 December −7 h 30 min Rostered: Vroege dienst " +
        "Takes back: Rostered: Vroege dienst, Monday 28 December, +7 h 30 min Balance at the end of this day: +3 h 30 min " +
        "Monday 28 December +7 h 30 min Rostered: Vroege dienst Friday 25 December",
    );
    expect(textOf(element)).toContain(
      "Friday 25 December +4 h 48 min Public holiday: Christmas Day Balance at the end of this day: +2 h 45 min",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("adds the next page at the end and brings the reader there", async () => {
    const server = sampleServer(false);
    const element = await account(server);
    await openEntries(element);

    await page.getByRole("button", { name: "More entries" }).click();
    await settled(element);

    const entries = element.shadowRoot?.querySelector("roster-hours-entries")?.shadowRoot;
    expect(entries?.querySelectorAll("li")).toHaveLength(4);
    expect(entries?.activeElement?.textContent).toContain("Contract hours");
    expect(page.getByRole("button", { name: "More entries" }).elements()).toEqual([]);
  });

  it("keeps the entries when the next page does not come, and asks for it again", async () => {
    const server = sampleServer(false);
    const element = await account(server);
    await openEntries(element);
    server.on(ENTRIES, () => problem(500, "internal"));

    await page.getByRole("button", { name: "More entries" }).click();
    await settled(element);

    expect(element.shadowRoot?.querySelector("roster-hours-entries")).not.toBeNull();
    expect(textOf(element)).toContain("Friday 25 December");
    expect(page.getByRole("alert").elements().length).toBeGreaterThan(0);
  });

  it("says that nothing was entered in an empty year", async () => {
    const server = sampleServer(false)
      .on(ACCOUNT, anAccount({ contractMinutes: 0 }))
      .on(ENTRIES, { year: 2026, items: [] });
    const element = await account(server);
    await openEntries(element);

    expect(textOf(element)).toContain("You have no contract hours in 2026.");
    expect(textOf(element)).toContain("Nothing was entered this year yet.");
  });

  it("offers to ask again when the account does not come", async () => {
    const server = sampleServer(false);
    server.on(ACCOUNT, () => problem(500, "internal"));
    const element = await account(server);
    server.on(ACCOUNT, anAccount());

    await page.getByRole("button").click();
    await settled(element);

    expect(textOf(element)).toContain("Today you are");
  });

  it("is not there for who is no member of the team", async () => {
    const server = sampleServer(true);
    const element = await show("roster-hours-account", {
      context: aContext(server, { memberId: undefined }),
    });

    expect(textOf(element)).toBe("");
    expect(server.asked).toEqual([]);
  });
});
