import { type CareDemandDocument, DemandApi, type DemandComparison } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";
import { seen, type Tagged, tagged } from "./tagged.ts";

function api(client: RosterClient): DemandApi {
  return new DemandApi(client.configuration);
}

/** What the clients or patients of a team need; an empty document where nothing was stored. */
export function careDemand(
  client: RosterClient,
  teamId: string,
): Promise<Tagged<CareDemandDocument>> {
  return tagged(api(client).getCareDemandRaw({ teamId }));
}

/** Replaces the care demand, by one who has seen `tag`. */
export function storeCareDemand(
  client: RosterClient,
  teamId: string,
  { value, tag }: Tagged<CareDemandDocument>,
  idempotencyKey: string,
): Promise<Tagged<CareDemandDocument>> {
  const asked = { teamId, idempotencyKey, careDemandDocument: value, ...seen(tag) };
  return tagged(api(client).putCareDemandRaw(asked));
}

/** What a care demand would ask for beside the one that is stored. Stores nothing. */
export function compareDemand(
  client: RosterClient,
  teamId: string,
  careDemandDocument: CareDemandDocument,
): Promise<DemandComparison> {
  return api(client).compareDemand({ teamId, careDemandDocument });
}
