import { type SickCallDetail, type SickCallEnd, SickCallsApi } from "@samenrooster/contract";
import { isAway } from "../roster/sick-call.ts";
import type { MemberOf } from "./extra-hours-client.ts";
import type { RosterClient } from "./roster-client.ts";

/** A call that runs is among the latest of its team: it lasts six weeks at most before it is renewed or ended. */
const LATEST = 100;

function api(client: RosterClient): SickCallsApi {
  return new SickCallsApi(client.configuration);
}

/** The call of a member who is away now, with the shifts that it vacates; nothing where there is none. */
export async function runningSickCall(
  client: RosterClient,
  { teamId, memberId }: MemberOf,
): Promise<SickCallDetail | undefined> {
  const { items } = await api(client).listSickCalls({ teamId, limit: LATEST });
  const running = items.find((call) => call.memberId === memberId && isAway(call));
  return running && api(client).getSickCall({ teamId, sickCallId: running.id });
}

export function registerSickCall(
  client: RosterClient,
  of: MemberOf,
  expectedBack: string | undefined,
  idempotencyKey: string,
): Promise<SickCallDetail> {
  const newSickCall = expectedBack === undefined ? {} : { expectedBack };
  return api(client).registerSickCall({ ...of, newSickCall, idempotencyKey });
}

/** Says on which day the member is back, or is expected now. */
export function endSickCall(
  client: RosterClient,
  of: { readonly teamId: string; readonly sickCallId: string },
  sickCallEnd: SickCallEnd,
  idempotencyKey: string,
): Promise<SickCallDetail> {
  return api(client).endSickCall({ ...of, sickCallEnd, idempotencyKey });
}
