import type { TokenProvider, TokenReason } from "./authorised-fetch.ts";

/** What the widget in a frame says to the page around it. */
export interface TokenNeeded {
  readonly type: "samenrooster-token-needed";
  /** Names the question; the answer repeats it. */
  readonly id: string;
  readonly reason: TokenReason;
}

/** What the page around the frame answers, to the frame's window and origin. */
export interface TokenGiven {
  readonly type: "samenrooster-token";
  readonly id: string;
  /** Left out where nobody is signed in any more. */
  readonly token?: string;
}

const PATIENCE_MILLISECONDS = 10_000;

/**
 * Asks the page around the frame for the token, and takes it from nobody but the window around this one, as long as
 * that is of the named origin.
 *
 * @param origin such as `https://hr.example`
 * @throws RangeError where it is no origin: `*`, a path or a typing error would give the question to anybody
 */
export function framedTokenProvider(
  origin: string,
  { frame = globalThis.window, patience = PATIENCE_MILLISECONDS } = {},
): TokenProvider {
  if (!isOrigin(origin)) {
    throw new RangeError(
      `Not the origin of a page: "${origin}". Maybe write it as https://hr.example.`,
    );
  }
  return (reason) =>
    new Promise((resolve, reject) => {
      const id = frame.crypto.randomUUID?.() ?? String(Math.random());
      const over = new AbortController();
      const timer = frame.setTimeout(() => {
        over.abort();
        reject(new Error(`${origin} gave no token within ${patience} ms.`));
      }, patience);
      const listen = (event: MessageEvent<Partial<TokenGiven> | null>): void => {
        const { data } = event;
        const ours = event.origin === origin && event.source === frame.parent;
        if (!ours || data?.type !== "samenrooster-token" || data.id !== id) {
          return;
        }
        frame.clearTimeout(timer);
        over.abort();
        if (typeof data.token === "string" && data.token !== "") {
          resolve(data.token);
        } else {
          reject(new Error(`${origin} has nobody signed in.`));
        }
      };
      frame.addEventListener("message", listen, { signal: over.signal });
      const question: TokenNeeded = { type: "samenrooster-token-needed", id, reason };
      frame.parent.postMessage(question, origin);
    });
}

export function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
