import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import "./my-hours.ts";

describe("my hours", () => {
  it.each([
    ["My year", "Contract hours 1248 h"],
    ["Busy months", "When do you wish to work less or more?"],
    ["More hours", "My wish"],
    ["What it brings", "What do more or fewer hours bring?"],
  ])("shows under %s what it is about, and nothing else", async (part, text) => {
    const element = await show("roster-my-hours", { context: aContext(sampleServer(false)) });

    await page.getByRole("button", { name: part, exact: true }).click();
    await settled(element);

    const shown = element.shadowRoot?.querySelectorAll(".stack > .stack:not([hidden])") ?? [];
    expect(shown).toHaveLength(1);
    expect(shown[0] instanceof HTMLElement && textOf(shown[0])).toContain(text);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keeps what was typed in a part while another is shown", async () => {
    const element = await show("roster-my-hours", { context: aContext(sampleServer(false)) });
    const choose = async (part: string): Promise<void> => {
      await page.getByRole("button", { name: part, exact: true }).click();
      await settled(element);
    };
    await choose("What it brings");
    const rent = page.getByLabelText("Bare rent per month");
    await rent.fill("750");

    await choose("My year");
    await choose("What it brings");

    await expect.element(rent).toHaveValue("750");
  });
});
