import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import "./net-calculator.ts";
import type { RosterNetCalculator } from "./net-calculator.component.ts";

const asked = (server: FakeServer): unknown[] =>
  server.asked.filter(({ route }) => route === "POST /net-effect").map(({ body }) => body);

const calculator = (server: FakeServer): Promise<RosterNetCalculator> =>
  show("roster-net-calculator", { context: aContext(server) });

async function fillIn(): Promise<void> {
  await page.getByLabelText("Birth date").first().fill("1990-05-01");
  await page.getByLabelText("Gross monthly wage").fill("3400");
  await page.getByLabelText("Bare rent").fill("750");
  await page.getByLabelText("Hours now").fill("24");
  await page.getByLabelText("Compare with").fill("36");
}

async function press(element: RosterNetCalculator, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

const text = (element: Element): string => textOf(element).replace(/\s/g, " ");

function faultAt(element: Element, id: string): string {
  return element.shadowRoot?.getElementById(`${id}-fault`)?.textContent ?? "no such field";
}

const focused = (element: Element): string | undefined =>
  element.shadowRoot?.activeElement?.id ?? undefined;

describe("the net calculator", () => {
  it("says that it is an indication and keeps nothing, before anything is asked", async () => {
    const server = sampleServer(false);
    const element = await calculator(server);

    expect(text(element)).toContain("This is an indication.");
    expect(text(element)).toContain("What you enter here is not kept.");
    expect(asked(server)).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows per month and per year what hours bring, what is kept, what falls away and of which date", async () => {
    const server = sampleServer(false);
    const element = await calculator(server);

    await fillIn();
    await press(element, "Work it out");

    expect(asked(server)).toEqual([
      {
        year: 2026,
        birthDate: "1990-05-01",
        fullTimeMonthlyWage: "3400",
        monthlyRent: "750",
        children: [],
        contractsToCompare: [1440, 2160],
        fullTimeWeeklyMinutes: 2160,
        holidayAllowancePercent: "8",
        yearEndBonusPercent: "8.33",
      },
    ]);
    const said = text(element);
    expect(said).toContain("From 24 hours to 36 hours €268 more per month, €3,216 per year.");
    expect(said).toContain("Of each extra gross euro you keep 20 cents.");
    expect(said).toContain(
      "Per month 24 hours 36 hours Net pay €2,261 €2,981 Care benefit €129 €0",
    );
    expect(said).toContain("Per year 24 hours 36 hours Gross wage €31,642 €47,463");
    expect(said).not.toContain("Childcare benefit");
    expect(said).toContain("From an income of €40,857 you get no more care benefit.");
    expect(said).toContain("voor het laatst nagekeken op 2026-11-22");
    expect(element.shadowRoot?.activeElement?.tagName).toBe("ROSTER-NET-EFFECT");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks for partner and children only when they are there", async () => {
    const server = sampleServer(false);
    const element = await calculator(server);
    await fillIn();

    await page.getByLabelText("I have a partner").click();
    await page.getByLabelText("partner's income").fill("30000");
    await press(element, "Add a child");
    expect(focused(element)).toBe("children-0-birthDate");
    await press(element, "Add a child");
    await page.getByLabelText("Birth date").nth(1).fill("2013-09-02");
    await page.getByLabelText("Birth date").nth(2).fill("2023-03-15");
    await page.getByLabelText("Goes to registered childcare").nth(1).click();
    await page.getByLabelText("Kind of childcare").selectOptions("Childminder");
    await page.getByLabelText("Childcare hours").fill("122");
    await page.getByLabelText("Price of an hour").fill("8,50");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Take child 1 away");
    await press(element, "Work it out");

    expect(asked(server)).toEqual([
      expect.objectContaining({
        partner: { annualIncome: "30000" },
        children: [
          {
            birthDate: "2023-03-15",
            childcare: { kind: "CHILDMINDER", monthlyHours: 122, hourlyRate: "8.50" },
          },
        ],
      }),
    ]);
  });

  it("says at each field what is wrong, sends nothing, and goes to the first", async () => {
    const server = sampleServer(false);
    const element = await calculator(server);
    await fillIn();

    await page.getByLabelText("Gross monthly wage").fill("3.400");
    await page.getByLabelText("Compare with").fill("");
    await press(element, "Work it out");

    expect(asked(server)).toEqual([]);
    expect(faultAt(element, "fullTimeMonthlyWage")).toContain("such as 750 or 750.50");
    expect(faultAt(element, "contractsToCompare-1")).toBe("This is still empty.");
    expect(faultAt(element, "monthlyRent")).toBe("");
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toBe(
      "2 fields are not right yet.",
    );
    expect(focused(element)).toBe("fullTimeMonthlyWage");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows what the server finds wrong at its field, opens what was folded, and keeps what was typed", async () => {
    const server = sampleServer(false).on("POST /net-effect", () =>
      problem(422, "impossible-document", {
        errors: [
          { pointer: "/year", message: "There are no tables for 2031.", code: "no-tables" },
          { pointer: "/birthDate", message: "Nobody is that old.", code: "old" },
        ],
      }),
    );
    const element = await calculator(server);
    await fillIn();

    await press(element, "Work it out");

    expect(faultAt(element, "year")).toBe("There are no tables for 2031.");
    expect(faultAt(element, "birthDate")).toBe("Nobody is that old.");
    expect(element.shadowRoot?.querySelector("details")?.open).toBe(true);
    expect(element.shadowRoot?.querySelector("roster-problem")).toBeNull();
    expect(page.getByLabelText("Bare rent").element()).toHaveProperty("value", "750");
  });

  it("shows any other refusal as a whole, and asks again", async () => {
    let up = false;
    const server = sampleServer(false);
    const calculate = server.fetch;
    const flaky = Object.assign(Object.create(server) as FakeServer, {
      fetch: (...question: Parameters<typeof fetch>) =>
        up ? calculate(...question) : Promise.reject(new TypeError("down")),
    });
    const element = await calculator(flaky);
    await fillIn();
    await press(element, "Work it out");
    expect(text(element)).toContain("The server does not answer.");

    up = true;
    await press(element, "Try again");

    expect(text(element)).toContain("This is what you keep");
  });

  it("shows no answer of before while other hours are wrong or under way", async () => {
    const element = await calculator(sampleServer(false));
    await fillIn();
    await press(element, "Work it out");

    await page.getByLabelText("Compare with").fill("x");
    await press(element, "Work it out");

    expect(element.shadowRoot?.querySelector("roster-net-effect")).toBeNull();
  });

  it("keeps nothing in the browser, and nothing of it after leaving the screen", async () => {
    const element = await calculator(sampleServer(false));
    await fillIn();
    await press(element, "Work it out");

    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(location.href).not.toContain("3400");
    const again = await calculator(sampleServer(false));
    expect(page.getByLabelText("Gross monthly wage").element()).toHaveProperty("value", "");
    expect(again.shadowRoot?.querySelector("roster-net-effect")).toBeNull();
  });

  it("asks again in the other language, for the sentences of the server", async () => {
    const server = sampleServer(false);
    const element = await calculator(server);
    await fillIn();
    await press(element, "Work it out");

    element.context = aContext(server, {}, "nl");
    await settled(element);

    expect(asked(server)).toHaveLength(2);
    expect(text(element)).toContain("Van 24 uur naar 36 uur");
    expect(page.getByLabelText("Uren nu").element()).toHaveProperty("value", "24");
  });
});
