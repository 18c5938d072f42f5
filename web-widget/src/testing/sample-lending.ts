import type { LentShift, RuleViolation, Shift, ShiftChange } from "@samenrooster/contract";
import { type Answer, type FakeServer, problem } from "./fake-server.ts";
import { anOpenShift, aViolation, type TypeCode } from "./sample.ts";
import { aShortRest } from "./sample-rules.ts";

type Changes = Partial<Omit<LentShift, "openShift">> & { readonly violations?: RuleViolation[] };

/** An open shift of De Eik, which lends people with the sample team. */
export function aLentShift(
  id: string,
  date: string,
  type: TypeCode,
  { violations = [], ...changes }: Changes = {},
): LentShift {
  const team = { teamId: "t2", teamName: "De Eik", locationName: "Deventer", ...changes };
  const open = anOpenShift(id, date, type, violations);
  return {
    ...team,
    openShift: { ...open, shift: { ...open.shift, periodId: `p-${team.teamId}` } },
  };
}

export const lentShifts: LentShift[] = [
  aLentShift("e1", "2027-01-06", "V"),
  aLentShift("e2", "2027-01-06", "V"),
  aLentShift("b1", "2027-01-06", "V", { teamId: "t3", teamName: "De Beuk, dagbehandeling" }),
  aLentShift("e3", "2027-01-08", "L", { violations: [aShortRest()] }),
  aLentShift("e4", "2027-01-14", "N", { violations: [aViolation()] }),
];

/** Two teams lend people with the sample team: their shifts can be picked and given back. */
export function addLending(server: FakeServer, memberId: string, atFirst = lentShifts): FakeServer {
  let open = atFirst;
  const hours = (plannedMinutes: number) => ({
    memberId,
    periodId: "p-t2",
    contractMinutes: 5760,
    plannedMinutes,
    differenceMinutes: plannedMinutes - 5760,
  });
  const withdraw = server.handler("POST /teams/*/shifts/*/withdraw");
  return server
    .on("GET /teams/*/lent-shifts", () => ({ items: open }))
    .on("POST /teams/*/lent-shifts/*/*/pick", ({ path }): ShiftChange | Answer => {
      const found = open.find(({ openShift }) => openShift.shift.id === path[4]);
      if (!found) {
        return problem(409, "shift-already-taken", {
          alternatives: open.slice(0, 1).map(({ openShift }) => openShift.shift),
        });
      }
      open = open.filter((other) => other !== found);
      const shift: Shift = { ...found.openShift.shift, memberId, withdrawable: true };
      return { shift, plannedHours: hours(5715), ruleViolations: [] };
    })
    .on("POST /teams/*/shifts/*/withdraw", (request): unknown => {
      const found = atFirst.find(({ openShift }) => openShift.shift.id === request.path[3]);
      if (!found) {
        return withdraw(request);
      }
      open = [...open, found];
      return { shift: found.openShift.shift, plannedHours: hours(5235), ruleViolations: [] };
    });
}
