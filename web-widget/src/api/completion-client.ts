import {
  CompletionApi,
  type CompletionJob,
  type CompletionJobRequest,
  type CompletionJobSummary,
  type CompletionReason,
  type TakenCompletion,
} from "@samenrooster/contract";
import type { PeriodOf } from "./addresses.ts";
import { allPages } from "./all-pages.ts";
import type { JobKind } from "./job-watch.ts";
import type { RosterClient } from "./roster-client.ts";

function api(client: RosterClient): CompletionApi {
  return new CompletionApi(client.configuration);
}

/** The searches for a completion, each of a period. */
export const completionJobKind: JobKind<CompletionJob, PeriodOf> = {
  keyOf: ({ teamId, periodId }) => `samenrooster-completion-job-${teamId}-${periodId}`,
  source: (client, of, jobId) => ({
    events: (signal) =>
      client.events(
        ["teams", of.teamId, "periods", of.periodId, "completion-jobs", jobId, "events"],
        signal,
      ),
    current: () => completionJob(client, { ...of, jobId }),
  }),
};

/** Which search of which period. */
export type JobOf = PeriodOf & { readonly jobId: string };

/** The searches of a period without their proposals, the newest first. */
export function completionJobs(
  client: RosterClient,
  of: PeriodOf,
): Promise<CompletionJobSummary[]> {
  return allPages((page) => api(client).listCompletionJobs({ ...of, ...page }));
}

export function completionJob(client: RosterClient, of: JobOf): Promise<CompletionJob> {
  return api(client).getCompletionJob({ ...of });
}

export function startCompletion(
  client: RosterClient,
  of: PeriodOf,
  completionJobRequest: CompletionJobRequest,
  idempotencyKey: string,
): Promise<CompletionJob> {
  return api(client).startCompletionJob({ ...of, completionJobRequest, idempotencyKey });
}

export function cancelCompletion(
  client: RosterClient,
  of: JobOf,
  idempotencyKey: string,
): Promise<CompletionJob> {
  return api(client).cancelCompletionJob({ ...of, idempotencyKey });
}

/** Makes a proposal the roster, all of it or nothing. */
export function takeCompletion(
  client: RosterClient,
  of: JobOf,
  idempotencyKey: string,
): Promise<TakenCompletion> {
  return api(client).takeCompletionProposal({ ...of, idempotencyKey });
}

/** Why completions that were taken did what they did to a member. */
export async function completionReasons(
  client: RosterClient,
  of: PeriodOf & { readonly memberId: string },
): Promise<CompletionReason[]> {
  const answer = await api(client).listCompletionReasons({ ...of });
  return answer.items;
}
