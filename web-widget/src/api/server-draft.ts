import type { ReactiveController, ReactiveControllerHost } from "lit";
import { newCommandKey } from "./command-key.ts";
import { type DraftStore, type KeptDocument, setAside } from "./draft-store.ts";
import { DraftSteps } from "./draft-steps.ts";
import { asProblem, mayPass, type RosterProblem } from "./problem.ts";
import type { Tagged } from "./tagged.ts";

/** Where a document stands: the server has it; it is on its way; there is no line; it does not fit yet. */
export type DraftState = "stored" | "storing" | "waiting" | "unfit";

interface Attempt<T> extends Tagged<T> {
  readonly key: string;
}

const PAUSE = 600;
const LONGEST_WAIT = 60_000;
const FIRST_WAIT = 5_000;
const STALE: readonly number[] = [412, 428];

/**
 * A document that is stored by itself while it is being changed, one request at a time. What the server does not have
 * yet is kept in the tab, so a lost line or a reload loses nothing.
 */
export class ServerDraft<S, T> implements ReactiveController {
  /** What the server told last. */
  told: Tagged<S> | undefined;
  /** Why it could not be read. */
  loadProblem: RosterProblem | undefined;
  /** Why it is not stored yet; it is tried again by itself. */
  waiting: RosterProblem | undefined;
  /** Why it was not stored. What is shown is what the server has. */
  refused: RosterProblem | undefined;
  /** What was said here and is neither stored nor shown: it was changed elsewhere meanwhile, or refused. */
  aside: KeptDocument<T> | undefined;

