// Packs the widget as `npm publish` would, and uses the package as a stranger would: its types compile in a page of their
// own under strict settings, and everything it says it has is in it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const folder = "target/package";
rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}/node_modules/@samenrooster/widget`, { recursive: true });
const [{ filename }] = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
);
const installed = `${folder}/node_modules/@samenrooster/widget`;
execFileSync("tar", ["-xzf", `${folder}/${filename}`, "-C", installed, "--strip-components=1"]);

const { exports: entries, customElements } = JSON.parse(
  readFileSync(`${installed}/package.json`, "utf8"),
);
const promised = [entries["."].types, entries["."].default, customElements];
const missing = promised.filter((file) => !existsSync(`${installed}/${file}`));

writeFileSync(
  `${folder}/page.ts`,
  `import "@samenrooster/widget";
import type { RosterPeriodChangedEvent, TokenProvider } from "@samenrooster/widget";

const provider: TokenProvider = async (reason) => (reason === "expired" ? "new" : "old");
const widget = document.createElement("roster-app");
widget.tokenProvider = provider;
widget.tokenOrigin = "https://hr.example";
widget.addEventListener("roster-shift-picked", ({ detail }) => console.log(detail.shiftId));
widget.addEventListener("roster-period-changed", ({ detail }: RosterPeriodChangedEvent) => {
  const until: string = detail.period.until;
  console.log(until);
});
// @ts-expect-error a number is no language
widget.language = 3;
`,
);
writeFileSync(
  `${folder}/tsconfig.json`,
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: "ES2022",
      module: "ESNext",
      moduleResolution: "Bundler",
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      types: [],
      typeRoots: [],
      paths: { lit: ["../../node_modules/lit"], "lit/*": ["../../node_modules/lit/*"] },
    },
    files: ["page.ts"],
  }),
);
execFileSync("node_modules/.bin/tsc", ["-p", folder], { stdio: "inherit" });

// The example for React is compiled against the same package, where it finds it.
cpSync("../examples/react-page", `${folder}/react-page`, { recursive: true });
writeFileSync(
  `${folder}/tsconfig.react.json`,
  JSON.stringify({
    extends: "./tsconfig.json",
    compilerOptions: {
      jsx: "react-jsx",
      allowImportingTsExtensions: true,
      paths: {
        lit: ["../../node_modules/lit"],
        "lit/*": ["../../node_modules/lit/*"],
        react: ["../../node_modules/@types/react"],
        "react/*": ["../../node_modules/@types/react/*"],
        "react-dom/*": ["../../node_modules/@types/react-dom/*"],
      },
    },
    files: ["react-page/main.tsx"],
  }),
);
execFileSync("node_modules/.bin/tsc", ["-p", `${folder}/tsconfig.react.json`], {
  stdio: "inherit",
});
if (missing.length > 0) {
  console.error(`The package ${filename} has no ${missing.join(", ")}.`);
  process.exit(1);
}
console.log(`${filename} compiles in a page of its own.`);
