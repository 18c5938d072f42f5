import { mkdirSync } from "node:fs";
import axe from "axe-core";
import type { Browser, Locator, Page, Request } from "playwright-core";
import { expect } from "vitest";
import { languages } from "../src/localization/languages.ts";
import type { Words } from "../src/localization/words.ts";
import type { Language } from "../src/roster/dates.ts";
import { type Screen, sideOf } from "../src/roster/screens.ts";
import { baseUrl, type Person } from "./product.ts";

const SCREENSHOTS = "target/screenshots";
mkdirSync(SCREENSHOTS, { recursive: true });

interface Window {
  readonly width?: number;
  readonly language?: Language;
  readonly scheme?: "light" | "dark";
  /** The few colours of somebody's own choice, as with the high contrast of an operating system. */
  readonly ownColours?: boolean;
}

/** A person in front of the host page, with a browser of their own. */
export class Visitor {
  readonly faults: string[] = [];
  /** The address of every script that was fetched. */
  readonly scripts: string[] = [];
  /** What was asked and is not answered yet. */
  private readonly asked = new Set<Request>();

  private constructor(
    readonly page: Page,
    readonly words: Words,
    private readonly mark: string,
  ) {}

  /** Opens the host page without signing in. */
  static async arrive(
    browser: Browser,
    { width = 390, language = "nl", scheme = "light", ownColours = false }: Window = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: "nl-NL",
      colorScheme: scheme,
      forcedColors: ownColours ? "active" : "none",
      reducedMotion: ownColours ? "reduce" : "no-preference",
    });
    const page = await context.newPage();
    const looks = ownColours ? "-own-colours" : scheme === "dark" ? "-dark" : "";
    const visitor = new Visitor(page, languages[language], `${width}-${language}${looks}`);
    page.on("pageerror", ({ message }) => visitor.faults.push(message));
    page.on("request", (request) => {
      if (request.resourceType() === "script") {
        visitor.scripts.push(request.url());
      }
      // A stream of events is not answered until it ends.
      if (!request.url().endsWith("/events")) {
        visitor.asked.add(request);
      }
    });
    page.on("requestfinished", (request) => visitor.asked.delete(request));
    page.on("requestfailed", (request) => visitor.asked.delete(request));
    page.on("console", (said) => {
      // A refusal that the story is about shows up as a failed resource; everything else is a fault of ours.
      if (said.type() === "error" && !said.text().startsWith("Failed to load resource")) {
        visitor.faults.push(said.text());
      }
    });
    await page.goto(`${baseUrl}/hr/`);
    if (language === "en") {
      await page.getByRole("button", { name: "English" }).click();
    }
    return visitor;
  }

  static async signIn(browser: Browser, person: Person, window: Window = {}): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, window);
    await visitor.page
      .getByRole("button")
      .filter({ hasText: person.login.displayName })
      .first()
      .click();
    await visitor.page.getByRole("navigation", { name: visitor.words.navigation.label }).waitFor();
    return visitor;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  /** The button that picks or withdraws one shift: two of different levels may read alike. */
  pickButton(shiftId: string): Locator {
    return this.page.locator(`[data-shift="${shiftId}"]`);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ timeout: 60_000 });
  }

  /** Opens a screen, on the other side where it is there, from below what is folded where it is that. */
  async goTo(screen: Screen): Promise<void> {
    const { navigation } = this.words;
    const header = this.page.locator("roster-header");
    await header.getByRole("navigation").waitFor();
    const own = header.getByRole("button", { name: navigation.own, exact: true });
    if ((await own.count()) > 0) {
      const current = (await own.getAttribute("aria-pressed")) === "true" ? "own" : "lead";
      const side = sideOf(screen, current);
      if (side !== current) {
        await header.getByRole("button", { name: navigation[side], exact: true }).click();
      }
    }
    const button = header.getByRole("button", {
      name: navigation[screen],
      exact: true,
      includeHidden: true,
    });
    if (!(await button.isVisible())) {
      await header.locator("li.more button").click();
    }
    await button.click();
    await this.settled();
  }

  /** Looks at one of the sample team's periods; it always has several. */
  async lookAt(periodId: string): Promise<void> {
    await this.page
      .getByLabel(this.words.navigation.choosePeriod)
      .and(this.page.locator("select"))
      .selectOption(periodId);
    await this.settled();
  }

  /** Waits until all that was asked is answered and shown, and nothing says "one moment" any more. */
  async settled(): Promise<void> {
    do {
      await expect.poll(() => this.asked.size, { timeout: 30_000 }).toBe(0);
      await this.page.evaluate(
        () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
      );
    } while (this.asked.size > 0);
    await this.page.getByText(this.words.loading).first().waitFor({ state: "hidden" });
  }

  async photograph(name: string): Promise<void> {
    await this.page.screenshot({ path: `${SCREENSHOTS}/${this.mark}-${name}.png`, fullPage: true });
  }

  /** Everything on the page that breaks an accessibility rule, as "rule: element". */
  async accessibilityFaults(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    return this.page.evaluate(async () => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof import("axe-core") };
      const { violations } = await inPage.run(document);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

/** Matches what begins with this text; more, where given, comes somewhere after it. A name may hold brackets. */
export function beginsWith(text: string, more = ""): RegExp {
  const literally = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literally(text)}.*${literally(more)}`);
}
