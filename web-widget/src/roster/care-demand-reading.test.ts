import type { CareDemandDocument } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { demandEn } from "../localization/demand-en.ts";
import { aCareDemand } from "../testing/sample-demand.ts";
import {
  newActivity,
  newClient,
  newMinimum,
  newWardPart,
  type TypedDemand,
  typedDemand,
} from "./care-demand.ts";
import { faultsBeside, faultsOf, hasFault, readDemand } from "./care-demand-reading.ts";

const EMPTY: TypedDemand = { clients: [], parts: [], minimumStaffing: [] };

const read = (typed: Partial<TypedDemand>, rest: CareDemandDocument = {}) =>
  readDemand({ ...EMPTY, ...typed }, rest, demandEn.faults);

const withActivity = (changes: object) =>
  read({
    clients: [
      {
        ...newClient("a"),
        id: "room-1",
        activities: [{ ...newActivity("b"), name: "Insulin", minutes: "10", ...changes }],
      },
    ],
  }).faults;

const part = { ...newWardPart("p"), name: "Day", patients: "12", patientsPerNurse: "1,5" };

describe("reading care demand", () => {
  it("gives back the document that was put into the fields, what is not shown included", () => {
    const document = aCareDemand();

    expect(read(typedDemand(document), document)).toEqual({ document, faults: {} });
  });

  it("leaves out what is empty", () => {
    expect(read({}).document).toEqual({});
  });

  it("takes a comma in the patients per nurse, leaves out every day, and one carer", () => {
    const { document } = read({ parts: [part] });

    expect(document?.ward?.parts[0]?.patientsPerNurse).toBe(1.5);
    expect(document?.ward?.parts[0]).not.toHaveProperty("days");
  });

  it("wants a label for each client, and each only once", () => {
    const clients = ["room-1", " ", "room-1"].map((id, at) => ({ ...newClient(String(at)), id }));

    expect(read({ clients })).toEqual({
      faults: {
        "/clients/1/id": "Fill this in.",
        "/clients/2/id": "“room-1” is there twice. Give each client a label of its own.",
      },
    });
  });

  it("wants a label of 36 characters at most", () => {
    const client = (length: number) => ({ ...newClient("a"), id: "x".repeat(length) });

    expect(read({ clients: [client(36)] }).faults).toEqual({});
    expect(read({ clients: [client(37)] }).faults).toEqual({
      "/clients/0/id": "This has 37 characters; at most 36 fit.",
    });
  });

  it.each([
    ["minutes", "0", "“0” does not go. Enter a whole number from 1 to 1440."],
    ["minutes", "half an hour", "“half an hour” does not go. Enter a whole number from 1 to 1440."],
    ["minutes", "", "Fill this in."],
    ["carers", "11", "“11” does not go. Enter a whole number from 1 to 10."],
    ["level", "8", "“8” does not go. Enter a whole number from 1 to 7."],
    ["from", "", "Enter a time, such as 07:30."],
    ["name", "", "Fill this in."],
    ["days", [], "Choose at least one day."],
  ])("says of an activity with %s %j what would be right", (field, value, fault) => {
    expect(withActivity({ [field]: value })).toEqual({
      [`/clients/0/activities/0/${field}`]: fault,
    });
  });

  it("wants an activity to fit into its window, to the minute", () => {
    const window = { from: "07:00", until: "08:00" };

    expect(withActivity({ ...window, minutes: "60" })).toEqual({});
    expect(withActivity({ ...window, minutes: "61" })).toEqual({
      "/clients/0/activities/0/minutes":
        "61 minutes do not fit between 07:00 and 08:00: there is room for 60. Enter less, or widen the times.",
    });
  });

  it.each([
    ["0.1", undefined],
    ["100", undefined],
    ["0", "“0” does not go. Enter a number from 0.1 to 100, such as 1.5."],
    ["100.1", "“100.1” does not go. Enter a number from 0.1 to 100, such as 1.5."],
    ["a lot", "“a lot” does not go. Enter a number from 0.1 to 100, such as 1.5."],
    ["", "Fill this in."],
  ])("of patients per nurse, %j is %s", (patientsPerNurse, fault) => {
    expect(read({ parts: [{ ...part, patientsPerNurse }] }).faults).toEqual(
      fault ? { "/ward/parts/0/patientsPerNurse": fault } : {},
    );
  });

  it("takes nobody as a minimum, and no more than a hundred", () => {
    const minimum = (people: string) => read({ minimumStaffing: [{ ...newMinimum("m"), people }] });

    expect(minimum("0").faults).toEqual({});
    expect(Object.keys(minimum("101").faults)).toEqual(["/minimumStaffing/0/people"]);
  });
});

describe("faults that the server found", () => {
  it("stand at their fields; what is about no field is told apart", () => {
    const errors = [
      { pointer: "#/clients/1/id", message: "room-12 is there twice." },
      { pointer: "/clients/0/activities/2/days/3", message: "MON is there twice." },
      { pointer: "/profiles/0/dayParts", message: "The shares add up to 90." },
    ];

    expect(faultsOf(errors)).toEqual({
      faults: {
        "/clients/1/id": "room-12 is there twice.",
        "/clients/0/activities/2/days": "MON is there twice.",
      },
      others: [errors[2]],
    });
  });

  it("belong to a place with everything in it, and to no other that begins alike", () => {
    const faults = { "/clients/1/id": "a", "/clients/12/id": "b" };

    expect(hasFault(faults, "/clients/1")).toBe(true);
    expect(hasFault(faults, "/clients/2")).toBe(false);
    expect(faultsBeside(faults, "/clients/1")).toEqual({ "/clients/12/id": "b" });
  });
});
