import type { TeamEvent } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { followLive, type OpenStream } from "./follow-live.ts";
import { RosterProblem } from "./problem.ts";

const event = (name: string): string =>
  JSON.stringify({
    name,
    version: 1,
    at: "",
    teamId: "t1",
    memberIds: [],
    mine: false,
    details: {},
  });
const begun = (id: number, complete = true): string =>
  `event: begun\nid: ${id}\ndata: ${JSON.stringify({ complete, items: [] })}\n\n`;
const happened = (id: number, name: string): string =>
  `event: happened\nid: ${id}\ndata: ${event(name)}\n\n`;

/** What is heard of a line that gives one answer after the other, and what it was asked; then the listener leaves. */
async function listen(...answers: (string | RosterProblem)[]) {
  const leave = new AbortController();
  const heard: (string | undefined)[] = [];
  const asked: (string | undefined)[] = [];
  const live: boolean[] = [];
  const waited: number[] = [];
  const open: OpenStream = async (last) => {
    const answer = answers[asked.length];
    asked.push(last);
    if (answer === undefined) {
      leave.abort();
      throw new DOMException("left", "AbortError");
    }
    if (typeof answer !== "string") {
      throw answer;
    }
    return new Blob([answer]).stream();
  };
  await followLive(
    open,
    {
      happened: (what: TeamEvent | undefined) => heard.push(what?.name),
      connected: (now) => live.push(now),
    },
    { signal: leave.signal, wait: async (failures) => void waited.push(failures) },
  );
  return { heard, asked, live, waited };
}

describe("what happens in a team", () => {
  it("is heard in order, and a line that ends with the token goes on after the last event", async () => {
    const { heard, asked, live, waited } = await listen(
      begun(10) + happened(11, "shift-picked"),
      begun(11) + happened(12, "pick-withdrawn"),
    );

    expect(heard).toEqual(["shift-picked", "pick-withdrawn"]);
    expect(asked).toEqual([undefined, "11", "12"]);
    expect(live).toEqual([true, true]);
    expect(waited).toEqual([0, 0]);
  });

  it("asks for everything anew where too much time has passed", async () => {
    expect((await listen(begun(40, false))).heard).toEqual([undefined]);
  });

  it("says that the line is gone while it is tried again, longer and longer", async () => {
    const lost = new RosterProblem("unreachable");

    const { live, waited } = await listen(begun(1), lost, lost, lost, begun(2));

    expect(waited).toEqual([0, 1, 2, 3, 0]);
    expect(live).toEqual([true, false, false, false, true]);
  });

  it.each(["unauthenticated", "forbidden", "not-found"])("is given up for %s", async (slug) => {
    const { asked, live } = await listen(new RosterProblem(slug), begun(1));

    expect(asked).toHaveLength(1);
    expect(live).toEqual([false]);
  });
});
