import { LendingApi, type LentShift, type ShiftChange } from "@samenrooster/contract";
import { allPages } from "./all-pages.ts";
import { asProblem } from "./problem.ts";
import type { RosterClient } from "./roster-client.ts";

/** The days on which a team's people look for work in other teams; `until` is not among them. */
export interface LentDaysOf {
  readonly teamId: string;
  readonly from: string;
  readonly until: string;
}

/** A shift of another team, and the reader's own one from which she picks it. */
export interface LentShiftOf {
  readonly teamId: string;
  readonly otherTeamId: string;
  readonly shiftId: string;
}

/** To whoever may not ask or is in no such team there are none. */
const NONE: readonly number[] = [403, 404];

function api(client: RosterClient): LendingApi {
  return new LendingApi(client.configuration);
}

/** The open shifts of the teams that lend people with one's own, by start; none where nobody is lent. */
export async function lentShifts(client: RosterClient, of: LentDaysOf): Promise<LentShift[]> {
  try {
    return await allPages((page) => api(client).listLentShifts({ ...of, ...page }));
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (NONE.includes(problem.status)) {
      return [];
    }
    throw problem;
  }
}

/** Picks one; it is given back like any pick of its team. */
export function pickLentShift(
  client: RosterClient,
  of: LentShiftOf,
  idempotencyKey: string,
): Promise<ShiftChange> {
  return api(client).pickLentShift({ ...of, idempotencyKey });
}
