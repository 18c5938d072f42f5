import type { ReactiveController, ReactiveControllerHost } from "lit";
import { newCommandKey } from "./command-key.ts";
import { asProblem, type RosterProblem } from "./problem.ts";

/**
 * Something the user does on the server. One at a time; the key that makes it happen once is made here and
 * used again by `retry`.
 */
export class Command implements ReactiveController {
  problem: RosterProblem | undefined;
  /** What is being done now, as the screen named it; undefined when nothing is. */
  running: string | undefined;
  private last: (() => Promise<boolean>) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.problem = undefined;
  }

  /** Does it; answers whether it worked. A refusal is kept in `problem`. */
  async run(name: string, action: (key: string) => Promise<void>): Promise<boolean> {
    if (this.running !== undefined) {
      return false;
    }
    const key = newCommandKey();
    this.last = () => this.attempt(name, () => action(key));
    return this.last();
  }

  async retry(): Promise<boolean> {
    return this.running === undefined && this.last ? this.last() : false;
  }

  dismiss(): void {
    this.problem = undefined;
    this.host.requestUpdate();
  }

  private async attempt(name: string, action: () => Promise<void>): Promise<boolean> {
    this.running = name;
    this.problem = undefined;
    this.host.requestUpdate();
    try {
      await action();
      return true;
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return false;
    } finally {
      this.running = undefined;
      this.host.requestUpdate();
    }
  }
}
