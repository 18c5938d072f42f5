import { type ChangeCheck, RulesApi } from "@samenrooster/contract";
import type { ToldPay } from "../roster/told-pay.ts";
import type { RosterClient } from "./roster-client.ts";

/** Asks what picking a shift would do. What was told about pay goes along, and is neither stored nor logged there. */
export function checkPick(
  client: RosterClient,
  of: { readonly teamId: string; readonly memberId: string; readonly shiftId: string },
  told: ToldPay | undefined,
): Promise<ChangeCheck> {
  const { teamId, memberId, shiftId } = of;
  return new RulesApi(client.configuration).checkChange({
    teamId,
    memberId,
    changeToCheck: { removeShiftIds: [], addShiftIds: [shiftId], ...told },
  });
}
