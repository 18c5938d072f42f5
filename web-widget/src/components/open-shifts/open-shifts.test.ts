import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import type { WaitingPick } from "../../api/waiting-picks.ts";
import { addDays } from "../../roster/dates.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aShift, aViolation, anOpenShift, openShifts } from "../../testing/sample.ts";
import { addLending } from "../../testing/sample-lending.ts";
import { aShortRest } from "../../testing/sample-rules.ts";
import "./open-shifts.ts";

const EARLY = "Vroege dienst, Tuesday 5 January, 07:00 to 15:30, level 3";
const SHORT_REST = "Vroege dienst, Sunday 10 January, 07:00 to 15:30, level 3";

function shortRestServer(): FakeServer {
  return sampleServer(false, "amina", [anOpenShift("o9", "2027-01-10", "V", [aShortRest()])]);
}

function picks(server: FakeServer): number {
  return server.asked.filter(({ route }) => route.endsWith("/pick")).length;
}

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

  it("tells before a pick what a shift brings, and asks for it when it is unfolded only", async () => {
    const server = sampleServer(false);
    const checks = (): number =>
      server.asked.filter(({ route }) => route.endsWith("/change-check")).length;
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });
    expect(checks()).toBe(0);

    await page.getByText("What does this bring?").first().click();
    await expect.poll(() => textOf(element)).toContain("Added to your hours account +7 h 30 min");

    expect(checks()).toBe(1);
    expect(await accessibilityFaults()).toEqual([]);
    expect(picks(server)).toBe(0);
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

  it("lets a pick wait where the line broke, with the key of the first try", async () => {
    const server = sampleServer(false);
    const context = aContext({
      ...server,
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        const answer = await server.fetch(input, init);
        if (init?.method === "POST") {
          throw new TypeError("network");
        }
        return answer;
      },
    } as never);
    const element = await show("roster-open-shifts", { context, period: aPeriod() });
    const waiting: WaitingPick[] = [];
    element.addEventListener("roster-pick-waits", ({ detail }) => waiting.push(detail));

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();
    await settled(element);

    const key = server.asked.find(({ route }) => route.includes("/pick"))?.key;
    expect(waiting).toMatchObject([{ kind: "pick", teamId: "t1", shift: { id: "o1" }, key }]);

    element.waiting = waiting;
    await settled(element);
    expect(textOf(element)).toContain("○ Waits for a connection");
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole("button", { name: `Withdraw my pick: ${EARLY}` }).click();
    expect(waiting.map(({ kind }) => kind)).toEqual(["pick", "withdraw"]);
  });

  it("says that a colleague just took what the reader was looking at, and only then", async () => {
    const server = sampleServer(false);
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });
    const said: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));
    element.news = 1;
    await settled(element);
    expect(said).toEqual([]);

    server.on("GET /teams/*/periods/*/open-shifts", {
      items: openShifts.filter(({ shift }) => shift.id !== "o4"),
    });
    element.news = 2;
    await settled(element);

    expect(said).toEqual([
      "Just taken by a colleague: Nachtdienst, Wednesday 13 January, 22:45 to 07:15, level 3",
    ]);
    expect(textOf(element)).toContain("Just taken by a colleague: Nachtdienst");
  });

  it("says of a day that it still lacks staff", async () => {
    const element = await show("roster-open-shifts", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });

    expect(textOf(element).match(/This day still lacks 3 h of staff/g)).toHaveLength(1);
  });

  it("shows 400 open shifts", async () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      anOpenShift(`m${at}`, addDays("2027-01-04", Math.floor(at / 15)), at % 2 ? "V" : "L"),
    );
    const element = await show("roster-open-shifts", {
      context: aContext(sampleServer(false, "amina", many)),
      period: aPeriod(),
    });

    expect(textOf(element)).toContain("400 open shifts fit you.");
  });

  it("shows a light with a word and its reason for every shift", async () => {
    const element = await show("roster-open-shifts", {
      context: aContext(sampleServer(false)),
      period: aPeriod(),
    });

    const lights = [...(element.shadowRoot?.querySelectorAll("roster-light") ?? [])].map(textOf);
    expect(lights).toEqual([
      "✓ Fits",
      "! Fits, mind this Tweede weekend op rij; de afspraak is om en om.",
      "✓ Fits",
    ]);
    const notForMe = element.shadowRoot?.querySelector("roster-not-for-me")?.shadowRoot;
    expect([...(notForMe?.querySelectorAll("roster-light") ?? [])].map(textOf)).toEqual([
      "✕ Does not fit",
    ]);
  });

  it("says what the team agreed where that alone keeps a shift from me", async () => {
    const against = { code: "agreed-most-shifts", message: "You hold 9 shifts; 9 were agreed." };
    const open = anOpenShift("o9", "2027-01-10", "V");
    const element = await show("roster-open-shifts", {
      context: aContext(
        sampleServer(false, "amina", [{ ...open, pickable: false, againstAgreement: [against] }]),
      ),
      period: aPeriod(),
    });

    const notForMe = element.shadowRoot?.querySelector("roster-not-for-me");
    expect(notForMe && textOf(notForMe)).toContain(against.message);
  });

  it("warns before it picks what strains a rule, with the exception that it uses up", async () => {
    const server = shortRestServer();
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });

    (page.getByRole("button", { name: `Pick ${SHORT_REST}` }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);

    const warning = element.shadowRoot?.querySelector("roster-pick-warning");
    expect(element.shadowRoot?.activeElement).toBe(warning);
    expect(warning && textOf(warning)).toContain(`Mind this about ${SHORT_REST}`);
    expect(warning && textOf(warning)).toContain("1 of 1 used until Sun 17 Jan 07:00");
    expect(picks(server)).toBe(0);
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole("button", { name: "Pick it all the same" }).click();
    await settled(element);
    expect(picks(server)).toBe(1);
    expect(element.shadowRoot?.querySelector("roster-pick-warning")).toBeNull();
    expect(element.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe(
      `Withdraw my pick: ${SHORT_REST}`,
    );
  });

  it("tells all reasons when asked, and picks at once where there is only advice", async () => {
    const advice = [
      aShortRest({ severity: "INFO", message: "Losse werkdag." }),
      aShortRest({ severity: "INFO", message: "Derde weekend op rij." }),
    ];
    const server = sampleServer(false, "amina", [anOpenShift("o9", "2027-01-10", "V", advice)]);
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });
    const second = page.getByText("Derde weekend op rij.").element();
    expect(second.checkVisibility()).toBe(false);

    const light = element.shadowRoot?.querySelector("roster-light");
    expect(light && textOf(light)).toBe("✓ Fits");
    await page.getByText("Good to know (2)").click();
    expect(second.checkVisibility()).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole("button", { name: `Pick ${SHORT_REST}` }).click();
    await settled(element);

    expect(picks(server)).toBe(1);
  });

  it("tells two open shifts apart that differ in their level only", async () => {
    const [care, nursing] = [2, 4].map((requiredLevel) => {
      const open = anOpenShift(`o${requiredLevel}`, "2027-01-10", "V");
      return { ...open, shift: { ...open.shift, requiredLevel } };
    });
    const element = await show("roster-open-shifts", {
      context: aContext(sampleServer(false, "amina", [care!, nursing!])),
      period: aPeriod(),
    });

    const lines = [...(element.shadowRoot?.querySelectorAll("roster-shift-line") ?? [])];
    expect(lines.map((line) => /level \d/.exec(textOf(line))?.[0])).toEqual(["level 2", "level 4"]);
    const buttons = page.getByRole("button", { name: /^Pick / }).elements();
    expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual(
      [SHORT_REST.replace("level 3", "level 2"), SHORT_REST.replace("level 3", "level 4")].map(
        (sentence) => `Pick ${sentence}`,
      ),
    );
  });

  it("picks nothing when the member decides against it, and puts focus back", async () => {
    const server = shortRestServer();
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: `Pick ${SHORT_REST}` }).click();
    await settled(element);
    await page.getByRole("button", { name: "Do not pick" }).click();
    await settled(element);

    expect(picks(server)).toBe(0);
    expect(element.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe(
      `Pick ${SHORT_REST}`,
    );
  });

  it("shows rule, source and window of a refused pick, and the fresh judgement of the list", async () => {
    let judged = [anOpenShift("o1", "2027-01-05", "V")];
    const refusal = aShortRest({ severity: "BLOCK", message: "7 u 30 min rust; 8 u is nodig." });
    const server = sampleServer(false)
      .on("GET /teams/*/periods/*/open-shifts", () => ({ items: judged }))
      .on("POST /teams/*/shifts/*/pick", () => {
        judged = [anOpenShift("o1", "2027-01-05", "V", [refusal])];
        return problem(422, "rule-violated", { ruleViolations: [refusal] });
      });
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();
    await settled(element);

    const alert = element.shadowRoot?.querySelector("roster-problem");
    expect(alert && textOf(alert)).toContain(
      "Not allowed: 7 u 30 min rust; 8 u is nodig. Source: ATW art. 5:3 Rule: ATW-5.3-daily-rest " +
        "Counted from Sat 9 Jan 23:00 to Sun 10 Jan 07:00",
    );
    expect(textOf(element)).toContain("Not for me now (1)");
    expect(await accessibilityFaults()).toEqual([]);
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

  it("asks for shifts of other teams once its own are there, and looks again at both after a pick", async () => {
    const server = addLending(sampleServer(false), "amina");
    const element = await show("roster-open-shifts", {
      context: aContext(server),
      period: aPeriod(),
    });
    await expect.poll(() => textOf(element)).toContain("4 shifts of other teams fit you.");
    const routes = server.asked.map(({ route }) => route);
    const asked = (route: string): number =>
      server.asked.filter((one) => one.route.endsWith(route)).length;
    expect(routes.indexOf("GET /teams/*/lent-shifts")).toBeGreaterThan(
      routes.indexOf("GET /teams/*/periods/*/open-shifts"),
    );
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();
    await expect.poll(() => asked("/lent-shifts")).toBe(2);
    const [open, hours] = [asked("/open-shifts"), asked("/planned-hours")];
    await page.getByRole("button", { name: /^Pick .*, De Beuk/ }).click();

    await expect.poll(() => asked("/open-shifts")).toBe(open + 1);
    await expect.poll(() => asked("/planned-hours")).toBe(hours + 1);
  });

  it("asks for no shifts of other teams when nobody can be lent any more", async () => {
    const server = addLending(sampleServer(false), "amina");
    const asked = (): boolean => server.asked.some(({ route }) => route.endsWith("/lent-shifts"));

    await show("roster-open-shifts", {
      context: aContext(server, { today: "2027-02-01" }),
      period: aPeriod({ phase: "CLOSED" }),
    });
    await show("roster-open-shifts", {
      context: aContext(server, { memberId: undefined }),
      period: aPeriod(),
    });

    expect(asked()).toBe(false);
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
