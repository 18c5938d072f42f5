import {
  BaseRosterApi,
  type BaseRoster,
  type BaseRosterAcceptance,
  type BaseRosterJob,
  type BaseRosterJobRequest,
  type BaseRosterJobSummary,
  Configuration,
  DemandApi,
  type HistoryGap,
  type Me,
  MeApi,
  type MyToday,
  type MemberRoster,
  type NewPeriod,
  type OpenShift,
  type PeriodApproval,
  type PeriodCoverage,
  PeriodsApi,
  type PeriodViolation,
  type PhaseCommand,
  type PlannedHours,
  type RecordedShift,
  type RosterPeriod,
  type RuleList,
  RulesApi,
  type ShiftChange,
  ShiftsApi,
  type StaffingNeed,
  type TeamRoster,
  TeamsApi,
  type TeamSummary,
  type ViolationAcceptance,
  WorkedTimeApi,
  type WorkedTimeEntry,
} from "@samenrooster/contract";
import { allPages } from "./all-pages.ts";
import { authorisedFetch, type Caller } from "./authorised-fetch.ts";
import { eventsOf } from "./event-stream.ts";
import { later } from "./later.ts";
import { eachGapOnce } from "../roster/violations.ts";

/** What the roster of a period breaks or strains, and which rules could not look back far enough. */
export interface PeriodViolations {
  readonly items: readonly PeriodViolation[];
  readonly historyGaps: readonly HistoryGap[];
}

/**
 * What the screens ask of the server, in one place, over the client generated from the contract. Every refusal
 * is thrown as a `RosterProblem`. `key` is the Idempotency-Key of what the user did.
 */
export class RosterClient {
  /** For the parts of the contract that are asked from screens that load later. */
  readonly configuration: Configuration;
  private readonly fetch: typeof fetch;
  private readonly meApi: MeApi;
  private readonly teamsApi: TeamsApi;
  private readonly demandApi: DemandApi;
  private readonly baseRosterApi: BaseRosterApi;
  private readonly periodsApi: PeriodsApi;
  private readonly shiftsApi: ShiftsApi;
  private readonly rulesApi: RulesApi;
  private readonly workedTimeApi: WorkedTimeApi;

  constructor(
    private readonly base: string,
    caller: Caller,
  ) {
    this.fetch = authorisedFetch(caller);
    const configuration = (this.configuration = new Configuration({
      basePath: base,
      fetchApi: this.fetch,
      middleware: [{ onError: rethrow }],
    }));
    this.meApi = new MeApi(configuration);
    this.teamsApi = new TeamsApi(configuration);
    this.demandApi = new DemandApi(configuration);
    this.baseRosterApi = new BaseRosterApi(configuration);
    this.periodsApi = new PeriodsApi(configuration);
    this.shiftsApi = new ShiftsApi(configuration);
    this.rulesApi = new RulesApi(configuration);
    this.workedTimeApi = new WorkedTimeApi(configuration);
  }

  /** What matters to the reader now, in all her teams. */
  today(): Promise<MyToday> {
    return this.meApi.getMyToday();
  }

  me(): Promise<Me> {
    return this.meApi.getMe();
  }

  teams(): Promise<TeamSummary[]> {
    return allPages((page) => this.teamsApi.listTeams(page));
  }

  staffingNeed(teamId: string): Promise<StaffingNeed> {
    return this.demandApi.getStaffingNeed({ teamId });
  }

  baseRoster(teamId: string): Promise<BaseRoster> {
    return this.baseRosterApi.getBaseRoster({ teamId });
  }

  startBaseRosterJob(
    teamId: string,
    baseRosterJobRequest: BaseRosterJobRequest,
    idempotencyKey: string,
  ): Promise<BaseRosterJob> {
    return this.baseRosterApi.startBaseRosterJob({ teamId, baseRosterJobRequest, idempotencyKey });
  }

  /** The newest searches of a team, without their proposals. */
  async baseRosterJobs(teamId: string): Promise<BaseRosterJobSummary[]> {
    return (await this.baseRosterApi.listBaseRosterJobs({ teamId, limit: 50 })).items;
  }

  baseRosterJob(teamId: string, jobId: string): Promise<BaseRosterJob> {
    return this.baseRosterApi.getBaseRosterJob({ teamId, jobId });
  }

  /** A stream of events, to be read by hand, because generated code cannot stream. */
  async stream(
    path: readonly string[],
    signal: AbortSignal,
    lastEventId?: string,
  ): Promise<ReadableStream<Uint8Array> | null> {
    const address = path.map((part) => `/${encodeURIComponent(part)}`).join("");
    const headers: Record<string, string> = {
      Accept: "text/event-stream",
      ...(lastEventId === undefined ? {} : { "Last-Event-ID": lastEventId }),
    };
    return (await this.fetch(this.base + address, { headers, signal })).body;
  }

  /** What is told on a stream, in order. */
  async *events<T>(path: readonly string[], signal: AbortSignal): AsyncGenerator<T> {
    const body = await this.stream(path, signal);
    if (body) {
      for await (const data of eventsOf(body)) {
        yield JSON.parse(data) as T;
      }
    }
  }

