import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetPay, tellPay, toldPay } from "./told-pay.ts";

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size;
    },
  } as Storage;
}

describe("what was told about pay", () => {
  beforeEach(() => {
    vi.stubGlobal("sessionStorage", storage());
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is known to who told it until it is forgotten", () => {
    expect(tellPay("amina", { hourlyWage: "20.50" })).toBe(true);
    expect(toldPay("amina")).toEqual({ hourlyWage: "20.50" });

    forgetPay();
    expect(toldPay("amina")).toBeUndefined();
  });

  it("of somebody else in the same tab is removed unread", () => {
    tellPay("amina", { hourlyWage: "20.50" });

    expect(toldPay("bram")).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
    expect(toldPay("amina")).toBeUndefined();
  });

  it("is not known where a page forbids storage, and says so when told", () => {
    const forbidden = (): never => {
      throw new DOMException("forbidden", "SecurityError");
    };
    vi.stubGlobal("sessionStorage", {
      getItem: forbidden,
      setItem: forbidden,
      removeItem: forbidden,
    });

    expect(tellPay("amina", { hourlyWage: "20.50" })).toBe(false);
    expect(toldPay("amina")).toBeUndefined();
    expect(forgetPay).not.toThrow();
  });

  it("that somebody damaged is not known", () => {
    tellPay("amina", { hourlyWage: "20.50" });
    sessionStorage.setItem("samenrooster-told-pay", "{");

    expect(toldPay("amina")).toBeUndefined();
  });
});
