import type { ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RosterProblem } from "./problem.ts";
import { ServerDraft } from "./server-draft.ts";
import type { Tagged } from "./tagged.ts";

/** A document of words, as the server keeps it: whoever has not seen the last version is refused. */
class Server {
  version = 1;
  words: string[] = [];
  open = true;
  readonly stored: { words: string[]; key: string }[] = [];
  readonly keys: string[] = [];
  /** What happens to the next requests, before or after the server has stored them. */
  before: (() => Promise<void> | void)[] = [];
  after: (() => void)[] = [];

  readonly load = (): Promise<Tagged<string[]>> =>
    Promise.resolve({ value: this.words, tag: String(this.version) });

  readonly store = async ({ value, tag }: Tagged<string[]>, key: string) => {
    this.keys.push(key);
    await this.before.shift()?.();
    const again = this.stored.find((one) => one.key === key);
    if (!again && tag !== String(this.version)) {
      throw new RosterProblem("stale-version", { status: 412 });
    }
    if (!again) {
      this.elsewhere(value);
      this.stored.push({ words: value, key });
    }
    this.after.shift()?.();
    return { value: this.words, tag: String(this.version) };
  };

  elsewhere(words: string[]): void {
    this.words = words;
    this.version++;
  }
}

class Tab {
  text: string | undefined;
  read = (): never => (this.text ? JSON.parse(this.text) : undefined) as never;
  keep = (value: unknown): void => void (this.text = JSON.stringify(value));
  forget = (): void => void (this.text = undefined);
}

const host = {
  addController: vi.fn(),
  requestUpdate: vi.fn(),
} as unknown as ReactiveControllerHost;

async function opened(server: Server, tab = new Tab()): Promise<ServerDraft<string[], string[]>> {
  const draft = new ServerDraft<string[], string[]>(host);
  draft.hostConnected();
  await draft.open({
    load: server.load,
    store: server.store,
    documentOf: (told) => told,
    same: (one, other) => one.join() === other.join(),
    merged: (earlier, mine, now) => [
      ...now.filter((word) => mine.includes(word) || !earlier.includes(word)),
      ...mine.filter((word) => !earlier.includes(word) && !now.includes(word)),
    ],
    fits: (words) => words.length < 5,
    editable: () => server.open,
    kept: tab as never,
  });
  return draft;
}

const down = (): never => {
  throw new RosterProblem("unreachable");
};

