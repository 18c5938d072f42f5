import { describe, expect, it } from "vitest";
import { FakeServer, problem } from "../testing/fake-server.ts";
import { authorisedFetch, type TokenReason } from "./authorised-fetch.ts";
import { RosterProblem } from "./problem.ts";

const refusal = async (asked: Promise<unknown>): Promise<RosterProblem> => {
  const thrown: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(RosterProblem);
  return thrown as RosterProblem;
};

const calling = (
  fetch: typeof globalThis.fetch,
  tokenProvider: (reason: TokenReason) => string = () => "good",
) => authorisedFetch({ fetch, tokenProvider, language: () => "nl" });

describe("a call to the server", () => {
  it("carries the token and the reader's language", async () => {
    let seen = new Headers();
    const server = new FakeServer().on("GET /me", ({ headers }: { headers: Headers }) => {
      seen = headers;
      return {};
    });

    await calling(server.fetch)("/api/me");

    expect(seen.get("Authorization")).toBe("Bearer good");
    expect(seen.get("Accept-Language")).toBe("nl");
  });

  it("asks for a new token once when the old one has expired", async () => {
    const reasons: TokenReason[] = [];
    const server = new FakeServer().on("GET /me", ({ headers }: { headers: Headers }) =>
      headers.get("Authorization") === "Bearer new"
        ? { well: true }
        : problem(401, "unauthenticated"),
    );

    const answer = await calling(server.fetch, (reason) => {
      reasons.push(reason);
      return reason === "expired" ? "new" : "old";
    })("/api/me");

    expect(await answer.json()).toEqual({ well: true });
    expect(reasons).toEqual(["needed", "expired"]);
  });

  it("gives up after one new token", async () => {
    const server = new FakeServer().on("GET /me", () => problem(401, "unauthenticated"));

    expect((await refusal(calling(server.fetch)("/api/me"))).slug).toBe("unauthenticated");
    expect(server.asked).toHaveLength(2);
  });

  it("is unauthenticated when the host has no token to give", async () => {
    const call = calling(new FakeServer().fetch, () => {
      throw new Error("no session");
    });

    expect((await refusal(call("/api/me"))).slug).toBe("unauthenticated");
  });

  it("throws the problem document of a refusal, with everything in it", async () => {
    const server = new FakeServer().on("GET /me", () =>
      problem(422, "rule-violated", { ruleViolations: [{ ruleId: "ATW-5.3-daily-rest" }] }),
    );

    const thrown = await refusal(calling(server.fetch)("/api/me"));

    expect(thrown.slug).toBe("rule-violated");
    expect(thrown.status).toBe(422);
    expect(thrown.problem.ruleViolations?.[0]?.ruleId).toBe("ATW-5.3-daily-rest");
  });

  it.each([
    ["an HTML page of a proxy", "<h1>502</h1>", "text/html"],
    ["an empty body", "", "text/plain"],
    ["JSON that is no problem", "[1]", "application/json"],
  ])("is unexpected for %s", async (_, body, type) => {
    const fetch = async (): Promise<Response> =>
      new Response(body, { status: 502, headers: { "Content-Type": type } });

    const thrown = await refusal(calling(fetch)("/api/me"));

    expect(thrown.slug).toBe("unexpected");
    expect(thrown.status).toBe(502);
  });

  it("is unreachable when no answer comes", async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError("network");
    };

    expect((await refusal(calling(fetch)("/api/me"))).slug).toBe("unreachable");
  });
});
