import { TellingApi } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";

/** Notes that all notifications up to this one were seen. */
export async function readNotifications(
  client: RosterClient,
  until: number,
  idempotencyKey: string,
): Promise<void> {
  const api = new TellingApi(client.configuration);
  await api.readNotifications({ notificationsRead: { until }, idempotencyKey });
}
