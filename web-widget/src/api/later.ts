import { RosterProblem } from "./problem.ts";

/**
 * Fetches code when it is needed for the first time. Where it does not come, that is told as a server that does not
 * answer: it can be tried again.
 */
export async function later<T>(load: () => Promise<T>): Promise<T> {
  const code = load();
  onItsWay.add(code);
  try {
    return await code;
  } catch {
    throw new RosterProblem("unreachable");
  } finally {
    onItsWay.delete(code);
  }
}

/** What is being fetched now: a test waits for it. */
export const onItsWay = new Set<Promise<unknown>>();

/** The same of code that registers elements, for a `Loading` of whether it is there. */
export async function elementsLater(load: () => Promise<unknown>): Promise<true> {
  await later(load);
  return true;
}
