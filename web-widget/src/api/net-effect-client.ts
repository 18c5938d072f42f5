import { type NetEffect, NetEffectApi, type NetEffectRequest } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";

/**
 * Asks what contract hours bring a household. Beside the roster client, so that the generated code for it comes with the
 * screen that asks and not with the first one.
 */
export function calculateNetEffect(
  client: RosterClient,
  netEffectRequest: NetEffectRequest,
): Promise<NetEffect> {
  return new NetEffectApi(client.configuration).calculateNetEffect({ netEffectRequest });
}
