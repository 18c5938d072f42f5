import {
  AgreementsApi,
  type ChangeCheck,
  ExchangeApi,
  type ExchangeTerms,
  type MemberSummary,
  type NewRosterChange,
  type RosterChange,
  type RosterChangeReply,
  type RosterChangeEffects,
  type RosterChangeState,
  type RosterChangeVerdict,
  type TeamRoster,
} from "@samenrooster/contract";
import type { ChangeOf } from "./addresses.ts";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";
import { teamMembers } from "./team-client.ts";

/** How many of the changes that are over are asked for. */
const LATEST = 50;

function api(client: RosterClient): ExchangeApi {
  return new ExchangeApi(client.configuration);
}

/** The changes in some states, those of the first state first. */
export async function changesIn(
  client: RosterClient,
  teamId: string,
  ...states: readonly RosterChangeState[]
): Promise<RosterChange[]> {
  const pages = await Promise.all(
    states.map((state) =>
      allPages((page) => api(client).listRosterChanges({ teamId, state, ...page })),
    ),
  );
  return pages.flat();
}

/** Every change that still waits for something, and the latest of the others. */
export async function rosterChanges(client: RosterClient, teamId: string): Promise<RosterChange[]> {
  const [latest, waiting] = await Promise.all([
    api(client).listRosterChanges({ teamId, limit: LATEST }),
    changesIn(client, teamId, "PROPOSED", "AGREED"),
  ]);
  const each = new Map([...waiting, ...latest.items].map((change) => [change.id, change]));
  return [...each.values()];
}

/** What a change does to those whom it concerns; members learn their own side. */
export function changeEffects(client: RosterClient, of: ChangeOf): Promise<RosterChangeEffects> {
  return api(client).getRosterChangeEffects({ ...of });
}

/** What a change does to one of those whom it concerns; nothing where it does nothing to her. */
export async function effectsOn(
  client: RosterClient,
  of: ChangeOf,
  memberId: string,
): Promise<ChangeCheck | undefined> {
  const { sides } = await changeEffects(client, of);
  return sides.find((side) => side.memberId === memberId)?.check;
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

/** Approves or declines a change, or chooses who takes an open shift. */
export function decideChange(
  client: RosterClient,
  change: ChangeOf,
  rosterChangeVerdict: RosterChangeVerdict,
  idempotencyKey: string,
): Promise<RosterChange> {
  return api(client).decideRosterChange({ ...change, rosterChangeVerdict, idempotencyKey });
}

/** Writes down that somebody said yes by telephone. */
export function enterYesByPhone(
  client: RosterClient,
  change: ChangeOf,
  memberId: string,
  idempotencyKey: string,
): Promise<RosterChange> {
  return api(client).enterConsentByPhone({
    ...change,
    consentByPhone: { memberId },
    idempotencyKey,
  });
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
