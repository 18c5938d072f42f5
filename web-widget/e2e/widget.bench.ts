import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, it } from "vitest";
import { nl } from "../src/localization/nl.ts";
import { boardNl } from "../src/localization/board-nl.ts";
import { launchChromium } from "./chromium.ts";
import { aLargeTeam, baseUrl, everybody, leads, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

const PEOPLE = 150;
const DAYS = 42;
const ROUNDS = 5;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

function tell(what: string, figure: string, beside: string): void {
  console.log(`bench: ${what.padEnd(34)} ${figure.padEnd(12)} ${beside}`);
}

const ratio = (figure: number, baseline: number): string => (figure / baseline).toFixed(2);

const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

const compressed = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

/** What a page of nothing but Lit would load. */
async function litAlone(): Promise<number> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rollupOptions: {
        input: "lit",
        preserveEntrySignatures: "strict",
      },
    },
  })) as Rollup.RollupOutput;
  return compressed(
    built.output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("\n"),
  );
}

it("what a nurse's first screen loads", async () => {
  const size = compressed(readFileSync("dist/samenrooster.js"));
  tell(
    "first screen, compressed",
    `${(size / 1000).toFixed(1)} kB`,
    `${ratio(size, 60_000)} of the goal of 60 kB, ${ratio(size, await litAlone())} of Lit alone`,
  );
});

/** A page with nothing but the widget, for somebody who is signed in already. */
async function bareHost(context: BrowserContext, { token }: Person): Promise<Page> {
  const page = await context.newPage();
  await page.route("**/bare.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="nl"><title>Rooster</title>
        <script type="module" src="/samenrooster/widget/samenrooster.js"></script>
        <roster-app api="/samenrooster/api/v1" language="nl"></roster-app>
        <script type="module">document.querySelector("roster-app").token = ${JSON.stringify(token)};</script>`,
    }),
  );
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return page;
}

it("the way to a usable first screen", async () => {
  const nurse = (await everybody()).find((person) => !leads(person));
  if (!nurse) {
    throw new Error("The sample team has a nurse.");
  }
  const counts: number[] = [];
  const moved: number[] = [];
  const waited: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await bareHost(context, nurse);
    const asked: string[] = [];
    let needed = 0;
    page.on("request", (request) => {
      if (!request.url().endsWith("/bare.html")) {
        asked.push(request.url());
      }
    });
    // With the last of these the first screen has all it shows; what is asked after it is not waited for.
    page.on("response", (response) => {
      if (/\/(me|me\/today|teams)(\?.*)?$/.test(response.url())) {
        needed = asked.length;
      }
    });
    const begun = performance.now();
    await page.goto(`${baseUrl}/bare.html`);
    await page.getByRole("button", { name: nl.now.pick }).first().waitFor();
    waited.push(performance.now() - begun);
    counts.push(needed);
    await page.waitForTimeout(1000);
    moved.push(
      await page.evaluate(() =>
        (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
      ),
    );
    baseline.push(
      await page.evaluate(async (token) => {
        const since = performance.now();
        await (
          await fetch("/samenrooster/api/v1/me/today", {
            headers: { Authorization: `Bearer ${token}`, Accept: "application/json" },
          })
        ).json();
        return performance.now() - since;
      }, nurse.token),
    );
    await context.close();
  }
  tell("requests until usable", String(Math.max(...counts)), "the goal is at most 4");
  tell("layout shift meanwhile", Math.max(...moved).toFixed(3), "the goal is 0");
  tell(
    "until usable",
    `${median(waited).toFixed(0)} ms`,
    `${ratio(median(waited), median(baseline))} of one bare question to the server`,
  );
});

async function busyMilliseconds(line: CDPSession): Promise<number> {
  const { metrics } = await line.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** How long the main thread is busy with what is done, until nothing moves any more. */
async function busyWith(page: Page, line: CDPSession, doing: () => Promise<void>): Promise<number> {
  const before = await busyMilliseconds(line);
  await doing();
  await page.waitForTimeout(1500);
  return (await busyMilliseconds(line)) - before;
}

it("the board of 150 people and 42 days", async () => {
  const { lead } = await aLargeTeam("Meetteam", PEOPLE);
  const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
  const { page } = visitor;
  const line = await page.context().newCDPSession(page);
  await line.send("Performance.enable");
  const grid = page.getByRole("grid", { name: boardNl.grid });
  const drawn = async (): Promise<void> => {
    await visitor.goTo("board");
    await grid.getByRole("row").nth(PEOPLE).waitFor({ state: "attached" });
  };
  await visitor.goTo("team");
  const opening = await busyWith(page, line, drawn);
  await grid.getByRole("gridcell").first().focus();
  const step = await busyWith(page, line, () => page.keyboard.press("ArrowDown"));
  const jump = await busyWith(page, line, () => page.keyboard.press("Control+End"));
  const idle = await busyWith(page, line, async () => undefined);
  await visitor.leave();

  const plain = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage();
  const plainLine = await plain.context().newCDPSession(plain);
  await plainLine.send("Performance.enable");
  const table = await busyWith(plain, plainLine, () =>
    plain.evaluate(
      ([people, days]) => {
        const row = `<tr><th>Somebody of the team</th>${"<td><b>V</b><br>07:00</td>".repeat(days ?? 0)}</tr>`;
        document.body.innerHTML = `<table>${row.repeat(people ?? 0)}</table>`;
      },
      [PEOPLE, DAYS],
    ),
  );
  const beside = (figure: number): string => `${ratio(figure, table)} of a plain table as large`;
  tell("board, main thread until drawn", `${opening.toFixed(0)} ms`, beside(opening));
  tell("board, one step by keyboard", `${step.toFixed(0)} ms`, beside(step));
  tell("board, to its last cell", `${jump.toFixed(0)} ms`, beside(jump));
  tell("board, nothing for a while", `${idle.toFixed(0)} ms`, beside(idle));
  await plain.context().close();
});
