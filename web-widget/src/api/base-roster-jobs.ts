import type { BaseRosterJob } from "@samenrooster/contract";
import type { JobKind } from "./job-watch.ts";

/** The searches for a base roster, each of a team. */
export const baseRosterJobs: JobKind<BaseRosterJob, string> = {
  keyOf: (teamId) => `samenrooster-base-roster-job-${teamId}`,
  source: (client, teamId, jobId) => ({
    events: (signal) =>
      client.events(["teams", teamId, "base-roster-jobs", jobId, "events"], signal),
    current: () => client.baseRosterJob(teamId, jobId),
  }),
};
