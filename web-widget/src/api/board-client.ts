import {
  type ChangeCheck,
  ExchangeApi,
  type MemberSuggestions,
  type MemberSummary,
  type NewRosterChange,
  type RosterChange,
  type RosterChangeVerdict,
  RulesApi,
  type ShiftChange,
  type ShiftRepairs,
  ShiftsApi,
  type ShiftType,
  SuggestionsApi,
  TeamsApi,
} from "@samenrooster/contract";
import type { MoveSide } from "../roster/board-moves.ts";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

/** As many as the server tells at most. */
const MOST_SUGGESTIONS = 100;

interface ShiftOf {
  readonly teamId: string;
  readonly shiftId: string;
}

interface ChangeOf {
  readonly teamId: string;
  readonly changeId: string;
}

function exchange(client: RosterClient): ExchangeApi {
  return new ExchangeApi(client.configuration);
}

/** Who is a member of the team today. */
export async function teamMembers(client: RosterClient, teamId: string): Promise<MemberSummary[]> {
  return (await new TeamsApi(client.configuration).listMembers({ teamId })).items;
}

export async function shiftTypes(client: RosterClient, teamId: string): Promise<ShiftType[]> {
  return (await new TeamsApi(client.configuration).listShiftTypes({ teamId })).items;
}

/** Who can take a shift, best first, and why the others cannot. */
export function whoCanTake(client: RosterClient, of: ShiftOf): Promise<MemberSuggestions> {
  const limit = MOST_SUGGESTIONS;
  return new SuggestionsApi(client.configuration).suggestMembers({ ...of, limit });
}

/** Requests that together fill a shift. */
export function repairsOf(client: RosterClient, of: ShiftOf): Promise<ShiftRepairs> {
  return new SuggestionsApi(client.configuration).suggestRepair({ ...of });
}

/** What a move would do to one of those whom it is about. Nothing changes. */
export function checkSide(
  client: RosterClient,
  teamId: string,
  { memberId, addShiftIds, removeShiftIds }: MoveSide,
): Promise<ChangeCheck> {
  const changeToCheck = { addShiftIds: [...addShiftIds], removeShiftIds: [...removeShiftIds] };
  return new RulesApi(client.configuration).checkChange({ teamId, memberId, changeToCheck });
}

/** The changes that still may come to something. */
export async function waitingChanges(
  client: RosterClient,
  teamId: string,
): Promise<RosterChange[]> {
  const states = ["PROPOSED", "AGREED"] as const;
  const pages = await Promise.all(
    states.map((state) =>
      allPages((page) => exchange(client).listRosterChanges({ teamId, state, ...page })),
    ),
  );
  return pages.flat();
}

export function proposeChange(
  client: RosterClient,
  teamId: string,
  newRosterChange: NewRosterChange,
  idempotencyKey: string,
): Promise<RosterChange> {
  return exchange(client).proposeRosterChange({ teamId, newRosterChange, idempotencyKey });
}

/** Gives an open shift to a member, before the roster is approved. */
export function assignShift(
  client: RosterClient,
  of: ShiftOf,
  memberId: string,
  idempotencyKey: string,
): Promise<ShiftChange> {
  const shiftAssignment = { memberId };
  const api = new ShiftsApi(client.configuration);
  return api.assignShift({ ...of, shiftAssignment, idempotencyKey });
}

/** Takes a shift back that was given, so that it is open again. */
export function unassignShift(
  client: RosterClient,
  of: ShiftOf,
  idempotencyKey: string,
): Promise<ShiftChange> {
  return new ShiftsApi(client.configuration).unassignShift({ ...of, idempotencyKey });
}

/** Writes down that somebody said yes by telephone. */
export function enterPhoneConsent(
  client: RosterClient,
  of: ChangeOf,
  memberId: string,
  idempotencyKey: string,
): Promise<RosterChange> {
  const consentByPhone = { memberId };
  return exchange(client).enterConsentByPhone({ ...of, consentByPhone, idempotencyKey });
}

export function withdrawChange(
  client: RosterClient,
  of: ChangeOf,
  idempotencyKey: string,
): Promise<RosterChange> {
  return exchange(client).withdrawRosterChange({ ...of, idempotencyKey });
}

export function decideChange(
  client: RosterClient,
  of: ChangeOf,
  rosterChangeVerdict: RosterChangeVerdict,
  idempotencyKey: string,
): Promise<RosterChange> {
  return exchange(client).decideRosterChange({ ...of, rosterChangeVerdict, idempotencyKey });
}
