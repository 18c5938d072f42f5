import { RosterProblem } from "./problem.ts";

/**
 * Fetches code when it is needed for the first time. Where it does not come, that is told as a server that does not
 * answer: it can be tried again.
 */
export async function later<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new RosterProblem("unreachable");
  }
}

/** The same of code that registers elements, for a `Loading` of whether it is there. */
export async function elementsLater(load: () => Promise<unknown>): Promise<true> {
  await later(load);
  return true;
}
