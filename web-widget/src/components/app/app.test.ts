import { page } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, settled, show, textOf } from "../../testing/in-the-page.ts";
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

function screenButtons(app: RosterApp): HTMLElement[] {
  const header = app.shadowRoot?.querySelector("roster-header");
  return [...(header?.shadowRoot?.querySelectorAll<HTMLElement>("nav button") ?? [])];
}

async function open(app: RosterApp, screen: string): Promise<void> {
  await page.getByRole("button", { name: screen, exact: true }).click();
  await settled(app);
}

describe("the whole widget", () => {
  it.each(["nl", "en"])(
    "breaks no accessibility rule on any screen of a team lead, in %s",
    async (language) => {
      const app = await showApp(sampleServer(true), { language });
      const screens = screenButtons(app);
      expect(screens).toHaveLength(10);

      for (const button of screens) {
        button.click();
        await settled(app);
        expect(await accessibilityFaults(), button.textContent.trim()).toEqual([]);
      }
    },
  );

  it("fits a telephone of 320 pixels on every screen", async () => {
    await page.viewport(320, 700);
    const app = await showApp(sampleServer(true));
    const tooWide: string[] = [];

    for (const button of screenButtons(app)) {
      button.click();
      await settled(app);
      if (document.documentElement.scrollWidth > 320) {
        tooWide.push(`${button.textContent.trim()}: ${document.documentElement.scrollWidth}`);
      }
    }
    await page.viewport(1280, 900);

    expect(tooWide).toEqual([]);
  });

  it("shows a member no screens of the team lead", async () => {
    await showApp(sampleServer(false));

    expect(page.getByRole("button", { name: "Open shifts" }).elements()).toHaveLength(1);
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

  it("says so when there is no roster period, and to a team lead what to do", async () => {
    const app = await showApp(sampleServer(true).on("GET /teams/*/periods", { items: [] }));
    await open(app, "Open shifts");

    expect(textOf(app)).toContain("There is no roster period yet Create one under Period.");
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
    await open(app, "Open shifts");

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
});
