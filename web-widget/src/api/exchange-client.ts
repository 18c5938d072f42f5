import {
  AgreementsApi,
  type ChangeCheck,
  ExchangeApi,
  type ExchangeTerms,
  type MemberSummary,
  type NewRosterChange,
  type RosterChange,
  type RosterChangeReply,
  RosterChangeState,
  RulesApi,
  type TeamRoster,
} from "@samenrooster/contract";
import type { MemberOf } from "./extra-hours-client.ts";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";
import { teamMembers } from "./team-hours-client.ts";

/** How many of the changes that are over are asked for. */
const LATEST = 50;

/** One change of a published roster. */
export interface ChangeOf {
  readonly teamId: string;
  readonly changeId: string;
}

function api(client: RosterClient): ExchangeApi {
  return new ExchangeApi(client.configuration);
}

/** Every change that still waits for something, and the latest of the others. */
export async function rosterChanges(client: RosterClient, teamId: string): Promise<RosterChange[]> {
  const inState = (state: RosterChangeState): Promise<RosterChange[]> =>
    allPages((page) => api(client).listRosterChanges({ teamId, state, ...page }));
  const [latest, ...waiting] = await Promise.all([
    api(client).listRosterChanges({ teamId, limit: LATEST }),
    inState(RosterChangeState.Proposed),
    inState(RosterChangeState.Agreed),
  ]);
  const each = new Map([...waiting.flat(), ...latest.items].map((change) => [change.id, change]));
  return [...each.values()];
}

/** What a change does to one of those whom it concerns; nothing where it does nothing to her. */
export async function effectsOn(
  client: RosterClient,
  change: ChangeOf,
  memberId: string,
): Promise<ChangeCheck | undefined> {
  const { sides } = await api(client).getRosterChangeEffects({ ...change });
  return sides.find((side) => side.memberId === memberId)?.check;
}

/** What giving up some shifts and taking others would do to a member. */
export function checkExchange(
  client: RosterClient,
  of: MemberOf,
  shifts: { readonly gives: readonly string[]; readonly takes: readonly string[] },
): Promise<ChangeCheck> {
  const changeToCheck = { removeShiftIds: [...shifts.gives], addShiftIds: [...shifts.takes] };
  return new RulesApi(client.configuration).checkChange({ ...of, changeToCheck });
}

export function proposeChange(
  client: RosterClient,
  teamId: string,
  newRosterChange: NewRosterChange,
  idempotencyKey: string,
): Promise<RosterChange> {
  return api(client).proposeRosterChange({ teamId, newRosterChange, idempotencyKey });
}

/** Says yes or no for oneself. */
export function answerChange(
  client: RosterClient,
  change: ChangeOf,
  reply: RosterChangeReply["reply"],
  idempotencyKey: string,
): Promise<RosterChange> {
  const rosterChangeReply = { reply };
  return api(client).answerRosterChange({ ...change, rosterChangeReply, idempotencyKey });
}

export function withdrawChange(
  client: RosterClient,
  change: ChangeOf,
  idempotencyKey: string,
): Promise<RosterChange> {
  return api(client).withdrawRosterChange({ ...change, idempotencyKey });
}

/** Says that there was no yes by telephone. */
export function disputeChange(
  client: RosterClient,
  change: ChangeOf,
  idempotencyKey: string,
): Promise<RosterChange> {
  return api(client).disputeConsentByPhone({ ...change, idempotencyKey });
}

/** What the team agreed on about shifts that change hands. */
export async function exchangeTerms(client: RosterClient, teamId: string): Promise<ExchangeTerms> {
  const agreements = new AgreementsApi(client.configuration);
  return (await agreements.getTeamAgreements({ teamId })).exchanges;
}

/** The roster of a period with what each member may do. */
export interface RosterOfPeople {
  readonly roster: TeamRoster;
  readonly members: readonly MemberSummary[];
}

export async function rosterOfPeople(
  client: RosterClient,
  teamId: string,
  periodId: string,
): Promise<RosterOfPeople> {
  const [roster, members] = await Promise.all([
    client.teamRoster(teamId, periodId),
    teamMembers(client, teamId),
  ]);
  return { roster, members };
}