  private mine: T | undefined;
  private readonly steps = new DraftSteps<T>();
  private storing = false;
  /** Whether something was said a moment ago, and nothing was sent since. */
  private pausing = false;
  /** What was sent on top of what the server told last, and not answered. */
  private attempts: Attempt<T>[] = [];
  /** Counts what the server told, so that an answer that was overtaken is dropped. */
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST_WAIT;
  private connected = false;
  private from: DraftStore<S, T> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    globalThis.addEventListener?.("online", this.now);
    globalThis.addEventListener?.("pagehide", this.now);
    this.now();
  }

  // Who goes to another screen right after a change does not wait for it.
  hostDisconnected(): void {
    globalThis.removeEventListener?.("online", this.now);
    globalThis.removeEventListener?.("pagehide", this.now);
    void this.send();
    this.connected = false;
    clearTimeout(this.timer);
  }

  /** Reads the document; what this tab kept of it is shown and stored. */
  async open(from: DraftStore<S, T>): Promise<void> {
    this.from = from;
    await this.load();
  }

  /** Reads it again where nothing is under way here. */
  async again(): Promise<void> {
    if (this.mine === undefined && !this.storing) {
      await this.load();
    }
  }

  /** What is shown: what was said here, or else what the server has. */
  get document(): T | undefined {
    return this.mine ?? (this.told && this.from?.documentOf(this.told.value));
  }

  get state(): DraftState {
    if (this.mine === undefined) {
      return "stored";
    }
    if (this.told && !this.from?.fits(this.mine, this.told.value)) {
      return "unfit";
    }
    return this.waiting ? "waiting" : "storing";
  }

  get canUndo(): boolean {
    return this.steps.any;
  }

  /** Says something else; it is stored after a short pause. Changes about the same without such a pause are undone as one. */
  change(next: T, about: string, pause = PAUSE): void {
    const before = this.document;
    if (before === undefined || this.from?.same(before, next)) {
      return;
    }
    this.steps.add(before, about, this.pausing);
    this.say(next, pause);
  }

  /** Goes back to before the last change; answers what is said then. */
  undo(): T | undefined {
    const before = this.steps.back();
    if (before !== undefined) {
      this.say(before, PAUSE);
    }
    return before;
  }

  /** Puts what was set aside into what stands now. */
  putBack(): void {
    const { aside, document, from } = this;
    if (aside && document !== undefined && from) {
      this.aside = undefined;
      this.refused = undefined;
      this.change(from.merged(aside.earlier, aside.mine, document), "", 0);
    }
  }

  /** Leaves it as the server has it. */
  dropAside(): void {
    this.aside = undefined;
    this.refused = undefined;
    this.keep();
    this.host.requestUpdate();
  }

  /** Stores at once what is not stored yet; also what waits for the line. */
  readonly now = (): void => {
    void this.send();
  };

  /** Shows what another command made of the document; it can be undone like a change. */
  adopt(told: Tagged<S>): void {
    const before = this.document;
    this.hear(told);
    this.mine = undefined;
    if (before === undefined) {
      this.steps.forget();
    } else {
      this.steps.add(before, "", false);
    }
    this.keep();
    this.host.requestUpdate();
  }

  private say(next: T, pause: number): void {
    const { told, from } = this;
    const unanswered = this.storing || this.attempts.length > 0;
    const stands = told && from?.same(next, from.documentOf(told.value));
    this.mine = stands && !unanswered ? undefined : next;
    this.keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(this.now, pause);
    this.pausing = true;
    this.host.requestUpdate();
  }

  private keep(): void {
    const { from, told, mine, aside } = this;
    if (aside && !(this.refused && told && from?.editable(told.value))) {
      from?.kept.keep(aside);
    } else if (mine === undefined || !told || !from) {
      from?.kept.forget();
    } else {
      from.kept.keep(this.keptOf(mine, told, from));
    }
  }

  private keptOf(mine: T, told: Tagged<S>, from: DraftStore<S, T>): KeptDocument<T> {
    const earlier = from.documentOf(told.value);
    return { mine, earlier, ...(told.tag === undefined ? {} : { tag: told.tag }) };
  }

  private async load(): Promise<void> {
    const { from } = this;
    if (!from) {
      return;
    }
    const turn = ++this.turn;
    try {
      const told = await from.load();
      // What was said while it was being read is stored against what was known then.
      if (turn === this.turn && this.mine === undefined && !this.storing) {
        this.told = told;
        this.loadProblem = undefined;
        this.resume(told, from);
      }
    } catch (thrown) {
      this.loadProblem = asProblem(thrown);
    }
    this.host.requestUpdate();
  }

  /** Takes up what this tab kept. */
  private resume(told: Tagged<S>, from: DraftStore<S, T>): void {
    const kept = from.kept.read();
    const now = from.documentOf(told.value);
    if (!kept || this.aside) {
      return;
    }
    if (from.same(from.merged(kept.earlier, kept.mine, now), now)) {
      from.kept.forget();
    } else if (kept.tag === told.tag && from.editable(told.value)) {
      this.say(kept.mine, 0);
    } else {
      this.aside = kept;
    }
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.pausing = false;
    const { mine, told, from } = this;
    if (mine === undefined || !told || !from || this.storing || !from.fits(mine, told.value)) {
      return;
    }
    const { tag } = told;
    // The same once more has the same key, so that a lost answer does not make it happen twice.
    const before = this.attempts.find(({ value }) => from.same(value, mine));
    const attempt = before ?? { value: mine, tag, key: newCommandKey() };
    this.attempts = before ? this.attempts : [...this.attempts, attempt];
    this.storing = true;
    this.host.requestUpdate();
    try {
      this.taken(attempt, await from.store(attempt, attempt.key), from);
    } catch (thrown) {
      await this.failed(asProblem(thrown), from);
    }
    this.storing = false;
    this.host.requestUpdate();
    if (this.mine !== undefined && !this.waiting) {
      await this.send();
    }
  }

  private taken({ value }: Attempt<T>, told: Tagged<S>, from: DraftStore<S, T>): void {
    this.hear(told);
    this.wait = FIRST_WAIT;
    if (this.mine !== undefined && from.same(this.mine, value)) {
      this.mine = undefined;
    }
    this.keep();
  }

  private hear(told: Tagged<S>): void {
    this.turn++;
    this.told = told;
    this.waiting = undefined;
    this.attempts = [];
  }

  private async failed(problem: RosterProblem, from: DraftStore<S, T>): Promise<void> {
    if (mayPass(problem)) {
      this.waitFor(problem);
      return;
    }
    const { mine, told: before } = this;
    const kept = mine !== undefined && before ? this.keptOf(mine, before, from) : undefined;
    const told = await from.load().catch(() => undefined);
    if (!told) {
      // What stands now is needed to say anything sensible.
      this.waitFor(problem);
      return;
    }
    const now = from.documentOf(told.value);
    const stale = STALE.includes(problem.status);
    const own = stale && this.attempts.some(({ value }) => from.same(value, now));
    this.hear(told);
    if (own) {
      // It was this very document, of which the answer never came.
      this.mine = this.mine !== undefined && from.same(this.mine, now) ? undefined : this.mine;
    } else {
      this.mine = undefined;
      this.steps.forget();
      this.aside = setAside(this.aside, kept, from);
      this.refused = stale ? undefined : problem;
    }
    this.keep();
  }

  private waitFor(problem: RosterProblem): void {
    this.waiting = problem;
    if (this.connected) {
      this.timer = setTimeout(this.now, this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    }
  }
}
