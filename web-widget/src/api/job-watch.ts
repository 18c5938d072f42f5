import type { ReactiveController, ReactiveControllerHost } from "lit";
import { followJob } from "./follow-job.ts";
import { asProblem, type RosterProblem } from "./problem.ts";
import type { RosterClient } from "./roster-client.ts";
import type { BaseRosterJob } from "@samenrooster/contract";

const KEY = "samenrooster-base-roster-job-";

/**
 * Watches one search for a base roster. The search goes on when the page is left, so its id is kept for this
 * browser tab and taken up again by `resume`.
 */
export class JobWatch implements ReactiveController {
  job: BaseRosterJob | undefined;
  problem: RosterProblem | undefined;
  streamLost = false;
  private stop = new AbortController();
  private restart: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop.abort();
  }

  follow(client: RosterClient, teamId: string, job: BaseRosterJob): void {
    sessionStorage.setItem(KEY + teamId, job.id);
    this.show(job);
    this.watch(client, teamId, job.id);
  }

  /** Takes up the search that this tab started for the team, if there is one. */
  resume(client: RosterClient, teamId: string): void {
    const jobId = sessionStorage.getItem(KEY + teamId);
    if (jobId !== this.job?.id) {
      this.job = undefined;
    }
    this.stop.abort();
    if (jobId) {
      this.watch(client, teamId, jobId);
    }
  }

  again(): void {
    this.restart?.();
  }

  show(job: BaseRosterJob): void {
    this.job = job;
    this.host.requestUpdate();
  }

  forget(teamId: string): void {
    sessionStorage.removeItem(KEY + teamId);
    this.stop.abort();
    this.job = undefined;
    this.host.requestUpdate();
  }

  private watch(client: RosterClient, teamId: string, jobId: string): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.problem = undefined;
    this.restart = () => this.watch(client, teamId, jobId);
    void this.listen(client, teamId, jobId, this.stop.signal);
  }

  private async listen(
    client: RosterClient,
    teamId: string,
    jobId: string,
    signal: AbortSignal,
  ): Promise<void> {
    const source = {
      events: () => client.baseRosterJobEvents(teamId, jobId, signal),
      current: () => client.baseRosterJob(teamId, jobId),
    };
    this.streamLost = false;
    const streamLost = (): void => void (this.streamLost = true);
    try {
      for await (const job of followJob(source, { signal, streamLost })) {
        if (signal.aborted) {
          return;
        }
        this.show(job);
      }
    } catch (thrown) {
      if (!signal.aborted) {
        this.lost(asProblem(thrown), teamId);
      }
    }
  }

  /** A search that is gone (the demonstration was reset) is forgotten without a word. */
  private lost(problem: RosterProblem, teamId: string): void {
    if (problem.slug === "not-found") {
      this.forget(teamId);
      return;
    }
    this.problem = problem;
    this.host.requestUpdate();
  }
}
