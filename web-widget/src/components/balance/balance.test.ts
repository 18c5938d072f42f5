import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import type { BurdenEntry } from "@samenrooster/contract";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import { addBalance, aBalance } from "../../testing/sample-balance.ts";
import "./balance.ts";
import type { RosterBalance } from "./balance.component.ts";

const BALANCE = "GET /teams/*/members/*/burden-balance";
const REASONS = "GET /teams/*/members/*/completion-reasons";

function open(server: FakeServer, changes: Partial<RosterBalance> = {}): Promise<RosterBalance> {
  return show("roster-balance", { context: aContext(server), period: aPeriod(), ...changes });
}

function anEntry(at: number): BurdenEntry {
  const enteredAt = "2026-10-12T14:00:00+02:00";
  return { kind: "NIGHT", date: "2026-11-18", weight: at, cause: "PUBLICATION", enteredAt };
}

describe("the balance of burdens", () => {
  it("breaks no accessibility rule, also unfolded", async () => {
    const element = await open(addBalance(sampleServer(false)));
    for (const fold of ["The same figures as a table", "What was counted (3)"]) {
      await page.getByText(fold).click();
    }
    await settled(element);

    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says each figure and how it lies to the team in words", async () => {
    const said = textOf(await open(addBalance(sampleServer(false))));

    expect(said).toContain("Nights More than the middle");
    expect(said).toMatch(/You 8\.25× Middle of the team 7×/);
    expect(said).toContain("Wishes given up Less than the middle");
    expect(said).toContain("Weekend shifts The same as the middle");
  });

  it("says the same in a table", async () => {
    await open(addBalance(sampleServer(false)));
    await page.getByText("The same figures as a table").click();

    const rows = page.getByRole("row").elements().map(textOf);
    expect(rows).toContain("Nights 8.25× 7× More than the middle");
    expect(rows).toHaveLength(6);
  });

  it("tells no median where too few can be compared", async () => {
    const kinds = [{ kind: "NIGHT", ownHundredths: 300 } as const];
    const said = textOf(
      await open(addBalance(sampleServer(false)).on(BALANCE, aBalance({ kinds }))),
    );

    expect(said).toContain("Too few colleagues to compare with.");
    expect(said).not.toMatch(/You 3× Middle of the team/);
  });

  it("says who sees it, how it fades, and by which rules", async () => {
    const said = textOf(await open(addBalance(sampleServer(false))));

    expect(said).toContain("Only you and your team lead see this");
    expect(said).toContain("After 26 weeks something counts for half, after 52 weeks");
    expect(said).toContain("Ziekte, verlof en weigeringen tellen nooit.");
  });

  it("lists what was counted, with what was taken back", async () => {
    const said = textOf(await open(addBalance(sampleServer(false))));

    expect(said).toContain("Nights 1× 18 November 2026 · publishing the roster");
    expect(said).toContain("Wishes given up 3× 14 November 2026 · completing the roster");
    expect(said).toContain("Late changes −1× 2 November 2026 · a change after publishing");
    expect(said).toContain("taken back");
  });

  it("shows hundreds of entries when asked", async () => {
    const entries = Array.from({ length: 200 }, (_, at) => anEntry(at + 1));
    const element = await open(addBalance(sampleServer(false)).on(BALANCE, aBalance({ entries })));
    await page.getByText("What was counted (200)").click();
    expect(textOf(element)).not.toContain("Nights 200×");

    await page.getByRole("button", { name: "Show all 200" }).click();
    await settled(element);

    expect(textOf(element)).toContain("Nights 200×");
  });

  it("says so where nothing was counted yet", async () => {
    const server = addBalance(sampleServer(false)).on(BALANCE, aBalance({ entries: [] }));

    expect(textOf(await open(server))).toContain("Nothing was counted yet.");
  });

  it("says why completing did what it did", async () => {
    const said = textOf(await open(addBalance(sampleServer(false))));

    expect(said).toContain("Why the roster was completed like this: 4 Jan to 31 January 2027");
    expect(said).toContain("Completed on Sun 22 Nov 10:15");
    expect(said).toContain("Tuesday 5 January · V Pick gave way");
    expect(said).toContain("The whole period Hours missing beside a coach");
  });

  it("says that completing changed nothing, and that there is no period yet", async () => {
    const none = { asOf: "2026-11-23T10:15:00+01:00", items: [] };
    const server = addBalance(sampleServer(false)).on(REASONS, none);
    expect(textOf(await open(server))).toContain("completing changed nothing about your picks");

    expect(textOf(await open(server, { period: undefined }))).toContain(
      "There is no roster period yet",
    );
  });

  it("says what did not come, keeps the rest, and tries again", async () => {
    const server = addBalance(sampleServer(false)).on(BALANCE, () => problem(500, "internal"));
    const element = await open(server);
    expect(textOf(element)).toContain("Something went wrong on the server.");
    expect(textOf(element)).toContain("Pick gave way");

    server.on(BALANCE, aBalance());
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    expect(textOf(element)).toContain("Nights More than the middle");
  });

  it("is asked again when something happened", async () => {
    const server = addBalance(sampleServer(false));
    const element = await open(server);

    server.on(BALANCE, aBalance({ halfLifeWeeks: 13 }));
    element.news = 1;
    await settled(element);

    expect(textOf(element)).toContain("After 13 weeks something counts for half");
  });

  it("fits a telephone of 320 pixels", async () => {
    await page.viewport(320, 700);
    await open(addBalance(sampleServer(false)), {
      context: aContext(addBalance(sampleServer(false)), {}, "nl"),
    });
    const width = document.documentElement.scrollWidth;
    await page.viewport(1280, 900);

    expect(width).toBeLessThanOrEqual(320);
  });
});
