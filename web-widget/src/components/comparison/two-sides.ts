import type { ReactiveControllerHost } from "lit";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";

/** A proposal's two places in a comparison. */
export type Side = "first" | "second";

interface Known {
  readonly id: string;
}

/** Two of several searches, each fetched with its proposal; the two newest until others are chosen. */
export class TwoSides<S extends Known, J extends Known> {
  private searches: readonly S[] = [];
  private chosen: Partial<Record<Side, string>> = {};
  private readonly sides: Readonly<Record<Side, Loading<J>>>;

  constructor(
    host: ReactiveControllerHost,
    private readonly ask: (id: string) => Promise<J>,
  ) {
    this.sides = { first: new Loading(host), second: new Loading(host) };
  }

  /** The searches to choose from, newest first; at least two. */
  get all(): readonly S[] {
    return this.searches;
  }

  offer(searches: readonly S[]): void {
    this.searches = searches;
    this.load("first");
    this.load("second");
  }

  choose(side: Side, id: string): void {
    this.chosen = { ...this.chosen, [side]: id };
    this.load(side);
  }

  /** What was chosen while it is there, and the two newest otherwise. */
  idOf(side: Side): string | undefined {
    const wanted = this.chosen[side];
    const known = this.searches.some(({ id }) => id === wanted);
    return known ? wanted : this.searches[side === "first" ? 0 : 1]?.id;
  }

  at(side: Side): J | undefined {
    return this.sides[side].value;
  }

  get problem(): RosterProblem | undefined {
    return this.failed?.problem;
  }

  again(): void {
    void this.failed?.again();
  }

  private get failed(): Loading<J> | undefined {
    return Object.values(this.sides).find(({ problem }) => problem);
  }

  private load(side: Side): void {
    const id = this.idOf(side);
    if (id !== undefined && this.sides[side].value?.id !== id) {
      void this.sides[side].start(id, () => this.ask(id));
    }
  }
}
