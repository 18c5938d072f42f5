import {
  ExchangeApi,
  type RosterChange,
  type RosterChangeEffects,
  type RosterChangeVerdict,
} from "@samenrooster/contract";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

function api(client: RosterClient): ExchangeApi {
  return new ExchangeApi(client.configuration);
}

/** Which change of which team. */
export interface ChangeOf {
  readonly teamId: string;
  readonly changeId: string;
}

/** Requests, swaps and offers that wait for somebody, those that wait for the team lead first. */
export async function standingChanges(
  client: RosterClient,
  teamId: string,
): Promise<RosterChange[]> {
  const of = (state: "PROPOSED" | "AGREED"): Promise<RosterChange[]> =>
    allPages((page) => api(client).listRosterChanges({ teamId, state, ...page }));
  const [proposed, agreed] = await Promise.all([of("PROPOSED"), of("AGREED")]);
  return [...agreed, ...proposed];
}

/** What a change does to everybody whom it concerns. */
export function changeEffects(client: RosterClient, of: ChangeOf): Promise<RosterChangeEffects> {
  return api(client).getRosterChangeEffects({ ...of });
}

/** Approves or declines a change, or chooses who takes an open shift. */
export function decideChange(
  client: RosterClient,
  of: ChangeOf,
  rosterChangeVerdict: RosterChangeVerdict,
  idempotencyKey: string,
): Promise<RosterChange> {
  return api(client).decideRosterChange({ ...of, rosterChangeVerdict, idempotencyKey });
}

/** Writes down that somebody said yes by telephone. */
export function enterYesByPhone(
  client: RosterClient,
  of: ChangeOf,
  memberId: string,
  idempotencyKey: string,
): Promise<RosterChange> {
  return api(client).enterConsentByPhone({ ...of, consentByPhone: { memberId }, idempotencyKey });
}
