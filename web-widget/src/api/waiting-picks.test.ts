import { describe, expect, it } from "vitest";
import { aShift } from "../testing/sample.ts";
import { Draft } from "./draft.ts";
import { RosterProblem } from "./problem.ts";
import { type WaitingPick, WaitingPicks } from "./waiting-picks.ts";

const host = { requestUpdate: () => undefined };

const aPick = (id: string, kind: WaitingPick["kind"] = "pick"): WaitingPick => ({
  kind,
  teamId: "t1",
  shift: aShift(id, "2027-01-05", "V"),
  key: `key-${id}-${kind}`,
});

function picksOf(draft = new Draft<readonly WaitingPick[]>("picks", of, undefined)) {
  const picks = new WaitingPicks(host);
  picks.belongTo(draft);
  return { picks, draft };
}

const of = { personId: "amina", team: { id: "t1" } };

/** A server that answers about each shift as it is told, and remembers what it was asked. */
function server(answers: Record<string, RosterProblem | undefined> = {}) {
  const asked: string[] = [];
  const answer =
    (kind: string) =>
    async (_: string, shiftId: string, key: string): Promise<void> => {
      asked.push(`${kind} ${shiftId} ${key}`);
      if (answers[shiftId]) {
        throw answers[shiftId];
      }
    };
  const pickLentShift = (from: string, teamId: string, shiftId: string, key: string) =>
    answer(`pick from ${from} in ${teamId}`)(teamId, shiftId, key);
  return { asked, pickShift: answer("pick"), withdrawPick: answer("withdraw"), pickLentShift };
}

describe("picks without a connection", () => {
  it("are sent in their order with the key of the first try, and are then gone", async () => {
    const { picks, draft } = picksOf();
    picks.add(aPick("o1"));
    picks.add(aPick("o2", "withdraw"));
    const { asked, ...sender } = server();

    const sent = await picks.send(sender);

    expect(asked).toEqual(["pick o1 key-o1-pick", "withdraw o2 key-o2-withdraw"]);
    expect(sent.map(({ problem }) => problem)).toEqual([undefined, undefined]);
    expect(picks.list).toEqual([]);
    expect(draft.read()).toBeUndefined();
  });

  it("are sent to the team whose shift it is, from the member's own", async () => {
    const { picks } = picksOf();
    picks.add({ ...aPick("o1"), teamId: "t2", fromTeamId: "t1" });
    const { asked, ...sender } = server();

    await picks.send(sender);

    expect(asked).toEqual(["pick from t1 in t2 o1 key-o1-pick"]);
  });

  it("tell what became of each: a conflict is an answer and does not stop the rest", async () => {
    const { picks } = picksOf();
    picks.add(aPick("o1"));
    picks.add(aPick("o2"));

    await picks.send(server({ o1: new RosterProblem("shift-already-taken") }));

    expect(picks.results.map(({ pick, problem }) => [pick.shift.id, problem?.slug])).toEqual([
      ["o1", "shift-already-taken"],
      ["o2", undefined],
    ]);
    picks.dismiss();
    expect(picks.results).toEqual([]);
  });

  it.each(["unreachable", "too-many-requests", "unauthenticated"])(
    "wait on after %s, the later ones with them",
    async (slug) => {
      const { picks, draft } = picksOf();
      picks.add(aPick("o1"));
      picks.add(aPick("o2"));
      const { asked, ...sender } = server({ o1: new RosterProblem(slug) });

      await picks.send(sender);

      expect(asked).toHaveLength(1);
      expect(picks.list).toHaveLength(2);
      expect(draft.read()).toHaveLength(2);
    },
  );

  it("outlive the page", () => {
    const { picks, draft } = picksOf();
    picks.add(aPick("o1"));

    expect(picksOf(draft).picks.list).toEqual([aPick("o1")]);
  });

  it("that are taken back before they are sent were never made; the same twice is one", () => {
    const { picks } = picksOf();
    picks.add(aPick("o1"));
    picks.add(aPick("o1"));
    expect(picks.list).toHaveLength(1);

    picks.add(aPick("o1", "withdraw"));

    expect(picks.list).toEqual([]);
  });

  it("are not sent twice at the same time", async () => {
    const { picks } = picksOf();
    picks.add(aPick("o1"));
    const { asked, ...sender } = server();

    await Promise.all([picks.send(sender), picks.send(sender)]);

    expect(asked).toHaveLength(1);
  });

  it("are tried again until the line is back, after ever longer pauses", async () => {
    const { picks } = picksOf();
    picks.add(aPick("o1"));
    const answers: Record<string, RosterProblem | undefined> = {
      o1: new RosterProblem("unreachable"),
    };
    const { asked, ...sender } = server(answers);
    const pauses: number[] = [];

    await picks.keepTrying(
      async () => {
        await picks.send(sender);
        return true;
      },
      async (failures) => {
        pauses.push(failures);
        if (failures === 2) {
          delete answers.o1;
        }
      },
    );

    expect(pauses).toEqual([0, 1, 2]);
    expect(asked).toHaveLength(3);
    expect(picks.list).toEqual([]);
  });

  it("are not tried again by itself where the reader has to sign in first", async () => {
    const { picks } = picksOf();
    picks.add(aPick("o1"));
    const { asked, ...sender } = server({ o1: new RosterProblem("unauthenticated") });

    await picks.keepTrying(
      async () => {
        await picks.send(sender);
        return true;
      },
      async () => undefined,
    );

    expect(asked).toHaveLength(1);
    expect(picks.list).toHaveLength(1);
  });
});
