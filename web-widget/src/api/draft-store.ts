import type { Draft } from "./draft.ts";
import type { Tagged } from "./tagged.ts";

/** What this tab keeps of a document until the server has it: what is said now, and what it was made of. */
export interface KeptDocument<T> {
  readonly mine: T;
  readonly earlier: T;
  readonly tag?: string;
}

/** How a document is read and stored. `S` is what the server tells of it, `T` what is sent. */
export interface DraftStore<S, T> {
  readonly load: () => Promise<Tagged<S>>;
  readonly store: (document: Tagged<T>, key: string) => Promise<Tagged<S>>;
  readonly documentOf: (told: S) => T;
  readonly same: (one: T, other: T) => boolean;
  /** What was changed of `earlier`, put into what stands now. */
  readonly merged: (earlier: T, mine: T, now: T) => T;
  /** Whether the server would take it; what it would not take waits for the next change. */
  readonly fits: (document: T, told: S) => boolean;
  readonly editable: (told: S) => boolean;
  readonly kept: Draft<KeptDocument<T>>;
}

/** What is set aside now; what was set aside before stays part of it. */
export function setAside<S, T>(
  aside: KeptDocument<T> | undefined,
  kept: KeptDocument<T> | undefined,
  { merged }: DraftStore<S, T>,
): KeptDocument<T> | undefined {
  return aside && kept
    ? { ...kept, earlier: aside.earlier, mine: merged(kept.earlier, kept.mine, aside.mine) }
    : (kept ?? aside);
}
