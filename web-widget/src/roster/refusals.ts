import { RosterProblem } from "../api/problem.ts";
import type { Words } from "../localization/words.ts";

/** What a screen says of a refusal that only it meets. */
export interface RefusalWords {
  readonly title: string;
  readonly next: string;
}

/** The words of the widget with what one screen says of its own refusals. */
export function withRefusals(words: Words, own: Readonly<Record<string, RefusalWords>>): Words {
  return { ...words, problems: { ...words.problems, ...own } };
}

/** The refusal without the values of its faults, where they are ids that say nothing to people. */
export function withoutValues(refusal: RosterProblem): RosterProblem {
  const { errors = [] } = refusal.problem;
  return new RosterProblem(refusal.slug, {
    ...refusal.problem,
    errors: errors.map(({ pointer, message, code }) => ({ pointer, message, code })),
  });
}

/** Whether somebody else was first, or things are no longer as they were shown. */
export function isOvertaken(refusal: RosterProblem | undefined): boolean {
  return refusal !== undefined && [404, 409, 412].includes(refusal.status);
}