describe("a document that is stored by itself", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("stores what was said in a row as one", async () => {
    const server = new Server();
    const draft = await opened(server);

    draft.change(["a"], "one");
    draft.change(["a", "b"], "another");
    expect(draft.state).toBe("storing");
    await vi.advanceTimersByTimeAsync(1000);

    expect(server.stored.map(({ words }) => words)).toEqual([["a", "b"]]);
    expect(draft.state).toBe("stored");
  });

  it("sends one request at a time, and then what was said meanwhile", async () => {
    const server = new Server();
    let answer: () => void = vi.fn();
    server.before = [() => new Promise<void>((resolve) => (answer = resolve))];
    const draft = await opened(server);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);

    draft.change(["a", "b"], "");
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.stored).toEqual([]);
    answer();
    await vi.advanceTimersByTimeAsync(0);

    expect(server.stored.map(({ words }) => words)).toEqual([["a"], ["a", "b"]]);
    expect(draft.document).toEqual(["a", "b"]);
    expect(draft.state).toBe("stored");
  });

  it("goes back to before the last change, and stores that", async () => {
    const server = new Server();
    const draft = await opened(server);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);
    draft.change(["a", "b"], "");
    await vi.advanceTimersByTimeAsync(1000);

    expect(draft.undo()).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1000);

    expect(server.words).toEqual(["a"]);
    expect(draft.canUndo).toBe(true);
  });

  it("undoes typing without a pause as one", async () => {
    const draft = await opened(new Server());
    draft.change(["a"], "day");
    draft.change(["a", "h"], "note");
    draft.change(["a", "hi"], "note");
    await vi.advanceTimersByTimeAsync(1000);
    draft.change(["a", "hi", "again"], "note");

    expect(draft.undo()).toEqual(["a", "hi"]);
    expect(draft.undo()).toEqual(["a"]);
    expect(draft.undo()).toEqual([]);
    expect(draft.canUndo).toBe(false);
  });

  it("keeps what was said while there is no line, tries again, and has one of it", async () => {
    const server = new Server();
    const tab = new Tab();
    server.before = [down];
    // The second time the server hears it, and the answer is lost.
    server.after = [down];
    const draft = await opened(server, tab);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.state).toBe("waiting");
    expect(tab.text).toContain('"mine":["a"]');

    await vi.advanceTimersByTimeAsync(60_000);

    expect(server.stored).toHaveLength(1);
    expect(server.keys).toHaveLength(3);
    expect(new Set(server.keys).size).toBe(1);
    expect(draft.state).toBe("stored");
    expect(tab.text).toBeUndefined();
  });

  it("knows its own document again when the answer was lost and something else was said since", async () => {
    const server = new Server();
    server.after = [down];
    const draft = await opened(server);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);

    draft.undo();
    await vi.advanceTimersByTimeAsync(1000);

    expect(server.words).toEqual([]);
    expect(draft.aside).toBeUndefined();
    expect(draft.state).toBe("stored");
  });

  it("stores after a reload what was kept in the tab", async () => {
    const server = new Server();
    const tab = new Tab();
    server.before = [down];
    (await opened(server, tab)).change(["a"], "");

    const draft = await opened(server, tab);
    expect(draft.document).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(6000);

    expect(server.words).toEqual(["a"]);
  });

  it("does not wait when its screen is left", async () => {
    const server = new Server();
    const draft = await opened(server);
    draft.change(["a"], "");

    draft.hostDisconnected();
    await vi.advanceTimersByTimeAsync(0);

    expect(server.words).toEqual(["a"]);
  });

  it("shows what stands when it was changed elsewhere, and puts mine into it when asked", async () => {
    const server = new Server();
    const draft = await opened(server);
    server.elsewhere(["theirs"]);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.document).toEqual(["theirs"]);
    expect(draft.aside?.mine).toEqual(["a"]);
    expect(draft.canUndo).toBe(false);

    draft.putBack();
    await vi.advanceTimersByTimeAsync(1000);

    expect(server.words).toEqual(["theirs", "a"]);
    expect(draft.aside).toBeUndefined();
  });

  it("still has what was set aside after a reload", async () => {
    const server = new Server();
    const tab = new Tab();
    const first = await opened(server, tab);
    server.elsewhere(["theirs"]);
    first.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);

    const draft = await opened(server, tab);

    expect(draft.document).toEqual(["theirs"]);
    expect(draft.aside?.mine).toEqual(["a"]);
  });

  it("that was changed elsewhere before a reload asks what to do with what was kept", async () => {
    const server = new Server();
    const tab = new Tab();
    server.before = [down];
    (await opened(server, tab)).change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);
    server.elsewhere(["theirs"]);

    const draft = await opened(server, tab);

    expect(draft.document).toEqual(["theirs"]);
    expect(draft.aside?.mine).toEqual(["a"]);
    draft.dropAside();
    expect(tab.text).toBeUndefined();
  });

  it("that is refused shows what the server has, with the refusal", async () => {
    const server = new Server();
    const tab = new Tab();
    server.before = [
      () => {
        throw new RosterProblem("impossible-document", { status: 422 });
      },
    ];
    const draft = await opened(server, tab);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);

    expect(draft.document).toEqual([]);
    expect(draft.refused?.slug).toBe("impossible-document");
    expect(draft.aside?.mine).toEqual(["a"]);
    expect(draft.state).toBe("stored");
    expect(tab.text).toBeUndefined();
  });

  it("keeps together what was refused one after the other", async () => {
    const server = new Server();
    const refuse = (): never => {
      throw new RosterProblem("impossible-document", { status: 422 });
    };
    server.before = [refuse, refuse];
    const draft = await opened(server);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);
    draft.change(["b"], "");
    expect(draft.refused).toBeDefined();
    await vi.advanceTimersByTimeAsync(1000);

    expect(draft.aside?.mine).toEqual(["a", "b"]);
    draft.dropAside();
    expect(draft.refused).toBeUndefined();
    expect(draft.document).toEqual([]);
  });

  it("that came too late keeps what was said until it is dropped", async () => {
    const server = new Server();
    const tab = new Tab();
    server.before = [
      () => {
        server.open = false;
        throw new RosterProblem("wrong-phase", { status: 409 });
      },
    ];
    (await opened(server, tab)).change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);

    const draft = await opened(server, tab);

    expect(draft.aside?.mine).toEqual(["a"]);
    expect(server.stored).toEqual([]);
  });

  it("does not send what the server would not take, and says so", async () => {
    const server = new Server();
    server.words = ["a", "b", "c", "d", "e", "f"];
    const draft = await opened(server);
    draft.change(["a", "b", "c", "d", "e"], "");
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.state).toBe("unfit");

    draft.change(["a", "b", "c", "d"], "");
    await vi.advanceTimersByTimeAsync(1000);

    expect(server.stored.map(({ words }) => words)).toEqual([["a", "b", "c", "d"]]);
  });

  it("is read again quietly, but not over what is being said", async () => {
    const server = new Server();
    const draft = await opened(server);
    server.elsewhere(["theirs"]);
    await draft.again();
    expect(draft.document).toEqual(["theirs"]);

    draft.change(["theirs", "a"], "");
    server.elsewhere(["other"]);
    await draft.again();

    expect(draft.document).toEqual(["theirs", "a"]);
  });

  it("shows what another command made of it, which can be undone", async () => {
    const server = new Server();
    const draft = await opened(server);
    draft.change(["a"], "");
    await vi.advanceTimersByTimeAsync(1000);
    server.elsewhere(["restored"]);

    draft.adopt(await server.load());

    expect(draft.document).toEqual(["restored"]);
    expect(draft.undo()).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.words).toEqual(["a"]);
  });
});
