// Makes one contract file of the many: every reference becomes an internal one, nothing else changes.
import { bundle, createConfig } from '@redocly/openapi-core';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const source = 'src/openapi/openapi.yaml';
const target = 'target/classes/org/samenrooster/api/openapi.json';

const config = await createConfig({});
const { bundle: contract, problems } = await bundle({ ref: source, config, dereference: false });
for (const problem of problems) {
  console.error(`${problem.location?.[0]?.source?.absoluteRef ?? source}: ${problem.message}`);
}
if (problems.length > 0) {
  process.exit(1);
}
await mkdir(dirname(target), { recursive: true });
await writeFile(target, JSON.stringify(contract.parsed, null, 1) + '\n');
