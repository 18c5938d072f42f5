import { describe, expect, it } from "vitest";
import { aCareDemand } from "../testing/sample-demand.ts";
import { newClient, type TypedClient, type TypedDemand, typedDemand } from "./care-demand.ts";
import { demandChanges, mergedDemand } from "./care-demand-changes.ts";

const stored = typedDemand(aCareDemand());

const labelled = (id: string): TypedClient => ({ ...newClient(`new-${id}`), id });

function withClients(change: (clients: readonly TypedClient[]) => TypedClient[]): TypedDemand {
  return { ...stored, clients: change(stored.clients) };
}

/** The same as it comes from the server: its rows are counted anew. */
function renumbered(demand: TypedDemand): TypedDemand {
  return { ...demand, clients: demand.clients.map((one, at) => ({ ...one, key: String(at) })) };
}

const added = (id: string) => withClients((clients) => [...clients, labelled(id)]);
const without = (at: number) =>
  withClients((clients) => clients.filter((_, place) => place !== at));
const profiled = (at: number, profile: string) =>
  withClients((clients) => clients.map((one, place) => (place === at ? { ...one, profile } : one)));

const told = ({ clients }: TypedDemand): string[] =>
  clients.map(({ id, profile }) => `${id} ${profile}`.trim());

describe("what was changed of care demand", () => {
  it("names what came, changed and went", () => {
    const later = {
      ...withClients(([first = labelled(""), , ...rest]) => [
        { ...first, profile: "VV8" },
        ...rest,
        labelled("kamer 9"),
      ]),
      minimumStaffing: [],
    };

    expect(demandChanges(stored, later)).toEqual([
      { section: "clients", kind: "changed", name: "kamer 1" },
      { section: "clients", kind: "added", name: "kamer 9" },
      { section: "clients", kind: "removed", name: "kamer 2" },
      { section: "minimumStaffing", kind: "removed", name: "23:00–07:00" },
    ]);
  });

  it("calls a row whose name is being typed as it was called", () => {
    const later = { ...stored, parts: stored.parts.map((part) => ({ ...part, name: "" })) };

    expect(demandChanges(stored, later).map(({ name }) => name)).toEqual(["Dag"]);
  });

  it("finds nothing where nothing differs", () => {
    expect(demandChanges(stored, typedDemand(aCareDemand()))).toEqual([]);
  });
});

describe("care demand that was changed in two places", () => {
  it("keeps what either added", () => {
    const { demand, both } = mergedDemand(stored, added("mine"), renumbered(added("theirs")));

    expect(told(demand).slice(-2)).toEqual(["theirs", "mine"]);
    expect(both).toEqual([]);
  });

  it("takes their change of a row that was left alone here, and the other way round", () => {
    const { demand, both } = mergedDemand(stored, profiled(0, "VV8"), profiled(1, "VV10"));

    expect(told(demand).slice(0, 2)).toEqual(["kamer 1 VV8", "kamer 2 VV10"]);
    expect(both).toEqual([]);
  });

  it("keeps what was typed of a row that both changed, and says so", () => {
    const { demand, both } = mergedDemand(stored, profiled(0, "VV8"), profiled(0, "VV10"));

    expect(told(demand)[0]).toBe("kamer 1 VV8");
    expect(both).toEqual(["kamer 1"]);
  });

  it("says nothing of a row that both changed alike", () => {
    expect(mergedDemand(stored, profiled(0, "VV8"), profiled(0, "VV8")).both).toEqual([]);
  });

  it("keeps a row away that was removed by one and left alone by the other", () => {
    const mine = mergedDemand(stored, without(0), renumbered(added("theirs")));
    const theirs = mergedDemand(stored, added("mine"), renumbered(without(0)));

    expect(told(mine.demand)).not.toContain("kamer 1 VV5");
    expect(told(theirs.demand)).not.toContain("kamer 1 VV5");
    expect([...mine.both, ...theirs.both]).toEqual([]);
  });

  it("keeps a row that was changed here and removed there, and says so", () => {
    const { demand, both } = mergedDemand(stored, profiled(0, "VV8"), renumbered(without(0)));

    expect(told(demand)).toContain("kamer 1 VV8");
    expect(both).toEqual(["kamer 1"]);
  });

  it("follows a label that was changed here", () => {
    const mine = withClients(([first = labelled(""), ...rest]) => [
      { ...first, id: "kamer 1a" },
      ...rest,
    ]);

    expect(told(mergedDemand(stored, mine, profiled(1, "VV10")).demand).slice(0, 2)).toEqual([
      "kamer 1a VV5",
      "kamer 2 VV10",
    ]);
  });

  it("gives every row a key of its own", () => {
    const { demand } = mergedDemand(stored, profiled(0, "VV8"), renumbered(without(0)));
    const keys = demand.clients.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
