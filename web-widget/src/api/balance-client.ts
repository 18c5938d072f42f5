import { BurdenApi, type BurdenBalance } from "@samenrooster/contract";
import type { MemberOf } from "./addresses.ts";
import type { RosterClient } from "./roster-client.ts";

/** What rosters asked of a member, beside the median of the team. */
export function burdenBalance(client: RosterClient, of: MemberOf): Promise<BurdenBalance> {
  return new BurdenApi(client.configuration).getBurdenBalance({ ...of });
}
