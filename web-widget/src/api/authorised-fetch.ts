import { problemOf, RosterProblem } from "./problem.ts";

/** Why a token is asked for: the first time, or because the server no longer accepts the last one. */
export type TokenReason = "needed" | "expired";

/** The host's answer to "who is this?"; called before each request, so the host keeps the token fresh. */
export type TokenProvider = (reason: TokenReason) => string | Promise<string>;

export interface Caller {
  readonly tokenProvider: TokenProvider;
  /** Language tag for `Accept-Language`; read for each request because the reader may change it. */
  readonly language: () => string;
  readonly fetch?: typeof fetch;
  /** Told with each request whether the server answered it at all. */
  readonly answered?: (didAnswer: boolean) => void;
}

async function token(caller: Caller, reason: TokenReason): Promise<string> {
  try {
    return await caller.tokenProvider(reason);
  } catch {
    throw new RosterProblem("unauthenticated", { status: 401 });
  }
}

async function send(caller: Caller, input: RequestInfo | URL, init: RequestInit, bearer: string) {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${bearer}`);
  headers.set("Accept-Language", caller.language());
  try {
    const answer = await (caller.fetch ?? fetch)(input, { ...init, headers });
    caller.answered?.(true);
    return answer;
  } catch (reason) {
    if (init.signal?.aborted) {
      throw reason;
    }
    caller.answered?.(false);
    throw new RosterProblem("unreachable");
  }
}

/**
 * A fetch that signs in, states the language and answers only with success: every refusal is thrown as a
 * `RosterProblem`. A token that is no longer accepted is renewed once.
 */
export function authorisedFetch(caller: Caller): typeof fetch {
  return async (input, init = {}) => {
    let answer = await send(caller, input, init, await token(caller, "needed"));
    if (answer.status === 401) {
      answer = await send(caller, input, init, await token(caller, "expired"));
    }
    if (!answer.ok) {
      throw await problemOf(answer);
    }
    return answer;
  };
}
