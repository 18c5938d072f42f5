import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aWish } from "../../testing/sample-season.ts";
import "./season-wish.ts";
import type { RosterSeasonWish } from "./season-wish.component.ts";

const READ = "GET /teams/*/members/*/season-wishes/*";
const STORE = "PUT /teams/*/members/*/season-wishes/*";

async function wish(server = sampleServer(false)): Promise<RosterSeasonWish> {
  const element = await show("roster-season-wish", { context: aContext(server) });
  element.shadowRoot?.querySelector("summary")?.click();
  await settled(element);
  return element;
}

async function choose(element: RosterSeasonWish, month: string, way: string): Promise<void> {
  const group = page.getByRole("group", { name: month });
  await group.getByRole("radio", { name: way }).click();
  await settled(element);
}

describe("the season wish", () => {
  it("shows what every month holds, with nothing wished at first", async () => {
    const element = await wish();

    expect(textOf(element)).toContain("July Less Contract More 106 h 30 min");
    await expect
      .element(page.getByRole("group", { name: "July" }).getByRole("radio", { name: "Contract" }))
      .toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says at once what less in a month means for her months", async () => {
    const element = await wish();

    await choose(element, "July", "Less");

    // 6380 × 0.8 of a year that weighs 73 844, times 75 120.
    expect(textOf(element)).toContain("July Less Contract More 86 h 30 min −20 h");
    expect(textOf(element)).toContain("August Less Contract More 108 h +2 h");
  });

  it("stores the wish", async () => {
    const server = sampleServer(false);
    const element = await wish(server);
    await choose(element, "July", "Less");
    await choose(element, "December", "More");

    await page.getByRole("button", { name: "Save wish" }).click();
    await settled(element);

    const stored = server.asked.filter(({ route }) => route === STORE);
    expect(stored.map(({ body }) => body)).toEqual([
      {
        ways: aWish().ways.map((way, at) => (at === 6 ? "LESS" : at === 11 ? "MORE" : way)),
      },
    ]);
    expect(textOf(element)).toContain("−21 h 30 min");
  });

  it("shows what stands now when it was changed elsewhere", async () => {
    const server = sampleServer(false).on(STORE, () => problem(412, "stale-version"));
    const element = await wish(server);
    await choose(element, "July", "Less");
    server.on(READ, () => aWish({ ways: aWish().ways.map(() => "MORE") }));

    await page.getByRole("button", { name: "Save wish" }).click();
    await settled(element);

    await expect
      .element(page.getByRole("group", { name: "July" }).getByRole("radio", { name: "More" }))
      .toBeChecked();
    expect(element.shadowRoot?.querySelector("roster-problem")).not.toBeNull();
  });

  it("says why there is none without an agreement, and is not there for who is no member", async () => {
    const none = await wish(sampleServer(false).on(READ, () => aWish({ agreed: false })));
    expect(textOf(none)).toContain("no hours agreement");

    const nobody = await show("roster-season-wish", {
      context: aContext(sampleServer(true), { memberId: undefined }),
    });

    expect(textOf(nobody)).toBe("");
  });
});
