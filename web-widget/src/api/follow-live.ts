import type { TeamEvent, TeamEventPage } from "@samenrooster/contract";
import { serverEventsOf } from "./event-stream.ts";
import { pause } from "./pause.ts";
import { asProblem, RosterProblem } from "./problem.ts";

/** Opens the stream; `lastEventId` is the last event that was heard, so that all since is told first. */
export type OpenStream = (
  lastEventId: string | undefined,
  signal: AbortSignal,
) => Promise<ReadableStream<Uint8Array> | null>;

export interface LiveListener {
  /** Something happened; without an event so much time has passed that all is to be read anew. */
  readonly happened: (event: TeamEvent | undefined) => void;
  /** Whether the line stands. */
  readonly connected: (live: boolean) => void;
}

export interface LiveOptions {
  readonly signal: AbortSignal;
  /** Waits before the line is opened again; how often that failed before. Tests do not wait. */
  readonly wait?: (failures: number) => Promise<void>;
}

/** There the line cannot be had, however often it is asked for: not signed in, not allowed, not there. */
const FINAL: readonly string[] = ["unauthenticated", "forbidden", "not-found"];

/**
 * Listens to what happens until the signal ends it. A line that breaks is opened again with the last event heard;
 * what happened meanwhile is told first, once or twice.
 */
export async function followLive(
  open: OpenStream,
  { happened, connected }: LiveListener,
  { signal, wait = pause }: LiveOptions,
): Promise<void> {
  let last: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const body = await open(last, signal);
      for await (const { name, id, data } of serverEventsOf(body ?? emptyBody())) {
        last = id ?? last;
        if (name === "begun") {
          failures = 0;
          connected(true);
          if (!(JSON.parse(data) as TeamEventPage).complete) {
            happened(undefined);
          }
        } else if (name === "happened") {
          happened(JSON.parse(data) as TeamEvent);
        }
      }
    } catch (thrown) {
      if (!signal.aborted && FINAL.includes(asProblem(thrown).slug)) {
        connected(false);
        return;
      }
    }
    if (!signal.aborted) {
      // The first time it may only be the end of the token.
      if (failures > 0) {
        connected(false);
      }
      await wait(failures++);
    }
  }
}

function emptyBody(): never {
  throw new RosterProblem("unreachable");
}
