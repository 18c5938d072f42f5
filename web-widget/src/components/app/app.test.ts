import { page } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDrafts } from "../../api/draft.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { aPeriod } from "../../testing/sample.ts";
import { accessibilityFaults, settled, show, textOf } from "../../testing/in-the-page.ts";
import { screensFor } from "../../roster/screens.ts";
import "./app.ts";
import type { RosterApp } from "./app.component.ts";

const originalFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = originalFetch;
});

function showApp(server: FakeServer, properties: Partial<RosterApp> = {}): Promise<RosterApp> {
  globalThis.fetch = server.fetch;
  return show("roster-app", { api: "/api", language: "en", token: "token", ...properties });
}

/** Opens every screen of both sides, one after the other. */
async function everyScreen(
  app: RosterApp,
  look: (name: string) => Promise<void> | void,
): Promise<void> {
  const header = app.shadowRoot?.querySelector("roster-header")?.shadowRoot;
  for (const side of ["My work", "Lead the team", "Mijn werk", "Team leiden"]) {
    const sideButton = page.getByRole("button", { name: side, exact: true });
    if (sideButton.elements().length > 0) {
      await sideButton.click();
      await settled(app);
      const screens = [
        ...(header?.querySelectorAll<HTMLElement>("nav li:not(.more) button") ?? []),
      ];
      for (const button of screens) {
        button.click();
        await settled(app);
        await look(button.textContent.trim());
      }
    }
  }
}

async function open(app: RosterApp, screen: string): Promise<void> {
  await page.getByRole("button", { name: screen, exact: true }).click();
  await settled(app);
}

