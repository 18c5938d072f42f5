import {
  type MemberSuggestions,
  type NewSickCall,
  type ReplacementRequests,
  type SickCall,
  type SickCallDetail,
  type SickCallEnd,
  SickCallsApi,
  SuggestionsApi,
} from "@samenrooster/contract";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

function api(client: RosterClient): SickCallsApi {
  return new SickCallsApi(client.configuration);
}

/** Which call of which team. */
export interface SickCallOf {
  readonly teamId: string;
  readonly sickCallId: string;
}

/** The sick calls of a team, the latest first. */
export function sickCalls(client: RosterClient, teamId: string): Promise<SickCall[]> {
  return allPages((page) => api(client).listSickCalls({ teamId, ...page }));
}

/** A call with the shifts that it vacates and those that are worked instead. */
export function sickCall(client: RosterClient, of: SickCallOf): Promise<SickCallDetail> {
  return api(client).getSickCall({ ...of });
}

/** That a member cannot work; there is no place for a reason. */
export function registerSickCall(
  client: RosterClient,
  of: { readonly teamId: string; readonly memberId: string },
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

/** Who can take a shift, best first, and why others cannot. */
export function whoCanTake(
  client: RosterClient,
  of: { readonly teamId: string; readonly shiftId: string },
): Promise<MemberSuggestions> {
  return new SuggestionsApi(client.configuration).suggestMembers({ ...of });
}
