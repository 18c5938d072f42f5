// Puts the type declarations into the package: those of the element and its events, and those of the contract they name.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const TYPES = "dist/types";
rmSync(TYPES, { recursive: true, force: true });
execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.types.json"], { stdio: "inherit" });
cpSync("target/client", `${TYPES}/contract`, {
  recursive: true,
  filter: (file) => !file.includes(".") || file.endsWith(".d.ts"),
});
for (const file of readdirSync(TYPES, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".d.ts")) {
    const path = join(TYPES, file);
    const contract = relative(dirname(path), `${TYPES}/contract/index.js`);
    const reference = contract.startsWith(".") ? contract : `./${contract}`;
    writeFileSync(
      path,
      // A declaration names its neighbours by what they are when compiled.
      readFileSync(path, "utf8")
        .replaceAll('"@samenrooster/contract"', `"${reference}"`)
        .replaceAll(/(from |import ?\(?)"(\.[^"]*)\.ts"/g, '$1"$2.js"'),
    );
  }
}
