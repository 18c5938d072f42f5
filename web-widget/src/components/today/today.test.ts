import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import type { MyToday } from "@samenrooster/contract";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aNextShift, aQuestion, aToday } from "../../testing/sample-today.ts";
import { TODAY } from "../../testing/sample.ts";
import "./today.ts";

async function showToday(changes: Partial<MyToday> = {}, server: FakeServer = sampleServer(false)) {
  if (Object.keys(changes).length > 0) {
    server.on("GET /me/today", aToday("amina", changes));
  }
  const element = await show("roster-today", { context: aContext(server) });
  return { element, server };
}

describe("today", () => {
  it("says what waits, what can be picked, what is next with whom, and what happened", async () => {
    const { element } = await showToday();

    const text = textOf(element);
    expect(text).toContain("Today Monday 23 November");
    expect(text).toContain("Waits for you (1) Je kunt tijdelijk 4 uur per week meer werken");
    expect(text).toContain("Until Mon 30 Nov 12:00.");
    expect(text).toContain("You can pick 4 Jan to 31 January 2027 8 h 45 min still to plan");
    expect(text).toMatch(/My next shifts Today Mon 23 Nov Late dienst .* With Esra and Bram/);
    expect(text).toContain("Not published yet Nobody else is there at that time.");
    expect(text).toContain("What happened Read (2)");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("leads to where a question is answered and a shift is picked", async () => {
    const { element } = await showToday();
    const asked: unknown[] = [];
    element.addEventListener("roster-screen-asked", ({ detail }) => asked.push(detail));

    await page.getByRole("button", { name: /^Look at it: Je kunt tijdelijk/ }).click();
    await page.getByRole("button", { name: "Pick shifts" }).click();

    expect(asked).toEqual([
      { screen: "myHours", teamId: "t1" },
      { screen: "openShifts", teamId: "t1", periodId: "p1" },
    ]);
  });

  it("has nothing to say to who has nothing ahead, and says so", async () => {
    const { element } = await showToday({
      shifts: [],
      questions: [],
      questionsInAll: 0,
      rounds: [],
      notifications: [],
      unreadNotifications: 0,
    });

    expect(textOf(element)).toBe(
      "Today Monday 23 November My next shifts You have no shifts ahead of you.",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("names the team of what is not in the team that is looked at", async () => {
    const other = { teamId: "t2", teamName: "De Wilg" };
    const { element } = await showToday({
      questions: [aQuestion(other)],
      shifts: [aNextShift("n9", TODAY, "V", other)],
    });

    expect(textOf(element).match(/De Wilg/g)).toHaveLength(2);
  });

  it("stores that all was read, and says so again where that fails", async () => {
    const { element, server } = await showToday();
    const reads = server.handler("POST /me/notifications/read");
    server.on("POST /me/notifications/read", () => problem(503, "internal"));
    await page.getByRole("button", { name: "Read (2)" }).click();
    await settled(element);
    expect(textOf(element)).toContain("Something went wrong on the server.");

    server.on("POST /me/notifications/read", reads);
    server.on("GET /me/today", aToday("amina", { unreadNotifications: 0 }));
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    const keys = server.asked
      .filter(({ route }) => route === "POST /me/notifications/read")
      .map(({ key, body }) => [key, body]);
    expect(keys).toEqual([
      [keys[0]?.[0], { until: 12 }],
      [keys[0]?.[0], { until: 12 }],
    ]);
  });

  it("asks for a yes to a roster that comes late, and stores it", async () => {
    const server = sampleServer(false);
    const consent = {
      id: "c1",
      memberId: "amina",
      displayName: "Amina Visser",
      needed: true,
      lateShifts: 2,
      state: "ASKED",
      possibleSteps: ["AGREE", "REFUSE"],
    };
    server
      .on("GET /teams/*/periods/*/late-consents", { items: [consent] })
      .on("POST /teams/*/periods/*/late-consents/*/answer", { ...consent, state: "GIVEN" });
    const { element } = await showToday(
      { questions: [aQuestion({ kind: "LATE_CONSENT", periodId: "p1" })] },
      server,
    );
    const said: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));
    expect(textOf(element)).toContain(
      "You would know 2 shifts of yours later than was agreed. Without your yes the roster is not published",
    );
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole("button", { name: "Yes, agreed" }).click();
    await settled(element);

    expect(said).toEqual(["You said yes. Your team lead sees it."]);
    expect(server.asked).toContainEqual(
      expect.objectContaining({
        route: "POST /teams/*/periods/*/late-consents/*/answer",
        body: { reply: "AGREE" },
      }),
    );
  });

  it("takes the early answer once, and asks itself from then on", async () => {
    const server = sampleServer(false);
    const early = Promise.resolve(aToday("amina", { shifts: [aNextShift("n7", TODAY, "N")] }));
    const element = await show("roster-today", { context: aContext(server), early });
    const times = () => server.asked.filter(({ route }) => route === "GET /me/today").length;
    expect(textOf(element)).toContain("Nachtdienst");
    expect(times()).toBe(0);

    element.news = 1;
    await settled(element);

    expect(times()).toBe(1);
  });

  it("keeps what it shows when it cannot ask again", async () => {
    const { element, server } = await showToday();
    server.on("GET /me/today", () => problem(500, "internal"));

    element.news = 1;
    await settled(element);

    expect(textOf(element)).toContain("Something went wrong on the server.");
    expect(textOf(element)).toContain("Late dienst");
  });

  it("fits a telephone of 320 pixels with long and foreign names", async () => {
    await page.viewport(320, 700);
    await showToday({
      shifts: [
        aNextShift("n1", TODAY, "L", {
          worksWith: [
            {
              memberId: "a",
              displayName: "Wolfeschlegelsteinhausenbergerdorff-van-der-Heijden-Wolthuis",
            },
            { memberId: "b", displayName: "عبد الرحمن الأنصاري" },
            { memberId: "c", displayName: "D’Arcy <b>O'Brien</b>" },
          ],
        }),
      ],
    });
    const { scrollWidth } = document.documentElement;
    await page.viewport(1280, 900);

    expect(scrollWidth).toBe(320);
    expect(document.querySelector("b")).toBeNull();
  });
});