describe("the whole widget", () => {
  it("breaks no accessibility rule on any screen of a team lead", async () => {
    const app = await showApp(sampleServer(true), { language: "nl" });
    const seen: string[] = [];

    await everyScreen(app, async (name) => {
      seen.push(name);
      expect(await accessibilityFaults(), name).toEqual([]);
    });

    expect(new Set(seen).size).toBe(screensFor({ memberId: "lea", leads: true }).length);
  });

  it("fits a telephone of 320 pixels on every screen", async () => {
    await page.viewport(320, 700);
    const app = await showApp(sampleServer(true));
    const tooWide: string[] = [];

    await everyScreen(app, (name) => {
      if (document.documentElement.scrollWidth > 320) {
        tooWide.push(`${name}: ${document.documentElement.scrollWidth}`);
      }
    });
    await page.viewport(1280, 900);

    expect(tooWide).toEqual([]);
  });

  it("folds away what does not fit a telephone, and says where the reader is", async () => {
    await page.viewport(390, 800);
    const app = await showApp(sampleServer(false));
    expect(page.getByRole("button", { name: "Rules", exact: true }).elements()).toEqual([]);

    await open(app, "More");
    await open(app, "Rules");

    expect(page.getByRole("button", { name: "Rules · more" }).element()).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await page.viewport(1280, 900);
  });

  it("shows a member no screens of the team lead", async () => {
    await showApp(sampleServer(false));

    expect(page.getByRole("button", { name: "Pick", exact: true }).elements()).toHaveLength(1);
    expect(page.getByRole("button", { name: "Base roster" }).elements()).toEqual([]);
  });

  it("says so when the host has signed nobody in", async () => {
    const app = await showApp(sampleServer(false), { token: undefined });

    expect(textOf(app)).toContain("You are not signed in Sign in to this page again");
  });

  it("says so when somebody is in no team", async () => {
    const app = await showApp(sampleServer(false).on("GET /teams", { items: [] }));

    expect(textOf(app)).toContain("You are not in a team yet Ask your team lead");
  });

  it("begins with her own team, whatever other teams somebody may look at", async () => {
    const team = { zone: "Europe/Amsterdam", rulePack: "nl-atw", baseRosterMode: "FREE" };
    const app = await showApp(
      sampleServer(true).on("GET /teams", {
        items: [
          { ...team, id: "t0", name: "Andere afdeling" },
          { ...team, id: "t1", name: "De Linde, begane grond" },
        ],
      }),
    );

    expect(page.getByLabelText("Team").element()).toHaveProperty("value", "t1");
    expect(textOf(app)).toContain("Lead the team");
  });

  it("says so when there is no roster period, and to a team lead what to do", async () => {
    const app = await showApp(sampleServer(true).on("GET /teams/*/periods", { items: [] }));
    await open(app, "Pick");

    expect(textOf(app)).toContain("There is no roster period yet Create one under Round.");
  });

  it.each([
    [401, "unauthenticated", "You are no longer signed in. Sign in to this page again"],
    [403, "forbidden", "You are not allowed to do this. Ask your team lead"],
    [404, "not-found", "This is no longer there. Refresh to see"],
    [429, "too-many-requests", "That went a little too fast. Wait a moment"],
    [500, "internal", "Something went wrong on the server. Try again."],
    [503, "something-new", "something-new Try again. If it stays, tell the helpdesk."],
  ])("answers %i %s with a sentence and a next step", async (status, slug, sentence) => {
    const app = await showApp(sampleServer(false).on("GET /me", () => problem(status, slug)));

    expect(textOf(app)).toContain(sentence);
  });

  it("comes back to life when the server does", async () => {
    let up = false;
    const server = sampleServer(false);
    const app = await showApp(server);
    globalThis.fetch = (...asked) =>
      up ? server.fetch(...asked) : Promise.reject(new TypeError("down"));
    app.token = "another";
    await settled(app);
    expect(textOf(app)).toContain("The server does not answer. Check your connection");

    up = true;
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(app);

    expect(textOf(app)).toContain("My roster");
  });

  it("puts what happened in the live region, and tells the host page", async () => {
    const app = await showApp(sampleServer(false));
    const picked: string[] = [];
    document.body.addEventListener(
      "roster-shift-picked",
      ({ detail }) => picked.push(detail.shiftId),
      { once: true },
    );
    await open(app, "Pick");

    await page.getByRole("button", { name: /^Pick Nachtdienst/ }).click();
    await settled(app);

    const region = app.shadowRoot?.querySelector('[role="status"]');
    expect(region?.textContent).toContain("Picked: Nachtdienst, Wednesday 13 January");
    expect(picked).toEqual(["o4"]);
  });

  it("fetches the screen of the hours when it is opened", async () => {
    const app = await showApp(sampleServer(false));
    expect(app.shadowRoot?.querySelector("roster-my-hours")).toBeNull();

    await open(app, "My hours");

    await expect.poll(() => textOf(app)).toContain("Contract hours 1248 h");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("goes on by itself with what happens in the team", async () => {
    const server = sampleServer(true);
    let tell: (text: string) => void = () => undefined;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        tell = (text) => controller.enqueue(new TextEncoder().encode(text));
      },
    });
    const answer = server.fetch;
    globalThis.fetch = async (input, init) =>
      (input as string).endsWith("/events") ? new Response(stream) : answer(input, init);
    const app = await show("roster-app", { api: "/api", language: "en", token: "token" });
    await open(app, "Pick");
    server.on("GET /teams/*/periods", { items: [aPeriod({ phase: "COMPLETING" })] });

    tell('event: begun\nid: 1\ndata: {"complete":true,"items":[]}\n\n');
    tell('event: happened\nid: 2\ndata: {"name":"period-moved"}\n\n');

    await expect.poll(() => textOf(app)).toContain("Completing");
    expect(textOf(app)).toContain("Updated as soon as something happens");
  });

  it("says that there is no connection, keeps what is shown, and goes on when it is back", async () => {
    const server = sampleServer(false);
    const app = await showApp(server);
    await open(app, "Pick");
    const before = textOf(app);
    globalThis.fetch = () => Promise.reject(new TypeError("down"));

    await page.getByRole("button", { name: "Refresh" }).click();
    await settled(app);

    expect(textOf(app)).toContain("No connection to the server. You see how it was at");
    expect(textOf(app)).toContain(before.slice(before.indexOf("Planned hours"), -1).slice(0, 80));
    expect(await accessibilityFaults()).toEqual([]);

    globalThis.fetch = server.fetch;
    await page.getByRole("button", { name: "Refresh" }).click();
    await settled(app);
    expect(textOf(app)).not.toContain("No connection");
  });

  it("sends a pick that waited, and tells what became of it", async () => {
    const server = sampleServer(false);
    const app = await showApp(server);
    await open(app, "Pick");
    globalThis.fetch = () => Promise.reject(new TypeError("down"));
    await page.getByRole("button", { name: /^Pick Nachtdienst/ }).click();
    await page.getByRole("button", { name: /^Pick Late dienst/ }).click();
    await page.getByRole("button", { name: "Pick it all the same" }).click();
    await settled(app);
    expect(textOf(app)).toContain("Waits for a connection (2)");
    expect(await accessibilityFaults()).toEqual([]);

    globalThis.fetch = server.fetch;
    server.on("POST /teams/*/shifts/o3/pick", () =>
      problem(409, "shift-already-taken", { alternatives: [] }),
    );
    await page.getByRole("button", { name: "Try now" }).click();
    await settled(app);

    const text = textOf(app);
    expect(text).toContain("✓ Done Pick: Nachtdienst, Wednesday 13 January");
    expect(text).toContain("✕ Not done Pick: Late dienst, Saturday 9 January");
    expect(text).toContain("A colleague just picked this shift. Choose another open shift.");
    expect(text).not.toContain("Waits for a connection");
  });

  it("forgets what was typed when the host signs somebody out", async () => {
    const app = await showApp(sampleServer(false));
    sessionStorage.setItem("samenrooster/draft/amina/t1/leave", '"typed"');

    app.token = undefined;
    await settled(app);

    expect(sessionStorage.getItem("samenrooster/draft/amina/t1/leave")).toBeNull();
  });

  it("changes language in place and stays on the same screen", async () => {
    const app = await showApp(sampleServer(false));
    await open(app, "Team roster");

    app.language = "nl";
    await settled(app);

    expect(
      page.getByRole("button", { name: "Teamrooster" }).element().getAttribute("aria-current"),
    ).toBe("page");
    expect(textOf(app)).toContain("Volgende week");
  });

  it("goes from a shift in my roster to swapping it", async () => {
    const period = { ...aPeriod(), phase: "PUBLISHED" };
    const app = await showApp(sampleServer(false).on("GET /teams/*/periods", { items: [period] }));
    await open(app, "My roster");

    await page
      .getByRole("button", { name: /^Swap or give away/ })
      .first()
      .click();
    await expect.poll(() => textOf(app)).toContain("This shift goes");
    forgetDrafts();

    expect(textOf(app)).toContain("What would you like?");
  });
});
