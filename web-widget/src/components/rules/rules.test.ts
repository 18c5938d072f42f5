import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { rulesOn } from "../../testing/sample-rules.ts";
import "./rules.ts";

describe("the rules that hold", () => {
  it("stand there in plain words with severity, source, how far to trust them, and since when", async () => {
    const element = await show("roster-rules", { context: aContext(sampleServer(false)) });

    expect(textOf(element)).toContain(
      "Not allowed (1) In elke 24 uur minstens 11 uur rust; eens in de 7 dagen mag dat 8 uur zijn. " +
        "Source: ATW art. 5:3 Rule: ATW-5.3-daily-rest word for word from the law holds since 1 April 2007",
    );
    expect(textOf(element)).toContain("Note (1) Liever van vroeg naar laat");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("show their numbers when asked, minutes as hours", async () => {
    const element = await show("roster-rules", { context: aContext(sampleServer(false)) });

    await page.getByText("The numbers").click();

    expect(textOf(element)).toContain("restMinutes 11 h shortRestsInSevenDays 1");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are those of today, or of the day that the reader chooses", async () => {
    const days: (string | null)[] = [];
    const server = sampleServer(false).on(
      "GET /teams/*/rules",
      ({ query }: { query: URLSearchParams }) => {
        days.push(query.get("on"));
        return rulesOn(query.get("on") ?? "");
      },
    );
    const element = await show("roster-rules", { context: aContext(server) });

    await page.getByLabelText("On which day").fill("2027-07-01");
    element.shadowRoot?.querySelector("input")?.dispatchEvent(new Event("change"));
    await settled(element);

    expect([...new Set(days)]).toEqual(["2026-11-23", "2027-07-01"]);
  });

  it("are said not to be known where there are none", async () => {
    const server = sampleServer(false).on("GET /teams/*/rules", {
      on: "2026-11-23",
      rulePack: "nl-atw",
      items: [],
    });
    const element = await show("roster-rules", { context: aContext(server, {}, "nl") });

    expect(textOf(element)).toContain("Voor deze dag zijn er geen regels bekend.");
  });

  it("are asked for again after a lost connection", async () => {
    let lost = true;
    const server = sampleServer(false).on("GET /teams/*/rules", () =>
      lost ? problem(500, "internal") : rulesOn("2026-11-23"),
    );
    const element = await show("roster-rules", { context: aContext(server) });

    lost = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    expect(textOf(element)).toContain("In elke 24 uur");
  });
});
