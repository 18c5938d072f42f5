import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aShift, aViolation, anOpenShift } from "../../testing/sample.ts";
import "./open-shifts.ts";

const EARLY = "Vroege dienst, Tuesday 5 January, 07:00 to 15:30";

describe("open shifts", () => {
  it("breaks no accessibility rule", async () => {
    await show("roster-open-shifts", { context: aContext(sampleServer(false)), period: aPeriod() });

    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows what fits, joined where it is the same, and below it what does not, with the rule", async () => {
    const element = await show("roster-open-shifts", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });

    const text = textOf(element);
    expect(text).toContain("4 open shifts fit you.");
    expect(text).toContain("2 places");
    expect(text).toContain("Not for me now (1)");
    expect(text).toContain("Not allowed: 8 uur rust na de late dienst");
    expect(text.indexOf("Not for me")).toBeGreaterThan(text.indexOf("Nachtdienst"));
  });

  it("picks with Enter, says so, changes the hours, and keeps focus on the way back", async () => {
    const server = sampleServer(false);
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });
    const said: string[] = [];
    const picked: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));
    element.addEventListener("roster-shift-picked", ({ detail }) => picked.push(detail.shiftId));
    expect(textOf(element)).toContain("8 h 45 min still to plan");

    (page.getByRole("button", { name: `Pick ${EARLY}` }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(picked).toEqual(["o1"]);
    expect(said).toEqual([`Picked: ${EARLY}. 45 min still to plan`]);
    expect(textOf(element)).toContain("45 min still to plan");
    expect(element.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe(
      `Withdraw my pick: ${EARLY}`,
    );
    expect(server.asked.find(({ route }) => route.includes("pick"))?.key).toMatch(/^[0-9a-f]{32}$/);
  });

  it("withdraws what was just picked and restores the hours", async () => {
    const element = await show("roster-open-shifts", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();
    await settled(element);
    await page.getByRole("button", { name: `Withdraw my pick: ${EARLY}` }).click();
    await settled(element);

    expect(textOf(element)).toContain("8 h 45 min still to plan");
    expect(textOf(element)).toContain("4 open shifts fit you.");
  });

  it("tells kindly that a colleague was first, names nobody, and offers what fits too", async () => {
    const server = sampleServer(false).on(
      "POST /teams/*/shifts/*/pick",
      ({ path }: { path: string[] }) =>
        path[3] === "o1"
          ? problem(409, "shift-already-taken", { alternatives: [aShift("o4", "2027-01-13", "N")] })
          : {
              shift: aShift("o4", "2027-01-13", "N", { memberId: "amina", origin: "PICKED" }),
              plannedHours: {
                memberId: "amina",
                periodId: "p1",
                contractMinutes: 60,
                plannedMinutes: 60,
                differenceMinutes: 0,
              },
              ruleViolations: [],
            },
    );
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();
    await settled(element);

    const taken = element.shadowRoot?.querySelector("roster-shift-taken");
    expect(taken && textOf(taken)).toContain("A colleague just picked this shift.");
    expect(taken && textOf(taken)).toContain("Nachtdienst");
    expect(element.shadowRoot?.activeElement).toBe(taken);
    expect(taken?.shadowRoot?.activeElement?.getAttribute("role")).toBe("alert");
    expect(await accessibilityFaults()).toEqual([]);

    taken?.shadowRoot?.querySelector<HTMLButtonElement>("button.primary")?.click();
    await settled(element);
    expect(element.shadowRoot?.querySelector("roster-shift-taken")).toBeNull();
    expect(textOf(element)).toContain("Exactly your contract hours");
  });

  it("sends the same key again when the line broke and the member tries once more", async () => {
    let broken = true;
    const server = sampleServer(false);
    const context = aContext({
      ...server,
      fetch: (input: RequestInfo | URL, init?: RequestInit) => {
        if (broken && init?.method === "POST") {
          broken = false;
          void server.fetch(input, init);
          return Promise.reject(new TypeError("network"));
        }
        return server.fetch(input, init);
      },
    } as never);
    const element = await show("roster-open-shifts", { context, period: aPeriod() });

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();
    await settled(element);
    expect(textOf(element)).toContain("The server does not answer.");
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    const keys = server.asked.filter(({ route }) => route.includes("/pick")).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it("says why nothing can be picked outside the picking phase", async () => {
    const element = await show("roster-open-shifts", {
      context: aContext(sampleServer(false)),
      period: aPeriod({ phase: "APPROVAL" }),
    });

    expect(textOf(element)).toContain("Picking is closed; the team lead is approving the roster.");
    expect(page.getByRole("button", { name: /^Pick / }).elements()).toEqual([]);
  });

  it("says that there are none, and what then", async () => {
    const server = sampleServer(false).on("GET /teams/*/periods/*/open-shifts", { items: [] });
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });

    expect(textOf(element)).toContain("There are no open shifts. New ones appear here");
  });

  it("shows markup from the server as the text it is", async () => {
    const server = sampleServer(false).on("GET /teams/*/periods/*/open-shifts", {
      items: [
        anOpenShift("x", "2027-01-07", "V", [
          aViolation({ message: "<img src=x onerror=alert(1)>" }),
        ]),
      ],
    });
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });

    expect(textOf(element)).toContain("<img src=x onerror=alert(1)>");
    expect(element.shadowRoot?.querySelector("img")).toBeNull();
  });
});
