import {
  SeasonApi,
  type SeasonProfile,
  type SeasonProfileDocument,
  type SeasonWay,
  type SeasonWish,
} from "@samenrooster/contract";
import type { HoursOf } from "./hours-client.ts";
import type { RosterClient } from "./roster-client.ts";
import { seen, type Tagged, tagged } from "./tagged.ts";

export type { Tagged };

/** How a team spreads a year. */
export function seasonProfile(
  client: RosterClient,
  of: { teamId: string; year: number },
): Promise<Tagged<SeasonProfile>> {
  return tagged(new SeasonApi(client.configuration).getSeasonProfileRaw(of));
}

/** Replaces how a team spreads a year, by one who has seen `tag`. */
export function storeSeasonProfile(
  client: RosterClient,
  of: { teamId: string; year: number },
  { value, tag }: Tagged<SeasonProfileDocument>,
  idempotencyKey: string,
): Promise<Tagged<SeasonProfile>> {
  const api = new SeasonApi(client.configuration);
  const asked = { ...of, idempotencyKey, seasonProfileDocument: value, ...seen(tag) };
  return tagged(api.putSeasonProfileRaw(asked));
}

/** What a member wishes of the months of a year. */
export function seasonWish(client: RosterClient, of: HoursOf): Promise<Tagged<SeasonWish>> {
  return tagged(new SeasonApi(client.configuration).getSeasonWishRaw({ ...of }));
}

/** Replaces what the member wishes, by one who has seen `tag`. */
export function storeSeasonWish(
  client: RosterClient,
  of: HoursOf,
  { value, tag }: Tagged<SeasonWay[]>,
  idempotencyKey: string,
): Promise<Tagged<SeasonWish>> {
  const api = new SeasonApi(client.configuration);
  const asked = { ...of, idempotencyKey, seasonWishDocument: { ways: value }, ...seen(tag) };
  return tagged(api.putSeasonWishRaw(asked));
}
