import { type ChangeCheck, type ChangeToCheck, RulesApi } from "@samenrooster/contract";
import type { MemberOf } from "./addresses.ts";
import type { RosterClient } from "./roster-client.ts";

/** A change that is only thought of: what the member would give up and take, and what she told about her pay. */
export interface ThoughtOf extends Omit<ChangeToCheck, "addShiftIds" | "removeShiftIds"> {
  readonly addShiftIds?: readonly string[];
  readonly removeShiftIds?: readonly string[];
}

/** What it would do to her rules and hours. Nothing changes, and what was told about pay is neither stored nor logged. */
export function checkChange(
  client: RosterClient,
  { teamId, memberId }: MemberOf,
  { addShiftIds = [], removeShiftIds = [], ...told }: ThoughtOf,
): Promise<ChangeCheck> {
  return new RulesApi(client.configuration).checkChange({
    teamId,
    memberId,
    changeToCheck: { removeShiftIds: [...removeShiftIds], addShiftIds: [...addShiftIds], ...told },
  });
}
