import { page, userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import type { ChangeCheck, RosterChange, RosterChangeState } from "@samenrooster/contract";
import { forgetDrafts } from "../../api/draft.ts";
import { Answer, type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aShift, aViolation } from "../../testing/sample.ts";
import {
  aChange,
  aMove,
  anEndedChange,
  anOwnChange,
  aSwapWish,
} from "../../testing/sample-exchange.ts";
import { anEffect } from "../../testing/sample-worth.ts";
import "./exchange.ts";
import type { RosterExchange } from "./exchange.component.ts";

const published = aPeriod({ phase: "PUBLISHED", possibleCommands: [] });

function open(server: FakeServer, context = aContext(server)): Promise<RosterExchange> {
  return show("roster-exchange", { context, periods: [published] });
}

function withChanges(...changes: RosterChange[]): FakeServer {
  return sampleServer(false).on("GET /teams/*/roster-changes", { items: changes });
}

/** The sample server, on which the change does this to the member. */
function withEffects(check: Partial<ChangeCheck>): FakeServer {
  const whole: ChangeCheck = {
    caused: [],
    solved: [],
    light: { colour: "GREEN" },
    historyGaps: [],
    hours: anEffect(),
    ...check,
  };
  const side = { memberId: "amina", displayName: "Amina", gives: [], takes: [], check: whole };
  return sampleServer(false).on("GET /teams/*/roster-changes/*/effects", {
    asOf: "2026-11-23T10:15:00+01:00",
    sides: [side],
  });
}

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await settled(element);
}

function focused(): string {
  let inner = document.activeElement;
  while (inner?.shadowRoot?.activeElement) {
    inner = inner.shadowRoot.activeElement;
  }
  // Focus that was lost is on the page itself, which says everything.
  return inner && inner !== document.body ? textOf(inner) : "";
}

