import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import type { WaitingPick } from "../../api/waiting-picks.ts";
import { addDays } from "../../roster/dates.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import { addLending, aLentShift, lentShifts } from "../../testing/sample-lending.ts";
import "./lent-shifts.ts";

interface Asked {
  readonly path: string[];
  readonly query: URLSearchParams;
}

const EARLY = "Vroege dienst, Wednesday 6 January, 07:00 to 15:30, level 3, De Eik";

function aServer(lent = lentShifts): FakeServer {
  return addLending(sampleServer(false), "amina", lent);
}

function shown(server: FakeServer) {
  return show("roster-lent-shifts", { context: aContext(server), period: aPeriod() });
}

describe("shifts of other teams", () => {
  it("are shown with their team, joined where they are the same, and below them why one is not for me", async () => {
    const element = await shown(aServer());

    const lines = [...(element.shadowRoot?.querySelectorAll("roster-shift-line") ?? [])].map(
      textOf,
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("1 place De Beuk, dagbehandeling · Deventer");
    expect(lines[1]).toContain("2 places De Eik · Deventer");
    const text = textOf(element);
    expect(text).toContain("Shifts of other teams");
    expect(text).toContain("4 shifts of other teams fit you.");
    const notForMe = element.shadowRoot?.querySelector("roster-not-for-me");
    expect(notForMe && textOf(notForMe)).toContain("Not for me now (1)");
    expect(notForMe && textOf(notForMe)).toMatch(/De Eik · Deventer.*Not allowed: 8 uur rust/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are asked for on the days of the period", async () => {
    const asked: string[] = [];
    const server = aServer().on("GET /teams/*/lent-shifts", ({ path, query }: Asked) => {
      asked.push(`${path[1]} ${query.get("from")} ${query.get("until")}`);
      return { items: [] };
    });

    await shown(server);

    expect(asked).toEqual(["t1 2027-01-04 2027-02-01"]);
  });

  it.each([
    ["there are none", { items: [] }],
    ["the reader may not ask", problem(403, "forbidden")],
    ["the team is in no such agreement", problem(404, "not-found")],
  ])("are no part of the screen where %s", async (_, answer) => {
    const element = await shown(aServer().on("GET /teams/*/lent-shifts", () => answer));

    expect(textOf(element)).toBe("");
  });

  it("say that they could not be read, with a way to try again", async () => {
    const server = aServer();
    const answer = server.handler("GET /teams/*/lent-shifts");
    server.on("GET /teams/*/lent-shifts", () => problem(500, "internal"));
    const element = await shown(server);
    expect(textOf(element)).toContain("Shifts of other teams");

    server.on("GET /teams/*/lent-shifts", answer);
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    expect(textOf(element)).toContain("4 shifts of other teams fit you.");
  });

  it("are picked with Enter from the own team and given back to theirs", async () => {
    const server = aServer();
    const element = await shown(server);
    const said: string[] = [];
    const told: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));
    element.addEventListener("roster-shift-picked", ({ detail }) =>
      told.push(`picked ${detail.shiftId} of ${detail.teamId}`),
    );
    element.addEventListener("roster-shift-withdrawn", ({ detail }) =>
      told.push(`withdrawn ${detail.shiftId} of ${detail.teamId}`),
    );

    (page.getByRole("button", { name: `Pick ${EARLY}` }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => told).toEqual(["picked e1 of t2"]);
    await settled(element);

    expect(said).toEqual([`Picked: ${EARLY}. 45 min still to plan`]);
    expect(textOf(element)).toContain("✓ Picked by you De Eik · Deventer");
    expect(element.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe(
      `Withdraw my pick: ${EARLY}`,
    );
    expect(server.asked.find(({ route }) => route.endsWith("/pick"))?.key).toMatch(
      /^[0-9a-f]{32}$/,
    );
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(told).toEqual(["picked e1 of t2", "withdrawn e1 of t2"]);
    expect(textOf(element)).toContain("4 shifts of other teams fit you.");
  });

  it("tell kindly that somebody was first, and an alternative is picked from the same team", async () => {
    const server = aServer();
    const answer = server.handler("POST /teams/*/lent-shifts/*/*/pick");
    const asked: string[] = [];
    server.on("POST /teams/*/lent-shifts/*/*/pick", (request: { path: string[] }) => {
      asked.push(request.path.slice(1, 5).join(" "));
      return request.path[4] === "e1"
        ? problem(409, "shift-already-taken", { alternatives: [lentShifts[3]!.openShift.shift] })
        : answer(request as never);
    });
    const element = await shown(server);

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();
    await expect.poll(() => element.shadowRoot?.querySelector("roster-shift-taken")).not.toBeNull();
    await settled(element);
    const taken = element.shadowRoot?.querySelector("roster-shift-taken");
    expect(taken && textOf(taken)).toContain("A colleague just picked this shift.");
    expect(element.shadowRoot?.activeElement).toBe(taken);
    expect(await accessibilityFaults()).toEqual([]);

    taken?.shadowRoot?.querySelector<HTMLButtonElement>("button.primary")?.click();
    await settled(element);
    await page.getByRole("button", { name: "Pick it all the same" }).click();
    await settled(element);

    expect(asked).toEqual(["t1 lent-shifts t2 e1", "t1 lent-shifts t2 e3"]);
    expect(element.shadowRoot?.querySelector("roster-shift-taken")).toBeNull();
  });

  it("wait for a connection, and know then from which team they were picked", async () => {
    const server = aServer();
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
    const element = await show("roster-lent-shifts", { context, period: aPeriod() });
    const waiting: WaitingPick[] = [];
    element.addEventListener("roster-pick-waits", ({ detail }) => waiting.push(detail));

    await page.getByRole("button", { name: `Pick ${EARLY}` }).click();

    await expect
      .poll(() => waiting)
      .toMatchObject([{ kind: "pick", teamId: "t2", fromTeamId: "t1", shift: { id: "e1" } }]);
    element.waiting = waiting;
    await settled(element);
    expect(textOf(element)).toContain("○ Waits for a connection");
  });

  it("are judged again when something was picked in the own team", async () => {
    const server = aServer();
    const element = await shown(server);
    const questions = (): number =>
      server.asked.filter(({ route }) => route.endsWith("/lent-shifts")).length;
    expect(questions()).toBe(1);

    element.planned = {
      memberId: "amina",
      periodId: "p1",
      contractMinutes: 5760,
      plannedMinutes: 5760,
      differenceMinutes: 0,
    };
    await settled(element);

    expect(questions()).toBe(2);
  });

  it("are drawn ten at a time, on a telephone of 320 pixels too", async () => {
    await page.viewport(320, 700);
    const many = Array.from({ length: 40 }, (_, at) =>
      aLentShift(`m${at}`, addDays("2027-01-04", Math.floor(at / 2)), at % 2 ? "V" : "L", {
        teamName: "Wijkteam Zwolle-Zuid en omstreken, avondzorg",
      }),
    );
    const element = await shown(aServer(many));
    const lines = (): number => element.shadowRoot?.querySelectorAll("li").length ?? 0;
    expect(lines()).toBe(10);
    expect(document.documentElement.scrollWidth).toBe(320);

    await page.getByRole("button", { name: "Show all 40" }).click();
    await settled(element);

    expect(lines()).toBe(40);
    await page.viewport(1280, 900);
  });
});
