import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aShift } from "../../testing/sample.ts";
import { aShortRest } from "../../testing/sample-rules.ts";
import "./worked-time.ts";
import type { RosterWorkedTime } from "./worked-time.component.ts";

const LATE = "Late dienst, Saturday 9 January, 14:45 to 23:00";
const late = aShift("s1", "2027-01-09", "L", { memberId: "amina" });
const worked = {
  start: "2027-01-09T14:45:00+01:00",
  end: "2027-01-10T00:15:00+01:00",
  breakMinutes: 30,
  workedMinutes: 540,
  recordings: 1,
};

const answering = (answer: unknown): FakeServer =>
  sampleServer(false).on("POST /teams/*/shifts/*/worked-time", () => answer);

async function open(server: FakeServer, shift = late): Promise<RosterWorkedTime> {
  const element = await show("roster-worked-time", { context: aContext(server), shift });
  await page.getByRole("button", { name: /worked time/ }).click();
  await settled(element);
  return element;
}

async function record(element: RosterWorkedTime): Promise<void> {
  await page.getByRole("button", { name: "Record" }).click();
  await settled(element);
}

const sent = (server: FakeServer): unknown[] =>
  server.asked.filter(({ route }) => route.endsWith("/worked-time")).map(({ body }) => body);

const form = (element: RosterWorkedTime): ShadowRoot | null | undefined =>
  element.shadowRoot?.querySelector("roster-worked-time-form")?.shadowRoot;

const describedBy = (label: string): string => {
  const field = page.getByLabelText(label).element();
  const root = field.getRootNode() as ShadowRoot;
  return (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => root.getElementById(id)?.textContent ?? "")
    .join(" ")
    .trim();
};

describe("worked time", () => {
  it("is offered with the shift's name, and asked from what was planned", async () => {
    await open(sampleServer(false));

    const values = ["Started", "Ended", "Break in minutes"].map(
      (label) => (page.getByLabelText(label).element() as HTMLInputElement).value,
    );
    expect(values).toEqual(["2027-01-09T14:45", "2027-01-09T23:00", "30"]);
    expect(page.getByRole("group", { name: `What did you really work? ${LATE}` })).toBeDefined();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is stored and told with what it breaks as information, not as a refusal", async () => {
    const server = answering({ shift: { ...late, worked }, ruleViolations: [aShortRest()] });
    const element = await open(server);
    const heard: string[] = [];
    element.addEventListener("roster-worked-time-recorded", ({ detail }) =>
      heard.push(detail.shift.id),
    );

    await page.getByLabelText("Ended").fill("2027-01-10T00:15");
    await record(element);

    expect(sent(server)).toEqual([
      {
        start: "2027-01-09T14:45:00+01:00",
        end: "2027-01-10T00:15:00+01:00",
        breakMinutes: 30,
      },
    ]);
    const text = textOf(element);
    expect(text).toContain("Worked: 14:45 to 00:15, 9 h");
    expect(text).toContain(
      "✓ Your worked time is recorded. Recorded. This is for your information",
    );
    expect(text).toContain("Mind this: 8 u rust na de late dienst");
    expect(form(element)).toBeUndefined();
    expect(element.shadowRoot?.activeElement?.className).toBe("stored");
    expect(heard).toEqual(["s1"]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says of each field what is wrong, sends nothing, and goes to the first", async () => {
    const server = sampleServer(false);
    const element = await open(server);

    await page.getByLabelText("Ended").fill("2027-01-09T14:45");
    await page.getByLabelText("Break in minutes").fill("-5");
    await record(element);

    expect(sent(server)).toEqual([]);
    expect(describedBy("Ended")).toBe("The end has to be after the start.");
    expect(describedBy("Break in minutes")).toContain("Enter whole minutes");
    expect(form(element)?.activeElement?.id).toBe("end");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows what the server finds wrong at its field, and keeps what was typed", async () => {
    const server = answering(
      problem(422, "impossible-document", {
        errors: [{ pointer: "/end", message: "The work ends later than now.", code: "later" }],
      }),
    );
    const element = await open(server);

    await page.getByLabelText("Ended").fill("2027-01-10T00:15");
    await record(element);

    expect(describedBy("Ended")).toBe("The work ends later than now.");
    expect(form(element)?.querySelector("roster-problem")).toBeNull();
    expect((page.getByLabelText("Ended").element() as HTMLInputElement).value).toBe(
      "2027-01-10T00:15",
    );
  });

  it("shows any other refusal as a whole", async () => {
    const element = await open(answering(problem(409, "wrong-phase")));

    await record(element);

    expect(textOf(element)).toContain("The period has moved to another phase.");
  });

  it("is left as it was, and focus returns", async () => {
    const server = sampleServer(false);
    const element = await open(server);

    await page.getByRole("button", { name: "Leave it" }).click();
    await settled(element);

    expect(sent(server)).toEqual([]);
    expect(element.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe(
      `Enter worked time: ${LATE}`,
    );
  });

  it("is corrected from what was recorded last, and says how often that happened", async () => {
    const shift = { ...late, worked: { ...worked, recordings: 3 } };
    const element = await open(sampleServer(false), shift);

    expect(textOf(element)).toContain("corrected 2 times");
    expect((page.getByLabelText("Ended").element() as HTMLInputElement).value).toBe(
      "2027-01-10T00:15",
    );
  });

  it("asks for the calls of time on call", async () => {
    const onCall = { ...late, kind: "ON_CALL" as const };
    const server = answering({ shift: onCall, ruleViolations: [] });
    const element = await open(server, onCall);

    await page.getByRole("button", { name: "Add a call" }).click();
    await page.getByLabelText("Call 1 started").fill("2027-01-09T17:00");
    await record(element);
    expect(textOf(element)).toContain("The end has to be after the start.");
    await page.getByLabelText("Call 1 ended").fill("2027-01-09T18:15");
    await record(element);

    expect(sent(server)).toEqual([
      {
        start: "2027-01-09T14:45:00+01:00",
        end: "2027-01-09T23:00:00+01:00",
        breakMinutes: 30,
        callOuts: [{ start: "2027-01-09T17:00:00+01:00", end: "2027-01-09T18:15:00+01:00" }],
      },
    ]);
  });

  it("shows the calls that were recorded, and takes one away", async () => {
    const callOuts = [{ start: "2027-01-09T17:00:00+01:00", end: "2027-01-09T18:15:00+01:00" }];
    const onCall = { ...late, kind: "ON_CALL" as const, worked: { ...worked, callOuts } };
    const server = answering({ shift: onCall, ruleViolations: [] });
    const element = await open(server, onCall);

    expect(textOf(element)).toContain("Called: 17:00 to 18:15");
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole("button", { name: "Remove the last call" }).click();
    await record(element);

    expect(sent(server)).toEqual([
      { start: worked.start, end: worked.end, breakMinutes: worked.breakMinutes },
    ]);
  });

  it("says that the hours of a closed period are final", async () => {
    const element = await show("roster-worked-time", {
      context: aContext(sampleServer(false)),
      shift: late,
      closed: true,
    });

    expect(textOf(element)).toContain("This period is closed.");
    await expect.element(page.getByRole("button")).not.toBeInTheDocument();
  });
});
