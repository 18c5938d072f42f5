import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nl } from "../src/localization/nl.ts";
import { openShiftSentence } from "../src/roster/shifts.ts";
import { launchChromium } from "./chromium.ts";
import { HostServer } from "./host-server.ts";
import { everybody, firstPick, leads, type Person } from "./product.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const reader = { words: nl, language: "nl" as const, team: { zone: "Europe/Amsterdam" } };

let browser: Browser;
let nurses: Person[];
const servers: HostServer[] = [];

async function serve(...host: Parameters<typeof HostServer.start>): Promise<HostServer> {
  const server = await HostServer.start(...host);
  servers.push(server);
  return server;
}

/** A suite whose page has the roster in a frame of another origin; the names of both stand in the example's files. */
async function serveFramed(
  session?: (reason: string) => Promise<string | undefined>,
): Promise<HostServer> {
  const named = { suite: "", roster: "" };
  const pages = {
    folder: path("../../examples/framed-page"),
    rewrite: (text: string): string =>
      text
        .replaceAll("https://hr.example", named.suite)
        .replaceAll("https://roster.example", named.roster),
  };
  const suite = await serve("127.0.0.1", () => ({ ...pages, ...(session ? { session } : {}) }));
  const roster = await serve("localhost", () => ({
    ...pages,
    headers: { "Content-Security-Policy": `frame-ancestors ${named.suite}` },
  }));
  Object.assign(named, { suite: suite.origin, roster: roster.origin });
  return suite;
}

/** A page with what it has to complain about; that a token was refused once is part of a story. */
async function open(address: string, width = 390): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "nl-NL" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (said) => {
    if (said.type() === "error" && !said.text().startsWith("Failed to load resource")) {
      faults.push(said.text());
    }
  });
  await page.goto(address);
  return { page, faults };
}

beforeAll(async () => {
  browser = await launchChromium();
  nurses = (await everybody()).filter((person) => !leads(person));
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.stop()));
});

describe("the widget in pages of others", () => {
  it("is a component in a page made with React, which hears what is picked", async () => {
    const { nurse, open: first } = await firstPick(nurses);
    await build({
      configFile: false,
      logLevel: "error",
      root: path("../../examples/react-page"),
      esbuild: { jsx: "automatic" },
      resolve: {
        alias: {
          "@samenrooster/widget": path("../dist/samenrooster.js"),
          "react-dom": path("../node_modules/react-dom"),
          react: path("../node_modules/react"),
        },
      },
      build: { outDir: path("../target/react-page"), emptyOutDir: true, target: "es2022" },
    });
    const suite = await serve("127.0.0.1", () => ({
      folder: path("../target/react-page"),
      session: async () => nurse.token,
    }));
    const { page, faults } = await open(suite.origin);
    await page.getByRole("heading", { name: nl.today }).waitFor();
    await page.screenshot({ path: "target/screenshots/390-nl-host-react.png", fullPage: true });

    await page.getByRole("button", { name: nl.now.pick }).first().click();
    await page
      .getByRole("button", {
        name: nl.openShifts.pickLabel(openShiftSentence(first.shift, reader)),
      })
      .first()
      .click();
    await page.getByText("Gekozen diensten: 1").waitFor();

    await page.locator(`[data-shift="${first.shift.id}"]`).click();
    await page.getByText(nl.openShifts.mine).waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lives in a frame of another origin under a strict policy, with a token from the page around it", async () => {
    const [nurse] = nurses;
    const reasons: string[] = [];
    const suite = await serveFramed(async (reason) => {
      reasons.push(reason);
      // The first one is no longer good: the widget says so and gets another.
      return reasons.length === 1 ? "not-a-token-any-more" : nurse?.token;
    });

    const { page, faults } = await open(`${suite.origin}/suite.html`);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: nl.today }).waitFor();
    await page.screenshot({ path: "target/screenshots/390-nl-host-frame.png", fullPage: true });

    expect(reasons).toContain("expired");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says so in a frame whose page has nobody signed in", async () => {
    const suite = await serveFramed();

    const { page } = await open(`${suite.origin}/suite.html`);

    await page.frameLocator("iframe").getByText(nl.problems.unauthenticated.title).waitFor();
    await page.context().close();
  });

  it("is there twice on one page, for two people, each with looks of its own", async () => {
    const [one, other] = nurses;
    const suite = await serve("127.0.0.1", () => ({ folder: path("../../examples/framed-page") }));
    const { page, faults } = await open(`${suite.origin}/roster.html`, 1280);
    await page.evaluate(
      ([first, second]) => {
        const make = (token: string, accent: string, language: string): void => {
          const widget = document.createElement("roster-app");
          widget.style.setProperty("--roster-accent", accent);
          widget.language = language;
          widget.token = token;
          document.body.append(widget);
        };
        document.querySelector("roster-app")?.remove();
        make(first ?? "", "#7a1f5c", "nl");
        make(second ?? "", "#0b5d66", "en");
      },
      [one?.token, other?.token],
    );

    const [dutch, english] = [page.locator("roster-app").nth(0), page.locator("roster-app").nth(1)];
    await dutch.getByRole("button", { name: nl.navigation.openShifts }).waitFor();
    await english.getByRole("button", { name: "Pick", exact: true }).click();
    await english.getByRole("heading", { name: "Open shifts" }).waitFor();

    const current = dutch.locator('button[aria-current="page"]');
    expect(await current.textContent()).toContain(nl.navigation.today);
    const colour = await current.evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(colour).toBe("rgb(122, 31, 92)");
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
