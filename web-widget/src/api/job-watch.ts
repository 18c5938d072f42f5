import type { ReactiveController, ReactiveControllerHost } from "lit";
import { followJob, type Job, type JobSource } from "./follow-job.ts";
import { asProblem, type RosterProblem } from "./problem.ts";
import type { RosterClient } from "./roster-client.ts";

/** A kind of search: where to hear about one, and the name under which this tab keeps its id. */
export interface JobKind<J extends Job, Of> {
  source(client: RosterClient, of: Of, jobId: string): JobSource<J>;
  keyOf(of: Of): string;
}

/**
 * Watches one search in the background. It goes on when the page is left, so its id is kept for this browser tab and
 * taken up again by `resume`.
 */
export class JobWatch<J extends Job, Of> implements ReactiveController {
  job: J | undefined;
  problem: RosterProblem | undefined;
  streamLost = false;
  private stop = new AbortController();
  private restart: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly kind: JobKind<J, Of>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop.abort();
  }

  follow(client: RosterClient, of: Of, job: J): void {
    sessionStorage.setItem(this.kind.keyOf(of), job.id);
    this.show(job);
    this.watch(client, of, job.id);
  }

  /** Takes up the search that this tab started, if there is one; otherwise the one that is named. */
  resume(client: RosterClient, of: Of, otherwise?: string): void {
    const jobId = sessionStorage.getItem(this.kind.keyOf(of)) ?? otherwise;
    if (jobId !== this.job?.id) {
      this.job = undefined;
    }
    this.stop.abort();
    if (jobId) {
      this.watch(client, of, jobId);
    }
  }

  again(): void {
    this.restart?.();
  }

  show(job: J): void {
    this.job = job;
    this.host.requestUpdate();
  }

  forget(of: Of): void {
    sessionStorage.removeItem(this.kind.keyOf(of));
    this.stop.abort();
    this.job = undefined;
    this.problem = undefined;
    this.host.requestUpdate();
  }

  private watch(client: RosterClient, of: Of, jobId: string): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.problem = undefined;
    this.restart = () => this.watch(client, of, jobId);
    void this.listen(client, of, jobId, this.stop.signal);
  }

  private async listen(
    client: RosterClient,
    of: Of,
    jobId: string,
    signal: AbortSignal,
  ): Promise<void> {
    this.streamLost = false;
    const streamLost = (): void => void (this.streamLost = true);
    const source = this.kind.source(client, of, jobId);
    try {
      for await (const job of followJob(source, { signal, streamLost })) {
        if (signal.aborted) {
          return;
        }
        this.show(job);
      }
    } catch (thrown) {
      if (!signal.aborted) {
        this.lost(asProblem(thrown), of);
      }
    }
  }

  /** A search that is gone (the demonstration was reset) is forgotten without a word. */
  private lost(problem: RosterProblem, of: Of): void {
    if (problem.slug === "not-found") {
      this.forget(of);
      return;
    }
    this.problem = problem;
    this.host.requestUpdate();
  }
}
