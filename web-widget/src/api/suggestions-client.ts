import { type MemberSuggestions, type ShiftRepairs, SuggestionsApi } from "@samenrooster/contract";
import type { ShiftOf } from "./addresses.ts";
import type { RosterClient } from "./roster-client.ts";

/** As many as the server tells at most. */
export const MOST_SUGGESTIONS = 100;

function api(client: RosterClient): SuggestionsApi {
  return new SuggestionsApi(client.configuration);
}

/** Who can take a shift, best first, and why the others cannot; without `limit` as many as the server tells by itself. */
export function whoCanTake(
  client: RosterClient,
  of: ShiftOf,
  limit?: number,
): Promise<MemberSuggestions> {
  return api(client).suggestMembers({ ...of, ...(limit === undefined ? {} : { limit }) });
}

/** Requests that together fill a shift. */
export function repairsOf(client: RosterClient, of: ShiftOf): Promise<ShiftRepairs> {
  return api(client).suggestRepair({ ...of });
}
