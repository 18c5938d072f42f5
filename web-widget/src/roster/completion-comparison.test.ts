import { describe, expect, it } from "vitest";
import { aShift } from "../testing/sample.ts";
import {
  aCompletion,
  aCompletionJob,
  aCompletionMember,
  aFinishedCompletion,
} from "../testing/sample-round.ts";
import { comparedCompletions } from "./completion-comparison.ts";

const first = aFinishedCompletion();
const second = aFinishedCompletion({
  proposal: aCompletion({
    members: [
      aCompletionMember(),
      aCompletionMember({ memberId: "amina", added: [aShift("o1", "2027-01-05", "V")] }),
      aCompletionMember({ memberId: "dirk", added: [aShift("o4", "2027-01-13", "N")] }),
    ],
    openShifts: [],
    wishesKept: { meanPercent: 75, worstPercent: 50 },
    cost: 7000,
  }),
});

describe("two completions side by side", () => {
  it("say which is better in what: more given and more wishes, all else less", () => {
    const figures = comparedCompletions(first, second)?.figures.map(
      ({ name, first: one, second: other, better }) => [name, one, other, better],
    );

    expect(figures).toEqual([
      ["given", 2, 2, undefined],
      ["stayOpen", 1, 0, "second"],
      ["picksChanged", 1, 0, "second"],
      ["wishesMean", 82, 75, "first"],
      ["wishesWorst", 50, 50, undefined],
      ["cost", 6114, 7000, "first"],
    ]);
  });

  it("leave out wishes where nobody wished, and judge nothing that only one tells", () => {
    const silent = aFinishedCompletion({ proposal: aCompletion({ wishesKept: undefined }) });
    const names = (one: typeof first, other: typeof first) =>
      comparedCompletions(one, other)?.figures.map(({ name }) => name);

    expect(names(silent, silent)).not.toContain("wishesMean");
    expect(
      comparedCompletions(first, silent)?.figures.find(({ name }) => name === "wishesMean"),
    ).toEqual({ name: "wishesMean", first: 82, second: undefined, better: undefined });
  });

  it("count for each the shifts that only one of them gives or takes, the most first", () => {
    const people = comparedCompletions(first, second)?.people.map(
      ({ memberId, differentShifts, first: one, second: other }) => [
        memberId,
        differentShifts,
        one !== undefined,
        other !== undefined,
      ],
    );

    expect(people).toEqual([
      ["bram", 2, true, false],
      ["dirk", 1, false, true],
      ["esra", 0, true, true],
      ["amina", 0, true, true],
    ]);
  });

  it("are none while one has no proposal", () => {
    expect(comparedCompletions(first, aCompletionJob())).toBeUndefined();
  });
});
