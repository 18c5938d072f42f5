import { RosterProblem } from "./problem.ts";

/** The answer, or nothing where there is none, such as the base roster of a team that has none yet. */
export async function orNone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof RosterProblem && thrown.slug === "not-found") {
      return undefined;
    }
    throw thrown;
  }
}
