import type { Problem } from "@samenrooster/contract";

/**
 * Why something did not happen, in a form that every screen can show. `slug` is the last part of the
 * problem's type, or `unreachable` when no answer came, or `unexpected` for an answer that is no problem document.
 */
export class RosterProblem extends Error {
  override readonly name = "RosterProblem";

  constructor(
    readonly slug: string,
    readonly problem: Partial<Problem> = {},
  ) {
    super(problem.title ?? slug);
  }

  get status(): number {
    return this.problem.status ?? 0;
  }
}

const PREFIX = "https://samenrooster.org/problems/";

/** Reads the refusal out of an answer; a proxy's HTML page or an empty body is no reason to fail. */
export async function problemOf(answer: Response): Promise<RosterProblem> {
  const body: unknown = await answer.json().catch(() => undefined);
  if (typeof body !== "object" || body === null || !("type" in body)) {
    return new RosterProblem("unexpected", { status: answer.status });
  }
  const problem = body as Partial<Problem>;
  const type = String(problem.type);
  const slug = type.startsWith(PREFIX) ? type.slice(PREFIX.length) : "unexpected";
  return new RosterProblem(slug, { ...problem, status: answer.status });
}

/** Whatever was thrown, as a problem to show. */
export function asProblem(thrown: unknown): RosterProblem {
  return thrown instanceof RosterProblem ? thrown : new RosterProblem("unexpected");
}

/** No answer, or one that may be another the next time. */
export function mayPass({ status }: RosterProblem): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}
