import type { CareDemandDocument } from "@samenrooster/contract";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { demandLanguages } from "../localization/demand-languages.ts";
import { saysTheSame, type TypedDemand, typedDemand } from "../roster/care-demand.ts";
import { type DemandChange, demandChanges, mergedDemand } from "../roster/care-demand-changes.ts";
import {
  type CareFaults,
  faultsBeside,
  faultsOf,
  readDemand,
} from "../roster/care-demand-reading.ts";
import type { RosterContext } from "../roster/context.ts";
import { Command } from "./command.ts";
import { careDemand, storeCareDemand } from "./demand-client.ts";
import { Draft } from "./draft.ts";
import { Loading } from "./loading.ts";
import { RosterProblem } from "./problem.ts";
import type { Tagged } from "./tagged.ts";

interface KeptDemand {
  readonly mine: TypedDemand;
  readonly earlier: CareDemandDocument;
  readonly tag?: string;
}

const STALE: readonly number[] = [412, 428];

/**
 * Care demand that is being changed and is stored when its reader says so. What she typed outlives a reload, and stays
 * when somebody else stores the care demand in the meantime: it is put into what stands then.
 */
export class CareDemandDraft implements ReactiveController {
  readonly stored: Loading<Tagged<CareDemandDocument>>;
  readonly command: Command;
  /** There where somebody else was first: the names of the rows that both changed. */
  both: readonly string[] | undefined;
  /** Why the server did not take it, as far as that is about no field. */
  refused: RosterProblem | undefined;

  private context: RosterContext | undefined;
  private kept: Draft<KeptDemand> | undefined;
  private mine: TypedDemand | undefined;
  /** Whether it was to be read: what is wrong is not said before. */
  private tried = false;
  private found: CareFaults = {};

  /** `name` tells drafts of the same team apart. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly name: string,
  ) {
    host.addController(this);
    this.stored = new Loading(host);
    this.command = new Command(host);
  }

  hostConnected(): void {
    // Nothing to take up: what was typed is read with the document.
  }

  /** Reads the document of a team, and what this tab kept of it. */
  async open(context: RosterContext): Promise<void> {
    const { client, team, personId } = context;
    if (this.context?.team.id !== team.id || this.context.personId !== personId) {
      this.kept = new Draft(this.name, context);
      this.mine = undefined;
      this.settle();
    }
    this.context = context;
    await this.stored.start(team.id, () => careDemand(client, team.id));
    this.resume();
  }

  /** Reads it again. */
  async again(): Promise<void> {
    await this.stored.again();
    this.resume();
  }

  /** What stands in the fields; nothing before it was read. */
  get typed(): TypedDemand | undefined {
    const { value } = this.stored;
    return this.mine ?? (value && typedDemand(value.value));
  }

  get document(): CareDemandDocument {
    return this.stored.value?.value ?? {};
  }

  get changes(): readonly DemandChange[] {
    return this.mine ? demandChanges(typedDemand(this.document), this.mine) : [];
  }

  get faults(): CareFaults {
    return { ...this.found, ...(this.tried ? this.read().faults : {}) };
  }

  get storing(): boolean {
    return this.command.running !== undefined;
  }

  /** Something else was typed; `place` is the pointer of the row, or empty where rows came, went or moved. */
  type(typed: TypedDemand, place: string): void {
    const { value } = this.stored;
    this.mine = value && saysTheSame(typed, typedDemand(value.value)) ? undefined : typed;
    this.found = place === "" ? {} : faultsBeside(this.found, place);
    this.refused = undefined;
    this.keep();
    this.host.requestUpdate();
  }

  /** Leaves it as it is stored. */
  drop(): void {
    this.mine = undefined;
    this.command.dismiss();
    this.settle();
    this.keep();
    this.host.requestUpdate();
  }

  /** The document, or nothing where something is wrong; from now on that is said. */
  check(): CareDemandDocument | undefined {
    this.tried = true;
    this.host.requestUpdate();
    return this.read().document;
  }

  /** The server said what is wrong with the document. */
  refuse(problem: RosterProblem): void {
    const { errors = [] } = problem.problem;
    const { faults, others } = faultsOf(errors);
    this.found = faults;
    this.refused =
      errors.length > 0 && others.length === 0
        ? undefined
        : new RosterProblem(problem.slug, { ...problem.problem, errors: [...others] });
    this.host.requestUpdate();
  }

  /** Stores it; answers whether it is stored. */
  async store(): Promise<boolean> {
    const { context } = this;
    const value = this.check();
    const tag = this.stored.value?.tag;
    if (!context || !value) {
      return false;
    }
    const { client, team } = context;
    return this.outcome(
      this.command.run("store", async (key) => {
        const now = await storeCareDemand(client, team.id, { value, tag }, key);
        this.stored.set(now);
        this.drop();
      }),
    );
  }

  /** Stores it once more after a lost line. */
  retry(): Promise<boolean> {
    return this.outcome(this.command.retry());
  }

  private async outcome(stored: Promise<boolean>): Promise<boolean> {
    if (await stored) {
      return true;
    }
    const { problem } = this.command;
    if (!problem) {
      return false;
    }
    if (STALE.includes(problem.status)) {
      this.command.dismiss();
      await this.again();
      // What stands may be this very document, of which the answer never came.
      return this.stored.problem === undefined && this.mine === undefined;
    }
    if (problem.problem.errors) {
      this.command.dismiss();
      this.refuse(problem);
    }
    return false;
  }

  private read(): ReturnType<typeof readDemand> {
    const { typed, context } = this;
    const said = demandLanguages[context?.language ?? "nl"].faults;
    return typed ? readDemand(typed, this.document, said) : { faults: {} };
  }

  /** Takes up what this tab kept. */
  private resume(): void {
    const { value } = this.stored;
    const kept = this.kept?.read();
    if (!value || !kept || this.stored.problem) {
      return;
    }
    if (kept.tag === value.tag) {
      this.mine = kept.mine;
    } else {
      const now = typedDemand(value.value);
      const { demand, both } = mergedDemand(typedDemand(kept.earlier), kept.mine, now);
      const stands = saysTheSame(demand, now);
      this.mine = stands ? undefined : demand;
      this.settle();
      this.both = stands ? undefined : both;
      this.keep();
    }
    this.host.requestUpdate();
  }

  private settle(): void {
    this.tried = false;
    this.found = {};
    this.both = undefined;
    this.refused = undefined;
  }

  private keep(): void {
    const { value } = this.stored;
    if (this.mine && value) {
      const { value: earlier, tag } = value;
      this.kept?.keep({ mine: this.mine, earlier, ...(tag === undefined ? {} : { tag }) });
    } else {
      this.kept?.forget();
    }
  }
}
