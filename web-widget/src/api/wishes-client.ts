import {
  type MemberWishes,
  WishesApi,
  type WishesDocument,
  type WishVersionPage,
} from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";
import { seen, type Tagged, tagged } from "./tagged.ts";

/** Whose wishes of which period. */
export interface WishesOf {
  readonly teamId: string;
  readonly periodId: string;
  readonly memberId: string;
}

const VERSIONS_ON_A_PAGE = 20;

function api(client: RosterClient): WishesApi {
  return new WishesApi(client.configuration);
}

/** What a member wishes for, and what is fixed beside it. */
export function wishesOf(client: RosterClient, of: WishesOf): Promise<Tagged<MemberWishes>> {
  return tagged(api(client).getWishesRaw({ ...of }));
}

/** Replaces the wishes, by one who has seen `tag`. */
export function storeWishes(
  client: RosterClient,
  of: WishesOf,
  { value, tag }: Tagged<WishesDocument>,
  idempotencyKey: string,
): Promise<Tagged<MemberWishes>> {
  const asked = { ...of, idempotencyKey, wishesDocument: value, ...seen(tag) };
  return tagged(api(client).putWishesRaw(asked));
}

/** A page of what was wished before, the latest first. */
export function wishVersions(
  client: RosterClient,
  of: WishesOf,
  cursor: string | undefined,
): Promise<WishVersionPage> {
  const from = cursor === undefined ? {} : { cursor };
  return api(client).listWishVersions({ ...of, limit: VERSIONS_ON_A_PAGE, ...from });
}

/** Goes back to an earlier version, by one who has seen `tag`. */
export function restoreWishes(
  client: RosterClient,
  of: WishesOf,
  { value, tag }: { readonly value: number; readonly tag: string },
  idempotencyKey: string,
): Promise<Tagged<MemberWishes>> {
  const wishRestoration = { version: value };
  const asked = { ...of, idempotencyKey, wishRestoration, ifMatch: tag };
  return tagged(api(client).restoreWishesRaw(asked));
}
