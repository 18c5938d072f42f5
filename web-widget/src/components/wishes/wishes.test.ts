import { page } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import { forgetDrafts } from "../../api/draft.ts";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import { memberWishes, SampleWishes, WISHES } from "../../testing/sample-wishes.ts";
import "./wishes.ts";
import type { RosterWishes } from "./wishes.component.ts";

beforeEach(() => forgetDrafts());

async function screen(changes: Partial<RosterWishes> = {}): Promise<RosterWishes> {
  const server = sampleServer(false);
  new SampleWishes(memberWishes()).addTo(server);
  const period = aPeriod({ phase: "WISHING" });
  return show("roster-wishes", {
    context: aContext(server),
    period,
    periods: [period],
    ...changes,
  });
}

async function part(element: RosterWishes, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

describe("the screen of wishes and leave", () => {
  it("shows the wishes first, and leave beside them", async () => {
    const element = await screen();
    expect(textOf(element)).toContain("Wishes for 4 Jan to 31 January 2027");
    expect(await accessibilityFaults()).toEqual([]);

    await part(element, "Leave");

    await expect.element(page.getByRole("heading", { name: "My leave" })).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keeps what was typed in the part that is not shown", async () => {
    const element = await screen();
    await part(element, "Leave");
    await page.getByLabelText("Hours of leave").fill("8");

    await part(element, "Wishes");
    await part(element, "Leave");

    await expect.element(page.getByLabelText("Hours of leave")).toHaveValue("8");
  });

  it("tells who looks at another period in which she can wish now", async () => {
    const next = aPeriod({ id: "p2", phase: "WISHING", from: "2027-02-01", until: "2027-03-01" });
    const element = await screen({ period: aPeriod(), periods: [aPeriod(), next] });

    expect(textOf(element)).toContain("You can state wishes now for 1 Feb to 28 February 2027.");
  });

  it("shows the days and the wishes of the period that is chosen", async () => {
    const asked: (string | undefined)[] = [];
    const server = sampleServer(false).on(
      `GET ${WISHES}`,
      ({ path }: { path: readonly string[] }) => {
        asked.push(path[3]);
        return memberWishes();
      },
    );
    const element = await screen({ context: aContext(server) });

    element.period = aPeriod({
      id: "p2",
      phase: "WISHING",
      from: "2027-02-01",
      until: "2027-03-01",
    });
    await settled(element);

    await expect.element(page.getByRole("button", { name: /Sunday 28 February/ })).toBeVisible();
    expect(page.getByRole("button", { name: /January/ }).elements()).toEqual([]);
    expect(asked).toEqual(["p1", "p2"]);
  });

  it("without a period has leave all the same", async () => {
    const element = await screen({ period: undefined, periods: [] });
    expect(textOf(element)).toContain("There is no roster period yet.");

    await part(element, "Leave");

    expect(textOf(element)).toContain("November 2026");
  });
});
