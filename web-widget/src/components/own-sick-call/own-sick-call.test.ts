import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aSickCall, aSickCallDetail } from "../../testing/sample-sick-call.ts";
import "./own-sick-call.ts";
import type { RosterOwnSickCall } from "./own-sick-call.component.ts";

const LIST = "GET /teams/*/sick-calls";
const REGISTER = "POST /teams/*/members/*/sick-calls";
const END = "POST /teams/*/sick-calls/*/end";
const AS_OF = "2026-11-23T06:05:00+01:00";

function open(server: FakeServer): Promise<RosterOwnSickCall> {
  return show("roster-own-sick-call", { context: aContext(server) });
}

/** The member is away. */
function away(changes: Parameters<typeof aSickCall>[0] = {}): FakeServer {
  const call = aSickCall(changes);
  return sampleServer(false)
    .on(LIST, { asOf: AS_OF, items: [call] })
    .on("GET /teams/*/sick-calls/*", aSickCallDetail(call));
}

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await settled(element);
}

function bodyOf(server: FakeServer, route: string): unknown {
  return server.asked.filter((asked) => asked.route === route).at(-1)?.body;
}

describe("a member's own sick call", () => {
  it("is one quiet button until it is pressed, and then says what happens and asks for no reason", async () => {
    const element = await open(sampleServer(false));
    expect(textOf(element)).toBe("Report sick");

    await press(element, "Report sick");

    expect(textOf(element)).toContain("You do not have to say what it is");
    expect(textOf(element)).toContain("Your team lead is told at once.");
    const boxes = page.getByRole("textbox").elements();
    expect(boxes.map((box) => box.getAttribute("type"))).toEqual(["date"]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is registered without a day, and shows which shifts are vacated", async () => {
    const server = sampleServer(false);
    const element = await open(server);
    const heard: string[] = [];
    element.addEventListener("sick-call-changed", ({ type }) => heard.push(type));
    element.addEventListener("roster-announced", ({ detail }) => heard.push(detail.sentence));

    await press(element, "Report sick");
    await press(element, "Report sick");

    expect(bodyOf(server, REGISTER)).toEqual({});
    expect(heard).toEqual([
      "You are reported sick. Your team lead is told. Get well soon.",
      "sick-call-changed",
    ]);
    const said = textOf(element);
    expect(said).toContain("Expected back on Tuesday 24 November");
    expect(said).toContain("HR has not confirmed it yet");
    expect(said).toContain("You do not work these 2 shifts");
    expect(said).toMatch(/Late dienst .* Open for somebody else/);
    expect(said).toMatch(/Vroege dienst .* A colleague works this shift/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is registered by keyboard alone, with the day on which she thinks to be back", async () => {
    const server = sampleServer(false);
    const element = await open(server);

    await userEvent.keyboard("{Tab}{Enter}");
    await settled(element);
    await page.getByLabelText("When do you think you are back?").fill("2026-11-26");
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(bodyOf(server, REGISTER)).toEqual({ expectedBack: "2026-11-26" });
  });

  it.each(["2026-11-23", "2027-01-05"])("asks for another day than %s", async (day) => {
    const server = sampleServer(false);
    const element = await open(server);
    await press(element, "Report sick");
    await page.getByLabelText("When do you think you are back?").fill(day);

    await press(element, "Report sick");

    expect(textOf(element)).toContain("Choose a day from Tuesday 24 November to Monday 4 January");
    expect(bodyOf(server, REGISTER)).toBeUndefined();
  });

  it("is dropped without anything happening, and focus goes back", async () => {
    const server = sampleServer(false);
    const element = await open(server);
    await press(element, "Report sick");

    await press(element, "Never mind");

    expect(textOf(element)).toBe("Report sick");
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("Report sick");
    expect(bodyOf(server, REGISTER)).toBeUndefined();
  });

  it("says whom to call where it does not work, and keeps the day", async () => {
    const server = sampleServer(false).on(REGISTER, () => problem(500, "internal"));
    const element = await open(server);
    await press(element, "Report sick");
    await page.getByLabelText("When do you think you are back?").fill("2026-11-26");

    await press(element, "Report sick");

    expect(textOf(element)).toContain("Call your team lead or whoever is on duty");
    expect(page.getByLabelText("When do you think you are back?").element()).toHaveProperty(
      "value",
      "2026-11-26",
    );
    expect(page.getByRole("button", { name: "Try again" }).elements()).toHaveLength(1);
  });

  it("shows the call that somebody else registered meanwhile", async () => {
    const server = sampleServer(false);
    const element = await open(server);
    await press(element, "Report sick");
    server.on(REGISTER, () => {
      const call = aSickCall({ registeredByName: "Bram O’Neill" });
      server
        .on(LIST, { asOf: AS_OF, items: [call] })
        .on("GET /teams/*/sick-calls/*", aSickCallDetail(call));
      return problem(422, "impossible-document");
    });

    await press(element, "Report sick");

    expect(textOf(element)).toContain("by Bram O’Neill");
    expect(page.getByRole("button", { name: "Report sick" }).elements()).toEqual([]);
  });

  it("ends on the first day that she works again, and says what stays with a colleague", async () => {
    const server = away();
    const element = await open(server);

    await press(element, "Report back");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Report back");

    expect(bodyOf(server, END)).toEqual({ firstDayBack: "2026-11-23", isBack: true });
    expect(textOf(element)).toContain("work again from Monday 23 November");
    expect(textOf(element)).toContain("1 shift stays with a colleague.");
    expect(textOf(element)).toContain("Report sick");
  });

  it("goes on to another day", async () => {
    const server = away();
    const element = await open(server);
    await press(element, "Expected another day");
    await press(element, "Pass on the day");
    expect(textOf(element)).toContain("Choose a day from Tuesday 24 November on.");

    await page.getByLabelText("Day on which you think you are back").fill("2026-11-27");
    await press(element, "Pass on the day");

    expect(bodyOf(server, END)).toEqual({ firstDayBack: "2026-11-27", isBack: false });
    expect(textOf(element)).toContain("you think you are back on Friday 27 November.");
    expect(textOf(element)).toContain("You are reported sick");
  });

  it("says that it does not run any more where somebody ended it", async () => {
    const server = away({ state: "CONFIRMED" });
    const element = await open(server);
    expect(textOf(element)).toContain("HR has confirmed it");
    await press(element, "Report back");
    server.on(END, () => {
      server.on(LIST, { asOf: AS_OF, items: [aSickCall({ state: "CLOSED" })] });
      return problem(409, "sick-call-already-answered");
    });

    await press(element, "Report back");

    expect(textOf(element)).toContain("Your sick call does not run any more");
  });

  it.each(["RECOVERED", "CLOSED", "REFUSED"] as const)(
    "that is over (%s) is not shown",
    async (state) => {
      expect(textOf(await open(away({ state })))).toBe("Report sick");
    },
  );

  it("of a colleague is not hers, also for who leads", async () => {
    expect(textOf(await open(away({ memberId: "bram" })))).toBe("Report sick");
  });

  it("says that there is no shift on these days, and has room for a long name", async () => {
    await page.viewport(320, 700);
    const call = aSickCall({
      registeredByName: "Anne-Wilhelmina van den Heuvel-Oosterbroek-O’Sullivan-de Vries",
    });
    const element = await open(
      away()
        .on(LIST, { asOf: AS_OF, items: [call] })
        .on("GET /teams/*/sick-calls/*", {
          asOf: AS_OF,
          sickCall: call,
          vacated: [],
        }),
    );
    const width = document.documentElement.scrollWidth;
    await page.viewport(1280, 900);

    expect(textOf(element)).toContain("You have no shift on these days.");
    expect(width).toBeLessThanOrEqual(320);
  });

  it("is asked for again when something happened", async () => {
    const server = sampleServer(false);
    const element = await open(server);

    const call = aSickCall();
    server
      .on(LIST, { asOf: AS_OF, items: [call] })
      .on("GET /teams/*/sick-calls/*", aSickCallDetail(call));
    element.news = 1;
    await settled(element);

    expect(textOf(element)).toContain("You are reported sick");
  });

  it("that cannot be read says so, and can be tried again", async () => {
    const server = sampleServer(false);
    const list = server.handler(LIST);
    const element = await open(server.on(LIST, () => problem(503, "internal")));
    server.on(LIST, list);

    await press(element, "Try again");

    expect(textOf(element)).toBe("Report sick");
  });
});
