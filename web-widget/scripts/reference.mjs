// Writes docs/widget-reference.md from the custom-elements manifest and the event types; with --check it only tells
// whether that file is what it would write. The manifest itself goes into the package.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const PAGE = "../docs/widget-reference.md";
const MANIFEST = "target/manifest/custom-elements.json";
const TAG = "roster-app";

execFileSync("node_modules/.bin/cem", ["analyze", "--quiet"], { stdio: "inherit" });
const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ name }) => name === "RosterApp");
element.tagName = TAG;
writeFileSync(MANIFEST, JSON.stringify(manifest, null, 2));
copyFileSync(MANIFEST, "dist/custom-elements.json");

const cell = (text) => text.replaceAll("\n", " ").replaceAll("|", "\\|");
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows].join("\n");

/** What an event carries, as its type says it. */
function detailOf(event) {
  const source = readFileSync(`src/events/${event}.ts`, "utf8");
  const tree = ts.createSourceFile(event, source, ts.ScriptTarget.ES2022, true);
  const type = tree.statements.find(ts.isTypeAliasDeclaration).type;
  return type.typeArguments[0].members
    .map((member) => `\`${member.name.getText()}${member.questionToken ? "?" : ""}\``)
    .join(", ");
}

const attributes = new Map(element.attributes.map((one) => [one.fieldName, one.name]));
const fields = element.members.filter(
  ({ kind, privacy, name }) => kind === "field" && privacy === undefined && name !== "styles",
);
const page = `# The element \`<${TAG}>\`

${element.summary} How to put it in a page: [embedding](embed.md).

This page is written from the source by \`npm run reference\` in \`web-widget\`.

## Properties

${table(
  ["Property", "Attribute", "Type", "Default", "What it is"],
  fields.map((one) =>
    row(
      `\`${one.name}\``,
      attributes.has(one.name) ? `\`${attributes.get(one.name)}\`` : "–",
      `\`${one.type.text}\``,
      one.default ? `\`${one.default}\`` : "–",
      one.description,
    ),
  ),
)}

## Events

They come after the server has stored what the user did, and bubble out of the element.

${table(
  ["Event", "Detail", "When"],
  element.events.map(({ name, description }) => row(`\`${name}\``, detailOf(name), description)),
)}

## Custom properties

Set on the element or anywhere above it. Which of the two defaults holds, for a light or a dark page, follows the page's
\`color-scheme\`.

${table(
  ["Property", "What it is"],
  element.cssProperties.map(({ name, description }) => row(`\`${name}\``, description)),
)}

## Parts

Styled from the page by \`${TAG}::part(…)\`.

${table(
  ["Part", "What it is"],
  element.cssParts.map(({ name, description }) => row(`\`${name}\``, description)),
)}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(PAGE, "utf8") !== page) {
    console.error(`${PAGE} is not what the source says. Write it anew: npm run reference`);
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, page);
}
