import type { ReactiveController, ReactiveControllerHost } from "lit";
import { asProblem, type RosterProblem } from "./problem.ts";

/**
 * Something on its way from the server. Keeps what it had while it loads again, so that a screen never goes
 * blank, and drops answers that were overtaken by a later question.
 */
export class Loading<T> implements ReactiveController {
  value: T | undefined;
  problem: RosterProblem | undefined;
  busy = false;
  private run = 0;
  private question: (() => Promise<T>) | undefined;
  private subject: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The problem, except for a lost connection while there is something to show: the banner above all screens says that. */
  get problemToShow(): RosterProblem | undefined {
    return this.value !== undefined && this.problem?.slug === "unreachable"
      ? undefined
      : this.problem;
  }

  hostDisconnected(): void {
    this.run++;
  }

  /** Asks; a value about another subject is forgotten, one about the same subject stays on screen meanwhile. */
  async start(subject: string, question: () => Promise<T>): Promise<void> {
    if (subject !== this.subject) {
      this.value = undefined;
    }
    this.subject = subject;
    this.question = question;
    await this.again();
  }

  /** Asks the same again and keeps showing what is known. */
  async again(): Promise<void> {
    if (!this.question) {
      return;
    }
    const run = ++this.run;
    this.busy = true;
    this.problem = undefined;
    this.host.requestUpdate();
    try {
      const value = await this.question();
      if (run === this.run) {
        this.value = value;
      }
    } catch (thrown) {
      if (run === this.run) {
        this.problem = asProblem(thrown);
      }
    }
    if (run === this.run) {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** Shows a value that came with the answer to a command. */
  set(value: T): void {
    this.run++;
    this.busy = false;
    this.value = value;
    this.problem = undefined;
    this.host.requestUpdate();
  }
}
