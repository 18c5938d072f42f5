import {
  ApprovalApi,
  type ApprovalOverview,
  type ApprovedLines,
  type Deputy,
  type LateConsentReply,
  type LateConsents,
  type NewDeputy,
  type PeriodRemark,
  PeriodsApi,
  type RosterPeriod,
  type SendingBack,
} from "@samenrooster/contract";
import type { PeriodOf } from "./addresses.ts";
import type { RosterClient } from "./roster-client.ts";

export function periodOf({ teamId, id }: RosterPeriod): PeriodOf {
  return { teamId, periodId: id };
}

function api(client: RosterClient): ApprovalApi {
  return new ApprovalApi(client.configuration);
}

/** Every line of a roster, those with something to decide first. */
export function approvalOverview(client: RosterClient, of: PeriodOf): Promise<ApprovalOverview> {
  return api(client).getApprovalOverview({ ...of });
}

/** Says yes to the lines of these members; to all others' lines without an exception where none is named. */
export function approveLines(
  client: RosterClient,
  of: PeriodOf,
  memberIds: readonly string[],
  idempotencyKey: string,
): Promise<ApprovedLines> {
  const linesToApprove = memberIds.length > 0 ? { memberIds: [...memberIds] } : {};
  return api(client).approveLines({ ...of, linesToApprove, idempotencyKey });
}

/** Opens the picking round again and says why; answers the period as it is then. */
export async function sendPeriodBack(
  client: RosterClient,
  of: PeriodOf,
  sendingBack: SendingBack,
  idempotencyKey: string,
): Promise<RosterPeriod> {
  await api(client).sendPeriodBack({ ...of, sendingBack, idempotencyKey });
  return new PeriodsApi(client.configuration).getPeriod({ ...of });
}

/** Why a roster was sent back: what the reader may know of it, the latest first. */
export async function periodRemarks(client: RosterClient, of: PeriodOf): Promise<PeriodRemark[]> {
  return (await api(client).listPeriodRemarks({ ...of })).items;
}

/** Whom a roster reaches late, and what they said to it; a member sees her own. */
export function lateConsents(client: RosterClient, of: PeriodOf): Promise<LateConsents> {
  return api(client).listLateConsents({ ...of });
}

export function askForLateConsents(
  client: RosterClient,
  of: PeriodOf,
  memberIds: readonly string[],
  idempotencyKey: string,
): Promise<LateConsents> {
  const lateConsentsToAsk = { memberIds: [...memberIds] };
  return api(client).askForLateConsents({ ...of, lateConsentsToAsk, idempotencyKey });
}

/** Writes down who said yes by telephone. */
export function enterLateConsents(
  client: RosterClient,
  of: PeriodOf,
  memberIds: readonly string[],
  idempotencyKey: string,
): Promise<LateConsents> {
  const lateConsentsByPhone = { memberIds: [...memberIds] };
  return api(client).enterLateConsents({ ...of, lateConsentsByPhone, idempotencyKey });
}

/** The member's yes or no to her own line. */
export async function answerLateConsent(
  client: RosterClient,
  of: PeriodOf & { readonly consentId: string },
  reply: LateConsentReply["reply"],
  idempotencyKey: string,
): Promise<void> {
  await api(client).answerLateConsent({ ...of, lateConsentReply: { reply }, idempotencyKey });
}

/** Who may do the team lead's work on which days, the latest first. */
export async function deputies(client: RosterClient, teamId: string): Promise<Deputy[]> {
  return (await api(client).listDeputies({ teamId })).items;
}

export function nameDeputy(
  client: RosterClient,
  teamId: string,
  newDeputy: NewDeputy,
  idempotencyKey: string,
): Promise<Deputy> {
  return api(client).nameDeputy({ teamId, newDeputy, idempotencyKey });
}

export function endDeputy(
  client: RosterClient,
  of: { readonly teamId: string; readonly deputyId: string },
  idempotencyKey: string,
): Promise<Deputy> {
  return api(client).endDeputy({ ...of, idempotencyKey });
}
