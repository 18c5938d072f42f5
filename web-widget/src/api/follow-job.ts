import { RosterProblem } from "./problem.ts";
import type { BaseRosterJobState } from "@samenrooster/contract";

/** A search in the background, of whatever kind. */
export interface Job {
  readonly id: string;
  readonly state: BaseRosterJobState;
}

const FINISHED: readonly BaseRosterJobState[] = ["DONE", "CANCELLED", "FAILED"];

export function isFinished({ state }: Pick<Job, "state">): boolean {
  return FINISHED.includes(state);
}

/** The two ways to hear about a job; `events` is the better one, `current` always works. */
export interface JobSource<J extends Job> {
  events(signal: AbortSignal): AsyncIterable<J>;
  current(): Promise<J>;
}

export interface FollowOptions {
  readonly signal: AbortSignal;
  /** Waits between two questions; tests do not wait. */
  readonly wait?: () => Promise<void>;
  /** Told once when the stream breaks and asking takes its place. */
  readonly streamLost?: () => void;
}

const POLL_MILLISECONDS = 2000;
const QUESTIONS_WITHOUT_ANSWER = 5;

/**
 * Every state of a job until it is finished: by event stream, and when that breaks (a proxy that buffers, a
 * tunnel) by asking every two seconds. A refusal by the server ends it; a lost line is tried a few times more.
 */
export async function* followJob<J extends Job>(
  source: JobSource<J>,
  { signal, wait = pause, streamLost = () => undefined }: FollowOptions,
): AsyncGenerator<J> {
  try {
    for await (const job of source.events(signal)) {
      yield job;
      if (isFinished(job)) {
        return;
      }
    }
  } catch {
    if (signal.aborted) {
      return;
    }
    streamLost();
  }
  yield* ask(source, signal, wait);
}

async function* ask<J extends Job>(
  source: JobSource<J>,
  signal: AbortSignal,
  wait: () => Promise<void>,
): AsyncGenerator<J> {
  let unanswered = 0;
  while (!signal.aborted) {
    try {
      const job = await source.current();
      unanswered = 0;
      yield job;
      if (isFinished(job)) {
        return;
      }
    } catch (thrown) {
      const lost = thrown instanceof RosterProblem && thrown.slug === "unreachable";
      if (!lost || ++unanswered === QUESTIONS_WITHOUT_ANSWER) {
        throw thrown;
      }
    }
    await wait();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
}
