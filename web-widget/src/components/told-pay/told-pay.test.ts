import { page } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { forgetPay, toldPay } from "../../roster/told-pay.ts";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { householdOf2026 } from "../../testing/sample-net-effect.ts";
import "./told-pay.ts";
import type { RosterToldPay } from "./told-pay.component.ts";

const toldPayForm = (household?: typeof householdOf2026): Promise<RosterToldPay> =>
  show("roster-told-pay", { context: aContext(sampleServer(false)), household });

const use = async (element: Element, wage: string): Promise<void> => {
  await page.getByLabelText("Gross hourly wage").fill(wage);
  await page.getByRole("button", { name: "Use this in Open shifts" }).click();
  await settled(element);
};

describe("the wage for open shifts", () => {
  afterEach(forgetPay);

  it("is kept for this tab and forgotten with a button", async () => {
    const element = await toldPayForm();
    await use(element, "20,50");

    expect(toldPay("amina")).toEqual({ hourlyWage: "20.50" });
    expect(textOf(element)).toContain("Open shifts reckons with €20.50 an hour.");
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole("button", { name: "Forget my hourly wage" }).click();
    await settled(element);

    expect(toldPay("amina")).toBeUndefined();
    expect(element.shadowRoot?.activeElement?.id).toBe("hourlyWage");
  });

  it.each(["", "0", "1000.01", "twenty"])("is not %j", async (wage) => {
    const element = await toldPayForm();
    await use(element, wage);

    expect(textOf(element)).toContain("Enter an hourly wage above 0");
    expect(toldPay("amina")).toBeUndefined();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("takes along the household that was worked out, unless that is unticked", async () => {
    const element = await toldPayForm(householdOf2026);
    await use(element, "20.50");
    expect(toldPay("amina")).toEqual({ hourlyWage: "20.50", household: householdOf2026 });
    expect(textOf(element)).toContain("net as well");

    await page.getByRole("button", { name: "Forget my hourly wage" }).click();
    await settled(element);
    await page.getByRole("checkbox").click();
    await use(element, "20.50");
    expect(toldPay("amina")).toEqual({ hourlyWage: "20.50" });
  });
});
