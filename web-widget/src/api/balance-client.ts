import {
  BurdenApi,
  type BurdenBalance,
  CompletionApi,
  type CompletionReason,
} from "@samenrooster/contract";
import type { MemberOf } from "./extra-hours-client.ts";
import type { RosterClient } from "./roster-client.ts";

/** What rosters asked of a member, beside the median of the team. */
export function burdenBalance(client: RosterClient, of: MemberOf): Promise<BurdenBalance> {
  return new BurdenApi(client.configuration).getBurdenBalance({ ...of });
}

/** Why completing a period did what it did to a member, the latest first. */
export async function completionReasons(
  client: RosterClient,
  of: MemberOf,
  periodId: string,
): Promise<CompletionReason[]> {
  const api = new CompletionApi(client.configuration);
  return (await api.listCompletionReasons({ ...of, periodId })).items;
}
