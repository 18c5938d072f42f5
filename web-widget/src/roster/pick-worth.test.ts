import { describe, expect, it } from "vitest";
import { en } from "../localization/en.ts";
import { pickWorthEn } from "../localization/pick-worth-en.ts";
import { anEffect, aPay } from "../testing/sample-worth.ts";
import { amountText, percentText } from "./amounts.ts";
import { contractSentence, hoursFacts, payFacts } from "./pick-worth.ts";

const words = { units: en.units, worth: pickWorthEn, language: "en" } as const;

describe("what a shift brings in words", () => {
  it("tells hours, balances and each allowance", () => {
    expect(hoursFacts(anEffect(), words)).toEqual([
      ["Added to your hours account", "+7 h 30 min"],
      ["Balance at the end of that day", "+2 h 42 min"],
      ["Balance expected on 31 December 2026", "−2 h"],
      ["Allowance of 22%", "2 h"],
      ["Allowance of 47%", "1 h"],
    ]);
  });

  it("tells the one amount there is, and no sum of it", () => {
    expect(payFacts(aPay({ net: undefined }), words)).toEqual([["Allowance, gross", "€18.20"]]);
  });

  it("tells both amounts, their sum, and what is left", () => {
    const pay = aPay({ extraMinutes: 450, extraAmount: "150.00", grossAmount: "168.20" });

    expect(payFacts(pay, words)).toEqual([
      ["Allowance, gross", "€18.20"],
      ["Hours beyond your contract, gross", "€150.00"],
      ["Together, gross", "€168.20"],
      ["Of that you keep about", "€9.81"],
    ]);
  });

  it("tells no amount where there is none", () => {
    const none = aPay({ allowanceAmount: "0.00", grossAmount: "0.00", net: undefined });

    expect(payFacts(none, words)).toEqual([]);
  });

  it("says whether the hours lie within the contract", () => {
    expect(contractSentence(aPay(), words)).toContain("within your contract");
    expect(contractSentence(aPay({ extraMinutes: 30 }), words)).toContain("30 min are expected");
  });
});

describe("amounts of money", () => {
  it.each([
    ["18.20", "en", false, "€18.20"],
    ["18.20", "nl", false, "€\u00a018,20"],
    ["-12.00", "en", true, "−€12.00"],
    ["12.00", "en", true, "+€12.00"],
    ["0.00", "en", true, "€0.00"],
  ] as const)("%s in %s is %s", (amount, language, signed, text) => {
    expect(amountText(amount, language, { signed })).toBe(text);
  });

  it("percentages have a comma in Dutch", () => {
    expect(percentText("22.5", "nl")).toBe("22,5");
    expect(percentText("22.5", "en")).toBe("22.5");
  });
});
