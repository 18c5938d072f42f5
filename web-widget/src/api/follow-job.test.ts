import { describe, expect, it } from "vitest";
import { aFinishedJob, aJob } from "../testing/sample.ts";
import { followJob, type JobSource } from "./follow-job.ts";
import { RosterProblem } from "./problem.ts";
import type { BaseRosterJob } from "@samenrooster/contract";

const wait = async (): Promise<void> => undefined;

async function statesOf(
  source: JobSource<BaseRosterJob>,
  streamLost = (): void => undefined,
): Promise<string[]> {
  const states: string[] = [];
  const { signal } = new AbortController();
  for await (const job of followJob(source, { signal, wait, streamLost })) {
    states.push(job.state);
  }
  return states;
}

async function* stream(jobs: BaseRosterJob[], breaks: boolean): AsyncGenerator<BaseRosterJob> {
  yield* jobs;
  if (breaks) {
    throw new TypeError("network");
  }
}

const never = async (): Promise<BaseRosterJob> => {
  throw new Error("not asked for");
};

describe("following a search", () => {
  it("ends with the event that says it is finished", async () => {
    const events = () => stream([aJob(), aFinishedJob()], false);

    expect(await statesOf({ events, current: never })).toEqual(["RUNNING", "DONE"]);
  });

  it("goes on by asking when the stream breaks, and says so once", async () => {
    let lost = 0;
    const answers = [aJob({ state: "CANCELLING" }), aJob({ state: "CANCELLED" })];
    const source: JobSource<BaseRosterJob> = {
      events: () => stream([aJob()], true),
      current: async () => answers.shift() ?? aFinishedJob(),
    };

    expect(await statesOf(source, () => lost++)).toEqual(["RUNNING", "CANCELLING", "CANCELLED"]);
    expect(lost).toBe(1);
  });

  it("goes on by asking when a proxy ends the stream early", async () => {
    const source = { events: () => stream([aJob()], false), current: async () => aFinishedJob() };

    expect(await statesOf(source)).toEqual(["RUNNING", "DONE"]);
  });

  it("tries an unreachable server five times, then says so", async () => {
    let asked = 0;
    const source: JobSource<BaseRosterJob> = {
      events: () => stream([], true),
      current: async () => {
        asked++;
        throw new RosterProblem("unreachable");
      },
    };

    await expect(statesOf(source)).rejects.toThrow("unreachable");
    expect(asked).toBe(5);
  });

  it("does not try again after a refusal", async () => {
    let asked = 0;
    const source: JobSource<BaseRosterJob> = {
      events: () => stream([], true),
      current: async () => {
        asked++;
        throw new RosterProblem("not-found");
      },
    };

    await expect(statesOf(source)).rejects.toThrow("not-found");
    expect(asked).toBe(1);
  });
});
