/// <reference types="vite/client" />
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { languageOf } from "./languages.ts";

type Leaf = string | ((...values: never[]) => string);

function leaves(words: object, path = ""): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value]],
  );
}

const components = readdirSync("src/components", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".component.ts"))
  .map((file) => [file, readFileSync(`src/components/${file}`, "utf8")] as const);

/** What stands between tags in the templates of a source; an expression counts as nothing. */
function literalTexts(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      const markup = ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : template.head.text + template.templateSpans.map(({ literal }) => literal.text).join("");
      const text = markup.replace(/<!--.*?-->|<[^>]*>|&\w+;/gs, " ");
      found.push(...(text.match(/\p{L}{2,}[^\n]*/gu) ?? []).map((part) => part.trim()));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("component.ts", source, ts.ScriptTarget.ES2022, true));
  return found;
}

/** The words in every file of a language, by file: `nl.ts`, `my-hours-nl.ts` and so on. */
function filesOf(language: "nl" | "en"): Map<string, [string, Leaf][]> {
  const files =
    language === "nl"
      ? import.meta.glob<object>(["./nl.ts", "./*-nl.ts"], { eager: true })
      : import.meta.glob<object>(["./en.ts", "./*-en.ts"], { eager: true });
  return new Map(
    Object.entries(files).map(([file, exported]) => [
      file.replace(`${language}.ts`, ""),
      Object.values(exported).flatMap((words: object) => leaves(words)),
    ]),
  );
}

const dutch = filesOf("nl");
const english = filesOf("en");
const everyLeaf = [...dutch.values(), ...english.values()].flat();

describe("the words", () => {
  it("are there in both languages, under the same keys and of the same kind", () => {
    const kinds = (files: Map<string, [string, Leaf][]>): string[] =>
      [...files].flatMap(([file, words]) =>
        words.map(([key, value]) => `${file} ${key}: ${typeof value}`),
      );

    expect(dutch.size).toBeGreaterThan(3);
    expect(kinds(dutch).sort()).toEqual(kinds(english).sort());
  });

  it("are never empty, but for the phase in which picking is possible", () => {
    const empty = everyLeaf.filter(([, value]) => value === "");

    expect(empty.map(([key]) => key)).toEqual([
      "openShifts.notNow.PICKING",
      "openShifts.notNow.PICKING",
    ]);
  });

  it("use every value they are given", () => {
    for (const [key, word] of everyLeaf) {
      if (typeof word === "function" && word.length > 0) {
        const values = Array.from({ length: word.length }, (_, index) => 7001 + index);
        const said = word(...(values as never[]));
        expect(
          values.filter((value) => !said.includes(String(value))),
          key,
        ).toEqual([]);
      }
    }
  });

  it("are the only place with text: no template holds a literal word", () => {
    expect(components.length).toBeGreaterThan(10);
    const found = components.flatMap(([file, source]) =>
      literalTexts(source).map((text) => `${file}: ${text.trim()}`),
    );

    expect(found).toEqual([]);
    // Every component is parsed, which takes a while on a busy machine.
  }, 60_000);

  it("would be found missing from a template that holds a literal word", () => {
    expect(literalTexts("html`<p class=${a ? b : c}>Hello ${name}</p>`")).toEqual(["Hello"]);
    expect(literalTexts("html`<p>${words.map((w) => html`<b>Deep</b>`)}</p>`")).toEqual(["Deep"]);
  });

  it.each([
    ["nl", "nl"],
    ["nl-BE", "nl"],
    ["EN-us", "en"],
    ["en", "en"],
    ["fr", "nl"],
    [undefined, "nl"],
  ])("a page in %s reads as %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
