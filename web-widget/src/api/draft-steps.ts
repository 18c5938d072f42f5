const STEPS_KEPT = 50;

interface Step<T> {
  readonly before: T;
  readonly about: string;
}

/** What a document was before each of its last changes. */
export class DraftSteps<T> {
  private steps: readonly Step<T>[] = [];

  get any(): boolean {
    return this.steps.length > 0;
  }

  /** Remembers how it was; a change that `goesOn` about the same as the last one is undone together with it. */
  add(before: T, about: string, goesOn: boolean): void {
    if (!goesOn || this.steps.at(-1)?.about !== about) {
      this.steps = [...this.steps.slice(1 - STEPS_KEPT), { before, about }];
    }
  }

  /** How it was before the last change, which is forgotten. */
  back(): T | undefined {
    const last = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    return last?.before;
  }

  forget(): void {
    this.steps = [];
  }
}