describe("shifts that change hands", () => {
  afterEach(() => forgetDrafts());

  it("break no accessibility rule", async () => {
    await open(sampleServer(false));

    expect(await accessibilityFaults()).toEqual([]);
  });

  it("show who asks, what goes and comes, and what it does before the yes", async () => {
    const said = textOf(await open(sampleServer(false)));

    expect(said).toContain("1 question");
    expect(said).toContain("Bram O’Neill proposes a swap to you");
    expect(said).toMatch(/Goes Mon 4 Jan Vroege dienst .* to Bram O’Neill/);
    expect(said).toMatch(/Comes Thu 7 Jan Late dienst .* from Bram O’Neill/);
    expect(said).toContain("✓ Fits");
    expect(said).toContain("Difference in your hours account −15 min");
    expect(said).toContain("Allowance of 47% on what comes 1 h");
    expect(said).toContain("You can answer until Wed 25 Nov 21:40");
  });

  it("are booked by a yes, told where the reader is, and announced", async () => {
    const server = sampleServer(false);
    const element = await open(server);
    const heard: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => heard.push(detail.sentence));

    await press(element, /^Yes, agreed:/);

    expect(server.asked.find(({ route }) => route.endsWith("/answer"))?.body).toEqual({
      reply: "AGREE",
    });
    expect(heard).toEqual(["Made. Your roster has changed."]);
    expect(focused()).toBe("Made. Your roster has changed.");
    expect(textOf(element)).toContain("Nothing waits for your answer.");
    expect(textOf(element)).toContain("Made: this is how the roster is now");
  });

  it("are refused by a no that nobody in the team is told", async () => {
    const element = await open(sampleServer(false));

    await press(element, /^No:/);

    expect(textOf(element)).toContain("Your no is noted. Nothing changes in your roster.");
    expect(textOf(element)).toContain("Nobody in the team learns who says no.");
  });

  it("can be answered by keyboard alone", async () => {
    const element = await open(withChanges(aChange()));

    const buttons: string[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await userEvent.tab();
      buttons.push(focused());
    }
    expect(buttons).toEqual(["Swap a shift or give one away", "Yes, agreed", "No"]);
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(textOf(element)).toContain("Your no is noted.");
  });

  it("tell that a yes still waits for others, and take it back until it is made", async () => {
    let standing = aChange();
    const server = sampleServer(false)
      .on("GET /teams/*/roster-changes", () => ({ items: [standing] }))
      .on("POST /teams/*/roster-changes/*/answer", ({ body }: { body: { reply: string } }) => {
        standing =
          body.reply === "AGREE"
            ? aChange({ state: "AGREED", possibleSteps: ["REFUSE"] })
            : anEndedChange("REFUSED", { id: "c1" });
        return standing;
      });
    const element = await open(server);

    await press(element, /^Yes, agreed:/);
    expect(textOf(element)).toContain("Your yes is noted.");
    expect(textOf(element)).toContain("Everybody said yes; the team lead decides");
    await press(element, /^Take my yes back/);

    expect(textOf(element)).toContain("Your no is noted.");
    expect(page.getByRole("button", { name: /^Take my yes back/ }).elements()).toEqual([]);
  });

  it("warn before the yes where a rule is strained", async () => {
    const warning = aViolation({ severity: "WARN", message: "Second weekend in a row." });
    const element = await open(withEffects({ caused: [warning], light: { colour: "AMBER" } }));

    expect(textOf(element)).toContain("! Fits, mind this");
    expect(textOf(element)).toContain("Second weekend in a row.");
    expect(page.getByRole("button", { name: /^Yes, agreed:/ }).elements()).toHaveLength(1);
  });

  it("offer no yes where a rule forbids it, and say which", async () => {
    const element = await open(withEffects({ caused: [aViolation()], light: { colour: "RED" } }));

    expect(textOf(element)).toContain("11 uur is nodig");
    expect(textOf(element)).toContain("ATW art. 5:3");
    expect(textOf(element)).toContain("You cannot say yes now");
    expect(page.getByRole("button", { name: /^Yes, agreed:/ }).elements()).toEqual([]);
    expect(page.getByRole("button", { name: /^No:/ }).elements()).toHaveLength(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("can be answered while the effects cannot be told", async () => {
    const server = sampleServer(false).on("GET /teams/*/roster-changes/*/effects", () =>
      problem(500, "internal"),
    );
    const element = await open(server);

    expect(textOf(element)).toContain("Something went wrong on the server.");
    expect(page.getByRole("button", { name: /^Yes, agreed:/ }).elements()).toHaveLength(1);
  });

  it("show the rule where a yes is refused, and keep the question", async () => {
    const server = sampleServer(false).on("POST /teams/*/roster-changes/*/answer", () =>
      problem(422, "rule-violated", { ruleViolations: [aViolation()] }),
    );
    const element = await open(server);

    await press(element, /^Yes, agreed:/);

    expect(textOf(element)).toContain("11 uur is nodig");
    expect(textOf(element)).toContain("See whether another shift or another colleague");
    expect(page.getByRole("button", { name: "Try again" }).elements()).toEqual([]);
    expect(textOf(element)).toContain("Bram O’Neill proposes a swap to you");
  });

  it.each([
    ["roster-change-over", "Below is how things stand now."],
    ["roster-change-expired", "If you still want it, propose it again."],
    ["roster-change-broken", "If you still want to swap, propose it again."],
  ])("say what happened meanwhile (%s) and show how it is now", async (slug, next) => {
    const server = withChanges(aChange());
    server.on("POST /teams/*/roster-changes/*/answer", () => {
      server.on("GET /teams/*/roster-changes", {
        items: [anEndedChange("WITHDRAWN", { id: "c1" })],
      });
      return problem(409, slug, { title: "This is over", detail: "It was withdrawn at 10:02." });
    });
    const element = await open(server);

    await press(element, /^Yes, agreed:/);

    expect(textOf(element)).toContain("It was withdrawn at 10:02.");
    expect(textOf(element)).toContain(next);
    expect(focused()).toContain("This is over");
    expect(textOf(element)).toContain("Nothing waits for your answer.");
    expect(textOf(element)).toContain("Withdrawn: who proposed it took it back");
  });

  it("try the same once more with the same key after a lost connection", async () => {
    const server = sampleServer(false);
    const answers = server.handler("POST /teams/*/roster-changes/*/answer");
    server.on("POST /teams/*/roster-changes/*/answer", () => problem(503, "internal"));
    const element = await open(server);

    await press(element, /^Yes, agreed:/);
    server.on("POST /teams/*/roster-changes/*/answer", answers);
    await press(element, "Try again");

    const keys = server.asked
      .filter(({ route }) => route.endsWith("/answer"))
      .map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(textOf(element)).toContain("Made. Your roster has changed.");
  });

  it.each([
    ["BOOKED", "Made: this is how the roster is now"],
    ["REFUSED", "there was no yes from who was needed"],
    ["DECLINED", "the team lead declined it"],
    ["WITHDRAWN", "who proposed it took it back"],
    ["EXPIRED", "it was not answered in time"],
    ["BROKEN", "one of the shifts has changed meanwhile"],
    ["UNDONE", "a yes by telephone was not so"],
  ] as [RosterChangeState, string][])("say plainly what became of them: %s", async (state, why) => {
    const element = await open(withChanges(anEndedChange(state)));

    expect(textOf(element)).toContain(why);
  });

  it("say that somebody else took a shift for which she was asked", async () => {
    const consent = { memberId: "amina", displayName: "Amina", state: "LAPSED" } as const;
    const move = aMove(aShift("s1", "2027-01-08", "L"), "bram", "esra");
    const element = await open(
      withChanges(anEndedChange("BOOKED", { kind: "COVER", moves: [move], consents: [consent] })),
    );

    expect(textOf(element)).toContain("somebody else took the shift");
    expect(textOf(element)).toContain("It was about");
  });

  it("tell a yes that was written down for her, and dispute it", async () => {
    const phoned = aChange({
      possibleSteps: ["AGREE", "DISPUTE"],
      consents: [
        {
          memberId: "amina",
          displayName: "Amina Visser",
          state: "BY_PHONE",
          at: "2026-11-23T09:00:00+01:00",
          enteredByName: "Chantal van der Heijden-Wolthuis",
        },
      ],
    });
    const server = withChanges(phoned).on("POST /teams/*/roster-changes/*/dispute", () =>
      anEndedChange("REFUSED", { id: "c1" }),
    );
    const element = await open(server);
    expect(textOf(element)).toContain(
      "Chantal van der Heijden-Wolthuis wrote down on Mon 23 Nov 09:00 that you said yes by telephone.",
    );

    await press(element, /^I did not say yes/);

    expect(textOf(element)).toContain("You said that there was no yes. The team lead is told.");
  });

  it("of a ring show the two shifts that are hers, and of nobody else whose", async () => {
    const ring = aChange({
      kind: "RING",
      moves: [
        aMove(aShift("s1", "2027-01-04", "V"), "amina", undefined),
        aMove(aShift("s2", "2027-01-07", "L"), undefined, "amina"),
      ],
    });
    delete ring.proposedByName;
    const said = textOf(await open(withChanges(ring)));

    expect(said).toContain("A swap ring was found for your swap wish");
    expect(said).toContain("Found on");
    expect(said).not.toContain("open shift until now");
    expect(said).not.toContain("Bram");
  });

  it("withdraw what she asked", async () => {
    const element = await open(sampleServer(false));

    await press(element, "Withdraw my proposal: Cover asked for");

    expect(textOf(element)).toContain("Withdrawn. Nothing changes.");
    expect(textOf(element)).not.toContain("Still running");
  });

  it("withdraw a swap wish, and say where one stands", async () => {
    const element = await open(sampleServer(false));
    expect(textOf(element)).toContain("Being looked for");
    expect(textOf(element)).toContain("Vroege dienst on Wednesday 13 January");

    await press(element, /^Withdraw the swap wish/);

    expect(textOf(element)).toContain("Your swap wish was withdrawn.");
    expect(textOf(element)).toContain("Earlier swap wishes (1)");
  });

  it("do not offer to change a wish that is part of a ring, and say how to", async () => {
    const server = sampleServer(false).on("GET /teams/*/swap-wishes", {
      items: [aSwapWish({ state: "OFFERED" })],
    });
    const element = await open(server);

    expect(textOf(element)).toContain("Ring found");
    expect(textOf(element)).toContain("A no opens your wish again.");
    expect(page.getByRole("button", { name: /swap wish:/ }).elements()).toEqual([]);
  });

  it("change a swap wish with the version that was seen", async () => {
    const seen: (string | null)[] = [];
    const server = sampleServer(false);
    const change = server.handler("PUT /teams/*/swap-wishes/*");
    server.on("PUT /teams/*/swap-wishes/*", (request: Parameters<typeof change>[0]) => {
      seen.push(request.headers.get("If-Match"));
      return change(request);
    });
    const fetchTagged: typeof fetch = async (...question) => {
      const answer = await server.fetch(...question);
      answer.headers.set("ETag", '"7"');
      return answer;
    };
    const context = aContext(
      Object.assign(Object.create(server) as FakeServer, { fetch: fetchTagged }),
    );
    const element = await open(server, context);

    await press(element, /^Change the swap wish/);
    await press(element, "Remove choice 1");
    await press(element, "Save the change");

    expect(seen).toEqual(['"7"']);
    expect(server.asked.find(({ route }) => route.startsWith("PUT"))?.body).toEqual({
      wanted: [{ date: "2027-01-15" }, { shiftType: "N" }],
    });
    expect(textOf(element)).toContain("Your swap wish was changed.");
  });

  it("keep what is typed in a wish when everything is fetched again", async () => {
    const server = sampleServer(false);
    const element = await open(server);
    await press(element, /^Change the swap wish/);
    await press(element, "Remove choice 1");

    element.context = aContext(server);
    await settled(element);

    expect(page.getByRole("group", { name: /^Choice/ }).elements()).toHaveLength(2);
  });

  it("show what was stored meanwhile before a wish is written over", async () => {
    const server = sampleServer(false).on("PUT /teams/*/swap-wishes/*", () =>
      problem(412, "stale-version"),
    );
    const element = await open(server);
    await press(element, /^Change the swap wish/);
    await press(element, "Remove choice 1");
    server.on("GET /teams/*/swap-wishes/*", () => aSwapWish({ wanted: [{ shiftType: "L" }] }));

    await press(element, "Save the change");

    expect(textOf(element)).toContain("Somebody else changed this in the meantime.");
    expect(textOf(element)).toContain("Stored now: Late dienst. If you save");
    expect(page.getByRole("group", { name: /^Choice/ }).elements()).toHaveLength(2);
  });

  it("go back to the overview where a wish cannot be changed any more", async () => {
    const server = sampleServer(false).on("PUT /teams/*/swap-wishes/*", () =>
      problem(409, "swap-wish-not-open", { title: "This wish is not open" }),
    );
    const element = await open(server);
    await press(element, /^Change the swap wish/);

    await press(element, "Save the change");

    expect(textOf(element)).toContain("This wish is not open");
    expect(textOf(element)).toContain("Below is how your wish stands now.");
  });

  it("tell who leads of her own only", async () => {
    const others = aChange({
      id: "others",
      proposedByName: "Dirk de Jong",
      moves: [aMove(aShift("s1", "2027-01-04", "V"), "dirk", "esra")],
      consents: [{ memberId: "esra", displayName: "Esra", state: "ASKED" }],
      possibleSteps: ["ENTER_BY_PHONE", "DECLINE"],
    });
    const server = withChanges(others).on("GET /teams/*/swap-wishes", {
      items: [aSwapWish({ memberId: "dirk" })],
    });
    const said = textOf(await open(server, aContext(server, { leads: true })));

    expect(said).toContain("Nothing waits for your answer.");
    expect(said).not.toContain("Dirk");
    expect(said).not.toContain("My swap wishes");
  });

  it("ask again quietly when something happened, and keep what is on screen meanwhile", async () => {
    const server = withChanges();
    const element = await open(server);
    expect(textOf(element)).toContain("Nothing waits for your answer.");

    server.on("GET /teams/*/roster-changes", { items: [aChange()] });
    element.news = 1;
    await settled(element);

    expect(textOf(element)).toContain("Bram O’Neill proposes a swap to you");
  });

  it("say why there is nothing to show, and try again", async () => {
    const server = sampleServer(false);
    const list = server.handler("GET /teams/*/roster-changes");
    const element = await open(
      server.on("GET /teams/*/roster-changes", () => problem(500, "internal")),
    );
    server.on("GET /teams/*/roster-changes", list);

    await press(element, "Try again");

    expect(textOf(element)).toContain("Bram O’Neill proposes a swap to you");
  });

  it("have room for hundreds, for long and for foreign names, on 320 pixels", async () => {
    await page.viewport(320, 700);
    const name = "Anne-Wilhelmina van den Heuvel-Oosterbroek-O’Sullivan-de Vries";
    const long = aChange({ proposedByName: name });
    const arabic = aChange({ id: "ar", proposedByName: "فاطمة الزهراء بنت عبد الرحمن" });
    const many = Array.from({ length: 400 }, (_, at) => anEndedChange("EXPIRED", { id: `e${at}` }));
    const element = await open(withChanges(long, arabic, ...many));

    const width = document.documentElement.scrollWidth;
    await page.viewport(1280, 900);

    expect(width).toBeLessThanOrEqual(320);
    expect(textOf(element)).toContain(`${name} proposes a swap to you`);
    expect(textOf(element)).toContain("فاطمة الزهراء بنت عبد الرحمن proposes");
    expect(textOf(element)).toContain("Over (400)");
  });

  it("ask no stored page twice of what waits and what is over", async () => {
    const server = sampleServer(false).on(
      "GET /teams/*/roster-changes",
      ({ query }: { query: URLSearchParams }) =>
        query.get("state") === "PROPOSED" && !query.has("cursor")
          ? new Answer(200, { items: [aChange()], nextCursor: "2" }, "application/json")
          : { items: [aChange(), anOwnChange()] },
    );
    const element = await open(server);

    expect(textOf(element).match(/proposes a swap to you/g)).toHaveLength(1);
    expect(textOf(element).match(/Cover asked for/g)).toHaveLength(1);
  });
});
