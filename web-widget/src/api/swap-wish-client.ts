import { type StandingWish, SwapWishesApi, type WantedShift } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";
import { type Tagged, tagged } from "./tagged.ts";

/** How many wishes are shown, the latest of them. */
const LATEST = 100;

/** One swap wish. */
export interface WishOf {
  readonly teamId: string;
  readonly wishId: string;
}

function api(client: RosterClient): SwapWishesApi {
  return new SwapWishesApi(client.configuration);
}

/** The latest wishes that the caller may see. */
export async function swapWishes(client: RosterClient, teamId: string): Promise<StandingWish[]> {
  return (await api(client).listSwapWishes({ teamId, limit: LATEST })).items;
}

/** A wish with what has to be sent back to change it. */
export function swapWish(client: RosterClient, wish: WishOf): Promise<Tagged<StandingWish>> {
  return tagged(api(client).getSwapWishRaw({ ...wish }));
}

/** Offers a shift for what is wanted, best first. */
export function putDownWish(
  client: RosterClient,
  of: { readonly teamId: string; readonly shiftId: string },
  wanted: readonly WantedShift[],
  idempotencyKey: string,
): Promise<StandingWish> {
  const { teamId, shiftId } = of;
  const newSwapWish = { shiftId, wanted: [...wanted] };
  return api(client).putDownSwapWish({ teamId, newSwapWish, idempotencyKey });
}

/** Wants something else for the same shift, by one who has seen `tag`. */
export function changeWish(
  client: RosterClient,
  wish: WishOf,
  { value, tag }: Tagged<readonly WantedShift[]>,
  idempotencyKey: string,
): Promise<StandingWish> {
  const swapWishChange = { wanted: [...value] };
  return api(client).changeSwapWish({
    ...wish,
    swapWishChange,
    idempotencyKey,
    ifMatch: tag ?? "",
  });
}

export function withdrawWish(
  client: RosterClient,
  wish: WishOf,
  idempotencyKey: string,
): Promise<StandingWish> {
  return api(client).withdrawSwapWish({ ...wish, idempotencyKey });
}
