// Compiles the TypeScript client that the contract module generates to target/client, under its own, laxer
// settings: generated code is neither edited nor held to our compiler flags.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const source = path("../../api-spec/target/generated-sources/typescript/index.ts");
if (!existsSync(source)) {
  console.error(
    `The client generated from the contract is not there yet (${source}). ` +
      "Maybe run `mvn -q -pl api-spec compile` in the top folder first.",
  );
  process.exit(1);
}

const program = ts.createProgram([source], {
  strict: true,
  declaration: true,
  outDir: path("../target/client"),
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
});
const faults = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
if (faults.length > 0) {
  console.error(
    ts.formatDiagnostics(faults, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => "\n",
    }),
  );
  process.exit(1);
}
