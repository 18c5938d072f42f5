// Sees every house rule red once: each case breaks one rule of a small good contract.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { before, test } from 'node:test';

const folder = 'target/lint';
const good = readFileSync('src/test/lint/good-contract.json', 'utf8');
const rules = [...readFileSync('.spectral.yaml', 'utf8').matchAll(/^ {2}(g\d\d-[a-z-]+):$/gm)].map(
  ([, name]) => name,
);

const list = (c) => c.paths['/care-teams'].get;
const replace = (c) => c.paths['/care-teams'].put;
const team = (c) => c.components.schemas.Team.properties;

const breakIt = {
  'g01-paths-kebab-case': (c) => {
    c.paths['/careTeams'] = { get: { ...list(c), operationId: 'listCareTeams' } };
  },
  'g02-fields-camel-case': (c) => {
    team(c).first_day = team(c).from;
  },
  'g03-enums-upper-snake-case': (c) => {
    team(c).mode.enum = ['fixed'];
  },
  'g04-operation-verb-first': (c) => {
    list(c).operationId = 'teams';
  },
  'g05-one-tag': (c) => {
    c.tags.push({ name: 'More', description: 'More.' });
    list(c).tags = ['Teams', 'More'];
  },
  'g06-refusals-are-problems': (c) => {
    list(c).responses['404'] = { description: 'Not here.' };
  },
  'g07-operations-list-refusals': (c) => {
    delete list(c).responses['500'];
  },
  'g08-signed-in-operations-list-refusals': (c) => {
    delete list(c).responses['401'];
  },
  'g09-commands-have-an-idempotency-key': (c) => {
    replace(c).parameters.shift();
    delete c.components.parameters.IdempotencyKey;
  },
  'g10-reads-change-nothing': (c) => {
    list(c).parameters.push({ $ref: '#/components/parameters/IdempotencyKey' });
  },
  'g11-replacing-needs-if-match': (c) => {
    delete replace(c).responses['412'];
  },
  'g12-minutes-are-whole-and-bounded': (c) => {
    team(c).breakMinutes.type = 'number';
  },
  'g13-numbers-are-bounded': (c) => {
    delete team(c).share.maximum;
  },
  'g14-texts-are-bounded': (c) => {
    delete team(c).name.maxLength;
  },
  'g15-lists-are-bounded': (c) => {
    delete c.components.schemas.TeamPage.properties.items.maxItems;
  },
  'g16-requests-are-closed': (c) => {
    delete c.components.schemas.Team.additionalProperties;
  },
  'g17-no-generator-traps': (c) => {
    c.components.schemas.Team.oneOf = [{ required: ['name'] }];
  },
  'g18-no-null': (c) => {
    team(c).name.type = ['string', 'null'];
  },
  'g19-bodies-are-named': (c) => {
    const { content } = replace(c).responses['200'];
    content['application/json'].schema = c.components.schemas.Problem;
  },
  'g20-pages-have-a-limit': (c) => {
    delete c.components.schemas.TeamPage.properties.nextCursor;
  },
  'g21-roles-are-named': (c) => {
    list(c)['x-roles'] = ['WIZARD'];
  },
  'g22-everything-is-described': (c) => {
    delete team(c).from.description;
  },
  'g23-questions-have-no-key': (c) => {
    const question = { ...replace(c), 'x-changes-nothing': true, 'x-personal': 'NONE', operationId: 'checkTeams' };
    c.paths['/care-teams/check'] = { post: question };
  },
  'g24-reads-of-people-are-marked': (c) => {
    delete list(c)['x-personal'];
  },
};

let found;

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/good.json`, good);
  for (const [rule, change] of Object.entries(breakIt)) {
    const contract = JSON.parse(good);
    change(contract);
    writeFileSync(`${folder}/${rule}.json`, JSON.stringify(contract));
  }
  const spectral = spawnSync(
    'node',
    ['node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', '--quiet', '--format=json', `${folder}/*.json`],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  assert.equal(spectral.stderr, '');
  found = {};
  for (const result of JSON.parse(spectral.stdout)) {
    (found[basename(result.source, '.json')] ??= []).push(result);
  }
});

test('the good contract keeps every rule', () => {
  assert.deepEqual(found.good ?? [], []);
});

test('every rule has a case that breaks it', () => {
  assert.deepEqual(Object.keys(breakIt), rules);
});

for (const rule of Object.keys(breakIt)) {
  test(`${rule} is seen red, and nothing else is`, () => {
    assert.deepEqual([...new Set((found[rule] ?? []).map((r) => r.code))], [rule]);
  });
}
