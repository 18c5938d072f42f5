// Writes the baseline and the contract as OpenAPI 3.0, for the tool that compares them: it is blind to changed types in
// 3.1. Nothing gets lost, because the rules of the linter keep out what only 3.1 can say.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const documents = {
  'src/baseline/openapi.json': 'target/comparison/baseline.json',
  'target/classes/org/samenrooster/api/openapi.json': 'target/comparison/contract.json',
};

function older(node) {
  if (Array.isArray(node)) {
    return node.map(older);
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const { examples, ...rest } = node;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, older(value)]));
}

await mkdir('target/comparison', { recursive: true });
for (const [from, to] of Object.entries(documents)) {
  const contract = older(JSON.parse(await readFile(from, 'utf8')));
  delete contract.info.summary;
  delete contract.info.license.identifier;
  await writeFile(to, JSON.stringify({ ...contract, openapi: '3.0.3' }));
}
