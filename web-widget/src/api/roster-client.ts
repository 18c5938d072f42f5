import { authorisedFetch, type Caller } from "./authorised-fetch.ts";
import { eventsOf } from "./event-stream.ts";
import type {
  BaseRoster, BaseRosterJob, BaseRosterJobRequest, Me, MemberList, MemberRoster, NewPeriod, OpenShift, OpenShiftPage,
  PeriodApproval, PeriodCoverage, PhaseCommand, PlannedHours, Publication, RosterPeriod, RosterPeriodPage, ShiftChange,
  ShiftTypeList, StaffingNeed, TeamPage, TeamRoster, TeamSummary,
} from "./types.ts";

export class RosterClient {
  private readonly fetch: typeof fetch;

  constructor(private readonly base: string, caller: Caller) {
    this.fetch = authorisedFetch(caller);
  }

  me(): Promise<Me> {
    return this.get("/me");
  }

  teams(): Promise<TeamSummary[]> {
    return this.all<TeamSummary>((cursor) => this.get<TeamPage>(`/teams${cursor}`));
  }

  shiftTypes(teamId: string): Promise<ShiftTypeList> {
    return this.get(`/teams/${teamId}/shift-types`);
  }

  members(teamId: string): Promise<MemberList> {
    return this.get(`/teams/${teamId}/members`);
  }

  staffingNeed(teamId: string): Promise<StaffingNeed> {
    return this.get(`/teams/${teamId}/staffing-need`);
  }

  startBaseRosterJob(teamId: string, request: BaseRosterJobRequest, key: string): Promise<BaseRosterJob> {
    return this.post(`/teams/${teamId}/base-roster-jobs`, key, request);
  }

  baseRosterJob(teamId: string, jobId: string): Promise<BaseRosterJob> {
    return this.get(`/teams/${teamId}/base-roster-jobs/${jobId}`);
  }

  cancelBaseRosterJob(teamId: string, jobId: string, key: string): Promise<BaseRosterJob> {
    return this.post(`/teams/${teamId}/base-roster-jobs/${jobId}/cancel`, key);
  }

  acceptBaseRoster(teamId: string, jobId: string, anchorDate: string, key: string): Promise<BaseRoster> {
    return this.post(`/teams/${teamId}/base-roster-jobs/${jobId}/accept`, key, { anchorDate });
  }

  baseRoster(teamId: string): Promise<BaseRoster> {
    return this.get(`/teams/${teamId}/base-roster`);
  }

  async *baseRosterJobEvents(teamId: string, jobId: string, signal: AbortSignal): AsyncGenerator<BaseRosterJob> {
    const answer = await this.fetch(`${this.base}/teams/${teamId}/base-roster-jobs/${jobId}/events`, {
      headers: { Accept: "text/event-stream" },
      signal,
    });
    if (answer.body) {
      for await (const data of eventsOf(answer.body)) {
        yield JSON.parse(data) as BaseRosterJob;
      }
    }
  }

  periods(teamId: string): Promise<RosterPeriod[]> {
    return this.all<RosterPeriod>((cursor) => this.get<RosterPeriodPage>(`/teams/${teamId}/periods${cursor}`));
  }

  createPeriod(teamId: string, period: NewPeriod, key: string): Promise<RosterPeriod> {
    return this.post(`/teams/${teamId}/periods`, key, period);
  }

  period(teamId: string, periodId: string): Promise<RosterPeriod> {
    return this.get(`/teams/${teamId}/periods/${periodId}`);
  }

  movePeriod(teamId: string, periodId: string, command: PhaseCommand, key: string): Promise<RosterPeriod> {
    return this.post(`/teams/${teamId}/periods/${periodId}/phase`, key, { command });
  }

  approvePeriod(teamId: string, periodId: string, approval: PeriodApproval, key: string): Promise<RosterPeriod> {
    return this.post(`/teams/${teamId}/periods/${periodId}/approve`, key, approval);
  }

  publishPeriod(teamId: string, periodId: string, publication: Publication, key: string): Promise<RosterPeriod> {
    return this.post(`/teams/${teamId}/periods/${periodId}/publish`, key, publication);
  }

  teamRoster(teamId: string, periodId: string): Promise<TeamRoster> {
    return this.get(`/teams/${teamId}/periods/${periodId}/roster`);
  }

  coverage(teamId: string, periodId: string): Promise<PeriodCoverage> {
    return this.get(`/teams/${teamId}/periods/${periodId}/coverage`);
  }

  openShifts(teamId: string, periodId: string): Promise<OpenShift[]> {
    return this.all<OpenShift>((cursor) =>
      this.get<OpenShiftPage>(`/teams/${teamId}/periods/${periodId}/open-shifts${cursor}`));
  }

  pickShift(teamId: string, shiftId: string, key: string): Promise<ShiftChange> {
    return this.post(`/teams/${teamId}/shifts/${shiftId}/pick`, key);
  }

  withdrawPick(teamId: string, shiftId: string, key: string): Promise<ShiftChange> {
    return this.post(`/teams/${teamId}/shifts/${shiftId}/withdraw`, key);
  }

  memberRoster(teamId: string, memberId: string, from: string, until: string): Promise<MemberRoster> {
    return this.get(`/teams/${teamId}/members/${memberId}/roster?from=${from}&until=${until}`);
  }

  plannedHours(teamId: string, memberId: string, periodId: string): Promise<PlannedHours> {
    return this.get(`/teams/${teamId}/members/${memberId}/planned-hours?periodId=${periodId}`);
  }

  private async all<T>(page: (query: string) => Promise<{ items: T[]; nextCursor?: string }>): Promise<T[]> {
    const items: T[] = [];
    let query = "?limit=100";
    for (;;) {
      const answer = await page(query);
      items.push(...answer.items);
      if (!answer.nextCursor) {
        return items;
      }
      query = `?limit=100&cursor=${encodeURIComponent(answer.nextCursor)}`;
    }
  }

  private async get<T>(path: string): Promise<T> {
    return (await this.fetch(this.base + path, { headers: { Accept: "application/json" } })).json() as Promise<T>;
  }

  private async post<T>(path: string, key: string, body?: unknown): Promise<T> {
    const answer = await this.fetch(this.base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.json() as Promise<T>;
  }
}
