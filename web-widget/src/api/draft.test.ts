import { describe, expect, it } from "vitest";
import { Draft, forgetDrafts } from "./draft.ts";

class Kept implements Storage {
  private readonly entries = new Map<string, string>();
  constructor(private readonly room = Infinity) {}
  get length(): number {
    return this.entries.size;
  }
  clear(): void {
    this.entries.clear();
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
  setItem(key: string, value: string): void {
    if (value.length > this.room) {
      throw new DOMException("full", "QuotaExceededError");
    }
    this.entries.set(key, value);
  }
}

const amina = { personId: "amina", team: { id: "t1" } };
const bram = { personId: "bram", team: { id: "t1" } };

describe("a draft", () => {
  it("is there after a reload, for who typed it and nobody else", () => {
    const tab = new Kept();
    new Draft<{ note: string }>("leave", amina, tab).keep({ note: "'s morgens" });

    expect(new Draft("leave", amina, tab).read()).toEqual({ note: "'s morgens" });
    expect(new Draft("leave", bram, tab).read()).toBeUndefined();
    expect(new Draft("swap", amina, tab).read()).toBeUndefined();
  });

  it("is gone once it was sent", () => {
    const tab = new Kept();
    const draft = new Draft<number>("leave", amina, tab);
    draft.keep(3);

    draft.forget();

    expect(draft.read()).toBeUndefined();
    expect(tab).toHaveLength(0);
  });

  it("lives as long as the page where there is no room for it", () => {
    const draft = new Draft<string>("leave", amina, new Kept(0));

    draft.keep("typed");

    expect(draft.read()).toBe("typed");
  });

  it("that cannot be read any more is none", () => {
    const tab = new Kept();
    tab.setItem("samenrooster/draft/amina/t1/leave", "{half");

    expect(new Draft("leave", amina, tab).read()).toBeUndefined();
  });

  it("of everybody is forgotten together, and nothing of the host page with it", () => {
    const tab = new Kept();
    tab.setItem("host", "stays");
    new Draft("leave", amina, tab).keep("a");
    new Draft("leave", bram, tab).keep("b");

    forgetDrafts(tab);

    expect(tab).toHaveLength(1);
    expect(tab.getItem("host")).toBe("stays");
  });
});
