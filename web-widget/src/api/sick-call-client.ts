import {
  type NewSickCall,
  type ReplacementRequests,
  type SickCall,
  type SickCallDetail,
  type SickCallEnd,
  SickCallsApi,
} from "@samenrooster/contract";
import { isAway } from "../roster/sick-call.ts";
import type { MemberOf, SickCallOf } from "./addresses.ts";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

/** A call that runs is among the latest of its team: it lasts six weeks at most before it is renewed or ended. */
const LATEST = 100;

function api(client: RosterClient): SickCallsApi {
  return new SickCallsApi(client.configuration);
}

/** The sick calls of a team, the latest first. */
export function sickCalls(client: RosterClient, teamId: string): Promise<SickCall[]> {
  return allPages((page) => api(client).listSickCalls({ teamId, ...page }));
}

/** The call of a member who is away now, with the shifts that it vacates; nothing where there is none. */
export async function runningSickCall(
  client: RosterClient,
  { teamId, memberId }: MemberOf,
): Promise<SickCallDetail | undefined> {
  const { items } = await api(client).listSickCalls({ teamId, limit: LATEST });
  const running = items.find((call) => call.memberId === memberId && isAway(call));
  return running && sickCall(client, { teamId, sickCallId: running.id });
}

/** A call with the shifts that it vacates and those that are worked instead. */
export function sickCall(client: RosterClient, of: SickCallOf): Promise<SickCallDetail> {
  return api(client).getSickCall({ ...of });
}

/** That a member cannot work; there is no place for a reason. */
export function registerSickCall(
  client: RosterClient,
  of: MemberOf,
  newSickCall: NewSickCall,
  idempotencyKey: string,
): Promise<SickCallDetail> {
  return api(client).registerSickCall({ ...of, newSickCall, idempotencyKey });
}

/** Asks those who can take the shifts that a call leaves open. */
export function askForReplacements(
  client: RosterClient,
  of: SickCallOf,
  idempotencyKey: string,
): Promise<ReplacementRequests> {
  return api(client).askForReplacements({ ...of, idempotencyKey });
}

/** The member is back, or is expected on another day. */
export function endSickCall(
  client: RosterClient,
  of: SickCallOf,
  sickCallEnd: SickCallEnd,
  idempotencyKey: string,
): Promise<SickCallDetail> {
  return api(client).endSickCall({ ...of, sickCallEnd, idempotencyKey });
}
