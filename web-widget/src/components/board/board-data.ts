import type {
  MemberSummary,
  PeriodCoverage,
  PeriodViolation,
  RosterChange,
  RosterPeriod,
  Shift,
  ShiftType,
  TeamRoster,
} from "@samenrooster/contract";
import type { ReactiveControllerHost } from "lit";
import { changesIn } from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";
import type { PeriodViolations } from "../../api/roster-client.ts";
import { shiftTypes, teamMembers } from "../../api/team-client.ts";
import {
  type Board,
  boardOf,
  type BoardSource,
  type BoardTask,
  tasksOf,
  withShift,
} from "../../roster/board.ts";
import type { RosterContext } from "../../roster/context.ts";
import { sameViolation } from "../../roster/violations.ts";

/** What the board shows, asked of the server all at once and again quietly; answers to commands are shown at once. */
export class BoardData {
  readonly coverage: Loading<PeriodCoverage>;
  private readonly roster: Loading<TeamRoster>;
  private readonly members: Loading<MemberSummary[]>;
  private readonly types: Loading<ShiftType[]>;
  private readonly violations: Loading<PeriodViolations>;
  private readonly changes: Loading<RosterChange[]>;
  private zone = "";
  private known: { source: BoardSource; board: Board; tasks: readonly BoardTask[] } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.coverage = new Loading(host);
    this.roster = new Loading(host);
    this.members = new Loading(host);
    this.types = new Loading(host);
    this.violations = new Loading(host);
    this.changes = new Loading(host);
  }

  start({ client, team }: RosterContext, { id }: RosterPeriod): void {
    const subject = `${team.id}/${id}`;
    this.zone = team.zone;
    void this.roster.start(subject, () => client.teamRoster(team.id, id));
    void this.members.start(team.id, () => teamMembers(client, team.id));
    void this.types.start(team.id, () => shiftTypes(client, team.id));
    void this.coverage.start(subject, () => client.coverage(team.id, id));
    void this.violations.start(subject, () => client.periodViolations(team.id, id));
    void this.changes.start(team.id, () => changesIn(client, team.id, "PROPOSED", "AGREED"));
  }

  /** Asks again for what may have changed; meanwhile everything stays on screen. */
  async again(): Promise<void> {
    const { roster, coverage, violations, changes } = this;
    await Promise.all([roster, coverage, violations, changes].map((part) => part.again()));
  }

  /** Asks again for everything that did not come. */
  retry(): void {
    this.parts.filter(({ problem }) => problem).forEach((part) => void part.again());
  }

  get problem(): RosterProblem | undefined {
    return this.parts.find(({ problem }) => problem)?.problem;
  }

  get source(): BoardSource | undefined {
    return this.current()?.source;
  }

  get board(): Board | undefined {
    return this.current()?.board;
  }

  get tasks(): readonly BoardTask[] {
    return this.current()?.tasks ?? [];
  }

  /** Shows shifts as a command left them. */
  showShifts(shifts: readonly Shift[]): void {
    const { value } = this.roster;
    const periodId = value?.period.id;
    if (value) {
      const here = shifts.filter((shift) => shift.periodId === periodId);
      this.roster.set(here.reduce(withShift, value));
    }
  }

  /** Shows a change as a command left it, with its shifts where it was booked or taken back. */
  showChange(change: RosterChange): void {
    const others = (this.changes.value ?? []).filter(({ id }) => id !== change.id);
    this.changes.set([change, ...others]);
    this.showShifts(change.moves.map(({ shift }) => shift));
  }

  /** Shows a violation with the acceptance that it has now. */
  showViolation(accepted: PeriodViolation): void {
    const { value } = this.violations;
    if (value) {
      const items = value.items.map((item) => (sameViolation(item, accepted) ? accepted : item));
      this.violations.set({ ...value, items });
    }
  }

  private get parts(): Loading<unknown>[] {
    const { roster, members, types, coverage, violations, changes } = this;
    return [roster, members, types, coverage, violations, changes];
  }

  /** Made again only where something came that was not there before. */
  private current(): typeof this.known {
    const roster = this.roster.value;
    if (!roster) {
      return undefined;
    }
    const source: BoardSource = {
      roster,
      members: this.members.value,
      types: this.types.value ?? NOTHING,
      violations: this.violations.value?.items ?? NOTHING,
      changes: this.changes.value ?? NOTHING,
      zone: this.zone,
    };
    const before = this.known;
    if (!before || !isSame(before.source, source)) {
      const samePeriod = before?.source.roster.period.id === roster.period.id;
      const board = boardOf(source, samePeriod ? before?.board : undefined);
      this.known = { source, board, tasks: tasksOf(source) };
    }
    return this.known;
  }
}

/** One empty list, so that nothing counts as changed while a part has not come. */
const NOTHING: never[] = [];

function isSame(one: BoardSource, other: BoardSource): boolean {
  return (Object.keys(one) as (keyof BoardSource)[]).every((key) => one[key] === other[key]);
}
