import {
  type ContractExtension,
  type ExtensionReply,
  ExtraHoursApi,
  type ExtraHoursWish,
  type ExtraHoursWishOfMember,
  type HeldBackShifts,
  type NewContractExtension,
  PeriodsApi,
} from "@samenrooster/contract";
import type { MemberOf } from "./addresses.ts";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";
import { seen, type Tagged, tagged } from "./tagged.ts";

function api(client: RosterClient): ExtraHoursApi {
  return new ExtraHoursApi(client.configuration);
}

/** What a member would like to work beyond the contract. */
export function extraHoursWish(
  client: RosterClient,
  of: MemberOf,
): Promise<Tagged<ExtraHoursWish>> {
  return tagged(api(client).getExtraHoursWishRaw({ ...of }));
}

/** Replaces the wish, by one who has seen `tag`; an empty wish takes it back. */
export function storeExtraHoursWish(
  client: RosterClient,
  of: MemberOf,
  { value, tag }: Tagged<ExtraHoursWish>,
  idempotencyKey: string,
): Promise<Tagged<ExtraHoursWish>> {
  const asked = { ...of, idempotencyKey, extraHoursWish: value, ...seen(tag) };
  return tagged(api(client).putExtraHoursWishRaw(asked));
}

/** Who in the team would like to work more. */
export function extraHoursWishes(
  client: RosterClient,
  teamId: string,
): Promise<ExtraHoursWishOfMember[]> {
  return allPages((page) => api(client).listExtraHoursWishes({ teamId, ...page }));
}

/** The extensions of a team, or of one member, the latest first. */
export function contractExtensions(
  client: RosterClient,
  of: { readonly teamId: string; readonly memberId?: string },
): Promise<ContractExtension[]> {
  return allPages((page) => api(client).listContractExtensions({ ...of, ...page }));
}

/** Proposes more contract hours for some weeks. */
export async function proposeExtension(
  client: RosterClient,
  of: MemberOf,
  newContractExtension: NewContractExtension,
  idempotencyKey: string,
): Promise<void> {
  await api(client).proposeContractExtension({ ...of, newContractExtension, idempotencyKey });
}

/** Says something to a proposal. */
export async function answerExtension(
  client: RosterClient,
  of: { readonly teamId: string; readonly extensionId: string },
  reply: ExtensionReply,
  idempotencyKey: string,
): Promise<void> {
  const contractExtensionReply = { reply };
  await api(client).answerContractExtension({ ...of, contractExtensionReply, idempotencyKey });
}

/** Shifts of the base roster that members were not given when a period was rolled out. */
export async function heldBackIn(
  client: RosterClient,
  teamId: string,
  periodId: string,
): Promise<readonly HeldBackShifts[]> {
  const period = await new PeriodsApi(client.configuration).getPeriod({ teamId, periodId });
  return period.heldBack ?? [];
}
