import { describe, expect, it } from "vitest";
import { framedTokenProvider, isOrigin, type TokenNeeded } from "./framed-token.ts";

const HOST = "https://hr.example";

/** A frame whose parent answers each question with `answers`, each sent as from an origin and a window. */
function framed(
  ...answers: ((
    question: TokenNeeded,
    parent: object,
  ) => { origin?: string; source?: object; data: unknown })[]
) {
  const asked: { question: TokenNeeded; origin: string }[] = [];
  const messages = new EventTarget();
  const parent = {
    postMessage: (question: TokenNeeded, origin: string) => {
      asked.push({ question, origin });
      for (const answer of answers) {
        const told = { origin: HOST, source: parent, ...answer(question, parent) };
        messages.dispatchEvent(Object.assign(new Event("message"), told));
      }
    },
  };
  const frame = {
    parent,
    crypto,
    setTimeout,
    clearTimeout,
    addEventListener: messages.addEventListener.bind(messages),
  } as unknown as Window & typeof globalThis;
  return { asked, provider: framedTokenProvider(HOST, { frame, patience: 20 }) };
}

const given = (token?: string) => (question: TokenNeeded) => ({
  data: { type: "samenrooster-token", id: question.id, token },
});

describe("a token for a frame", () => {
  it("comes from the page around it, which is told why", async () => {
    const { asked, provider } = framed(given("abc"));

    expect(await provider("expired")).toBe("abc");
    expect(asked).toEqual([
      {
        question: {
          type: "samenrooster-token-needed",
          id: expect.any(String) as string,
          reason: "expired",
        },
        origin: HOST,
      },
    ]);
  });

  it.each([
    [
      "another origin",
      (question: TokenNeeded) => ({ ...given("evil")(question), origin: "https://evil.example" }),
    ],
    ["another window", (question: TokenNeeded) => ({ ...given("evil")(question), source: {} })],
    [
      "an answer to another question",
      () => ({ data: { type: "samenrooster-token", id: "x", token: "evil" } }),
    ],
    ["something that is no answer", () => ({ data: null })],
  ])("is not taken from %s", async (_, answer) => {
    const { provider } = framed(answer, given("right"));

    expect(await provider("needed")).toBe("right");
  });

  it("is given up where the page has nobody signed in, or does not answer in time", async () => {
    await expect(framed(given()).provider("needed")).rejects.toThrow("nobody signed in");
    await expect(framed().provider("needed")).rejects.toThrow("no token within 20 ms");
  });

  it.each(["*", "https://hr.example/", "https://hr.example/path", "hr.example", "", "null"])(
    "is never asked of '%s'",
    (origin) => {
      expect(isOrigin(origin)).toBe(false);
      expect(() => framedTokenProvider(origin)).toThrow("Not the origin of a page");
    },
  );
});
