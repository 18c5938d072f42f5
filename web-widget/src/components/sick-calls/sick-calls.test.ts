import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { addSickCalls, aSickCall, suggestions } from "../../testing/sample-sick-calls.ts";
import "./sick-calls.ts";
import type { RosterSickCalls } from "./sick-calls.component.ts";

/** The sample team with its sick calls, who can take a shift included. */
function sickServer(leads: boolean): FakeServer {
  return addSickCalls(sampleServer(leads));
}

const LIST = "GET /teams/*/sick-calls";
const REGISTER = "POST /teams/*/members/*/sick-calls";
const END = "POST /teams/*/sick-calls/*/end";
const PROPOSE = "POST /teams/*/roster-changes";
const ASK = "POST /teams/*/sick-calls/*/replacement-requests";

const showFor = (server: FakeServer, leads = true): Promise<RosterSickCalls> =>
  show("roster-sick-calls", { context: aContext(server, { leads, memberId: "chantal" }) });

/** The words of what has focus, through every shadow root. */
function focused(): string | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active?.textContent.trim();
}

async function unfold(element: Element, summary: string): Promise<void> {
  await page.getByText(summary, { exact: true }).click();
  await settled(element);
}

async function press(element: Element, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

describe("sick calls", () => {
  it("show who is away, until when, which shifts that vacates and who works them", async () => {
    const element = await showFor(sickServer(true));
    const text = textOf(element);

    expect(text).toContain("Absent now (1) Bram O’Neill Waits for HR Since Sun 22 Nov 18:30");
    expect(text).toContain("expected back on Wednesday 25 November");
    expect(text).toContain("! It has begun; settle this by telephone");
    expect(text).toContain("○ Still open Nobody has been asked yet.");
    expect(text).toContain("✓ Chantal van der Heijden-Wolthuis works this shift");
    expect(text).toContain("Earlier (1)");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are registered without a reason, by keyboard", async () => {
    const server = sickServer(true);
    const element = await showFor(server);
    const fields = page.getByRole("textbox").elements();
    expect(fields.map((field) => field.getAttribute("type"))).toEqual(["date"]);

    await page.getByLabelText("Colleague").selectOptions("Dirk de Jong");
    await page.getByLabelText("Expected back on").fill("2026-11-26");
    page.getByRole("button", { name: "Register the sick call" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);

    const asked = server.asked.find(({ route }) => route === REGISTER);
    expect(asked?.body).toEqual({ expectedBack: "2026-11-26" });
    expect(textOf(element)).toContain("Registered: Dirk de Jong is absent.");
    expect(textOf(element)).toContain("Absent now (2) Dirk de Jong");
    expect(textOf(element)).toContain("No shift is vacated.");
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("Sick calls");
  });

  it("are registered for somebody, and for days that can be", async () => {
    const server = sickServer(true);
    const element = await showFor(server);

    await page.getByLabelText("Expected back on").fill("2027-01-05");
    await press(element, "Register the sick call");

    expect(textOf(element)).toContain("Choose who cannot work.");
    expect(textOf(element)).toContain("Choose a day from tomorrow up to 42 days ahead.");
    expect(server.asked.some(({ route }) => route === REGISTER)).toBe(false);
  });

  it("say what stood in the way, and keep what was chosen", async () => {
    const server = sickServer(true).on(REGISTER, () =>
      problem(409, "sick-call-already-answered", { detail: "Bram is absent already." }),
    );
    const element = await showFor(server);
    await page.getByLabelText("Colleague").selectOptions("Bram O’Neill");

    await press(element, "Register the sick call");

    expect(textOf(element)).toContain("Bram is absent already.");
    expect(page.getByLabelText("Colleague").element()).toHaveValue("bram");
  });

  it("tell who can take a shift and why others cannot", async () => {
    const element = await showFor(sickServer(true));

    await unfold(element, "Find somebody for this shift");

    expect(textOf(element)).toContain("3 colleagues can do it by the rules, the best first.");
    expect(textOf(element)).toMatch(/Amina Visser.*✓ Fits.*Binnen de contracturen/);
    await page.getByText("Why not: 2 colleagues").click();
    expect(textOf(element)).toContain("Dirk de Jong ✕ Not allowed: 8 uur rust");
    expect(textOf(element)).toContain("Esra Yılmaz Is not there then.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("show what a shift does for one person before she is asked, and then that she is", async () => {
    const server = sickServer(true);
    const element = await showFor(server);
    const said: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));
    await unfold(element, "Find somebody for this shift");

    page.getByRole("button", { name: "See what it does for Amina Visser" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);
    expect(focused()).toBe("Offer an open shift");
    expect(textOf(element)).toContain("Added to the hours account +7 h 30 min");
    expect(server.asked.some(({ route }) => route === PROPOSE)).toBe(false);
    expect(await accessibilityFaults()).toEqual([]);

    await press(element, "Ask");

    expect(server.asked.find(({ route }) => route === PROPOSE)?.body).toEqual({
      kind: "OPEN_SHIFT_OFFER",
      shiftId: "w1-new",
      memberIds: ["amina"],
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("Amina Visser");
    expect(focused()).toBe("Who can do this shift?");
    expect(textOf(element)).toContain("1 colleague asked, until Mon 23 Nov 14:45");
    expect(textOf(element)).toContain("Amina Visser: no answer yet");
  });

  it("offer a chain where nobody can simply take it, and ask who moves first", async () => {
    const server = sickServer(true).on("GET /teams/*/shifts/w1-new/suggestions", {
      ...suggestions,
      items: [],
      ableCount: 0,
    });
    const element = await showFor(server);
    await unfold(element, "Find somebody for this shift");
    expect(textOf(element)).toContain("By the rules nobody can simply do this shift.");

    await unfold(element, "Other solutions");
    expect(textOf(element)).toMatch(/Amina Visser takes Late dienst.*Dirk de Jong takes Vroege/);
    await press(element, "Look at this question first");
    expect(focused()).toBe("Ask to change shifts");
    await press(element, "Ask");

    expect(server.asked.find(({ route }) => route === PROPOSE)?.body).toEqual({
      kind: "LATE_CHANGE",
      shiftId: "amina-early",
      forShiftId: "w1-new",
      memberIds: ["amina"],
    });
    expect(textOf(element)).toContain("Amina Visser: no answer yet");
  });

  it("tell that a shift was taken meanwhile, and go back to who can take it", async () => {
    const server = sickServer(true).on(PROPOSE, () => problem(409, "shift-already-taken"));
    const element = await showFor(server);
    await unfold(element, "Find somebody for this shift");
    await press(element, "See what it does for Amina Visser");

    await press(element, "Ask");
    expect(textOf(element)).toContain("Somebody was just ahead o");
    expect(server.asked.filter(({ route }) => route === LIST)).toHaveLength(2);

    await press(element, "Never mind");
    expect(focused()).toBe("Who can do this shift?");
  });

  it("do not let a team lead ask herself", async () => {
    const context = aContext(sickServer(true), { leads: true, memberId: "amina" });
    const element = await show("roster-sick-calls", { context });
    await unfold(element, "Find somebody for this shift");

    await press(element, "See what it does for Amina Visser");

    expect(textOf(element)).toContain(
      "You do not ask yourself. Another team lead or a deputy can do this.",
    );
  });

  it("ask for replacements, and show what each has said", async () => {
    const server = sickServer(true);
    const element = await showFor(server);

    await press(element, "Ask for a replacement for 1 shift");

    const text = textOf(element);
    expect(server.asked.filter(({ route }) => route === ASK)).toHaveLength(1);
    expect(text).toContain("2 colleagues asked; the first yes has the shift.");
    expect(text).toContain("2 colleagues asked, until Mon 23 Nov 14:45");
    expect(text).toContain("Esra Yılmaz: no");
    expect(text).toContain("Amina Visser: no answer yet");
    expect(text).toContain("For every shift somebody was found or asked, or it has begun.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("tell where asking came to nothing", async () => {
    const server = sickServer(true);
    server.on(ASK, () => ({
      asOf: "2026-11-23T06:05:00+01:00",
      requests: [
        { shift: { ...suggestions.shift, id: "w1-new" }, outcome: "NOBODY_CAN", askedMembers: 0 },
      ],
    }));
    const element = await showFor(server);

    await press(element, "Ask for a replacement for 1 shift");

    expect(textOf(element)).toContain("Nobody of the team can take this shift. See below why");
  });

  it("end when somebody is back, or move to another day", async () => {
    const server = sickServer(true);
    const element = await showFor(server);

    await press(element, "Back or another day: Bram O’Neill");
    await page.getByLabelText("Not better yet; is expected on this day now").click();
    await press(element, "Save");
    expect(textOf(element)).toContain("Choose tomorrow or a later day, at most 42 days ahead.");
    await page.getByLabelText("Day", { exact: true }).fill("2026-11-30");
    await press(element, "Save");
    expect(textOf(element)).toContain("Saved: Bram O’Neill is expected on Monday 30 November.");
    await press(element, "Back or another day: Bram O’Neill");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Save");

    const ends = server.asked.filter(({ route }) => route === END);
    expect(ends.map(({ body }) => body)).toEqual([
      { firstDayBack: "2026-11-30", isBack: false },
      { firstDayBack: "2026-11-23", isBack: true },
    ]);
    expect(textOf(element)).toContain("Nobody is reported ill now");
    expect(textOf(element)).toContain("Back, waits for HR");
  });

  it("tell that somebody was first, and show how it is", async () => {
    const server = sickServer(true);
    const element = await showFor(server);
    await press(element, "Back or another day: Bram O’Neill");
    server
      .on(END, () => problem(409, "sick-call-already-answered", { detail: "Bram is back." }))
      .on(LIST, { asOf: "2026-11-23T06:05:00+01:00", items: [aSickCall({ state: "CLOSED" })] });

    await press(element, "Save");

    expect(textOf(element)).toContain("This call was dealt with already. Bram is back.");
    expect(textOf(element)).toContain("Nobody is reported ill now");
  });

  it("are asked again when something happened, and keep what is being filled in", async () => {
    const server = sickServer(true);
    const element = await showFor(server);
    await page.getByLabelText("Colleague").selectOptions("Dirk de Jong");

    element.news = 1;
    await settled(element);

    expect(server.asked.filter(({ route }) => route === LIST)).toHaveLength(2);
    expect(page.getByLabelText("Colleague").element()).toHaveValue("dirk");
  });

  it("offer nothing to who only looks, and say what went wrong", async () => {
    const looking = await showFor(sickServer(true), false);
    expect(page.getByRole("button", { name: /Register|Back or another/ }).elements()).toEqual([]);
    expect(textOf(looking)).toContain("Absent now (1)");

    const broken = await showFor(sickServer(true).on(LIST, () => problem(500, "internal")));
    expect(textOf(broken)).toContain("Something went wrong on the server.");
    expect(page.getByRole("button", { name: "Try again" }).elements()).toHaveLength(1);
  });

  it("hold 400 calls with long and Arabic names on a telephone", async () => {
    await page.viewport(320, 700);
    const items = Array.from({ length: 400 }, (_, index) =>
      aSickCall({ id: `z${index}`, displayName: index % 2 ? "نور الهدى" : "W".repeat(60) }),
    );
    const server = sickServer(true).on(LIST, { asOf: "2026-11-23T06:05:00+01:00", items });
    await showFor(server);

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(page.getByRole("button", { name: "Show all 400" }).elements()).toHaveLength(1);
    await page.viewport(1280, 900);
  });
});
