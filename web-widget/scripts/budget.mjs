// Says how large what is loaded is, compressed, and fails where it is more than agreed. Sizes never depend on the machine.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What a nurse's first screen loads: this one file. The rest comes when it is opened. */
const FIRST = { file: "samenrooster.js", most: 60_000 };
/** The largest screen that is fetched when it is opened. */
const MOST_OF_A_SCREEN = 30_000;

const sizes = readdirSync("dist")
  .filter((file) => file.endsWith(".js"))
  .map((file) => [file, gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length]);
const tooLarge = sizes.filter(([file, size]) =>
  file === FIRST.file ? size > FIRST.most : size > MOST_OF_A_SCREEN,
);
const first = sizes.find(([file]) => file === FIRST.file)?.[1] ?? Infinity;
console.log(`The first screen loads ${first} bytes, compressed, of at most ${FIRST.most}.`);
for (const [file, size] of tooLarge) {
  const most = file === FIRST.file ? FIRST.most : MOST_OF_A_SCREEN;
  console.error(`${file} is ${size} bytes, compressed; at most ${most} was agreed.`);
}
process.exit(tooLarge.length > 0 || first > FIRST.most ? 1 : 0);