  cancelBaseRosterJob(
    teamId: string,
    jobId: string,
    idempotencyKey: string,
  ): Promise<BaseRosterJob> {
    return this.baseRosterApi.cancelBaseRosterJob({ teamId, jobId, idempotencyKey });
  }

  acceptBaseRoster(
    teamId: string,
    jobId: string,
    baseRosterAcceptance: BaseRosterAcceptance,
    idempotencyKey: string,
  ): Promise<BaseRoster> {
    return this.baseRosterApi.acceptBaseRosterProposal({
      teamId,
      jobId,
      baseRosterAcceptance,
      idempotencyKey,
    });
  }

  periods(teamId: string): Promise<RosterPeriod[]> {
    return allPages((page) => this.periodsApi.listPeriods({ teamId, ...page }));
  }

  createPeriod(
    teamId: string,
    newPeriod: NewPeriod,
    idempotencyKey: string,
  ): Promise<RosterPeriod> {
    return this.periodsApi.createPeriod({ teamId, newPeriod, idempotencyKey });
  }

  movePeriod(
    { teamId, id }: RosterPeriod,
    command: PhaseCommand,
    idempotencyKey: string,
  ): Promise<RosterPeriod> {
    const phaseChange = { command };
    return this.periodsApi.movePeriod({ teamId, periodId: id, phaseChange, idempotencyKey });
  }

  approvePeriod(
    { teamId, id }: RosterPeriod,
    periodApproval: PeriodApproval,
    idempotencyKey: string,
  ): Promise<RosterPeriod> {
    return this.periodsApi.approvePeriod({ teamId, periodId: id, periodApproval, idempotencyKey });
  }

  publishPeriod({ teamId, id }: RosterPeriod, idempotencyKey: string): Promise<RosterPeriod> {
    return this.periodsApi.publishPeriod({ teamId, periodId: id, idempotencyKey });
  }

  teamRoster(teamId: string, periodId: string): Promise<TeamRoster> {
    return this.periodsApi.getRoster({ teamId, periodId });
  }

  coverage(teamId: string, periodId: string): Promise<PeriodCoverage> {
    return this.periodsApi.getCoverage({ teamId, periodId });
  }

  openShifts(teamId: string, periodId: string): Promise<OpenShift[]> {
    return allPages((page) => this.shiftsApi.listOpenShifts({ teamId, periodId, ...page }));
  }

  pickShift(teamId: string, shiftId: string, idempotencyKey: string): Promise<ShiftChange> {
    return this.shiftsApi.pickShift({ teamId, shiftId, idempotencyKey });
  }

  /** Picks a shift of another team, from one's own. Most nurses never do, so its code comes when it is needed. */
  async pickLentShift(
    teamId: string,
    otherTeamId: string,
    shiftId: string,
    idempotencyKey: string,
  ): Promise<ShiftChange> {
    const { pickLentShift } = await later(() => import("./lending-client.ts"));
    return pickLentShift(this, { teamId, otherTeamId, shiftId }, idempotencyKey);
  }

  withdrawPick(teamId: string, shiftId: string, idempotencyKey: string): Promise<ShiftChange> {
    return this.shiftsApi.withdrawPick({ teamId, shiftId, idempotencyKey });
  }

  memberRoster(
    teamId: string,
    memberId: string,
    from: string,
    until: string,
  ): Promise<MemberRoster> {
    return this.shiftsApi.getMemberRoster({ teamId, memberId, from, until });
  }

  plannedHours(teamId: string, memberId: string, periodId: string): Promise<PlannedHours> {
    return this.shiftsApi.getPlannedHours({ teamId, memberId, periodId });
  }

  rules(teamId: string, on: string): Promise<RuleList> {
    return this.rulesApi.listRules({ teamId, on });
  }

  async periodViolations(teamId: string, periodId: string): Promise<PeriodViolations> {
    const gaps: HistoryGap[] = [];
    const items = await allPages(async (page) => {
      const answer = await this.rulesApi.listPeriodViolations({ teamId, periodId, ...page });
      gaps.push(...answer.historyGaps);
      return answer;
    });
    return { items, historyGaps: eachGapOnce(gaps) };
  }

  acceptViolation(
    { teamId, id }: RosterPeriod,
    violationAcceptance: ViolationAcceptance,
    idempotencyKey: string,
  ): Promise<PeriodViolation> {
    return this.rulesApi.acceptViolation({
      teamId,
      periodId: id,
      violationAcceptance,
      idempotencyKey,
    });
  }

  recordWorkedTime(
    teamId: string,
    shiftId: string,
    workedTimeEntry: WorkedTimeEntry,
    idempotencyKey: string,
  ): Promise<RecordedShift> {
    return this.workedTimeApi.recordWorkedTime({
      teamId,
      shiftId,
      workedTimeEntry,
      idempotencyKey,
    });
  }
}

/** Keeps the generated client from wrapping a `RosterProblem` in an error of its own. */
function rethrow({ error }: { error: unknown }): Promise<void> {
  throw error;
}
