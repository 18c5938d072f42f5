import type {
  MemberWishes,
  ShiftType,
  WishesDocument,
  WishRestoration,
  WishVersion,
} from "@samenrooster/contract";
import { Answer, type FakeServer, problem } from "./fake-server.ts";

export const WISHES = "/teams/*/periods/*/members/*/wishes";

export const shiftTypes: ShiftType[] = [
  shiftType("V", "Vroege dienst", "07:00", "15:30"),
  shiftType("L", "Late dienst", "14:45", "23:00"),
  { ...shiftType("N", "Nachtdienst", "22:45", "07:15"), endsNextDay: true },
];

function shiftType(code: string, name: string, start: string, end: string): ShiftType {
  return { code, name, start, end, endsNextDay: false, breakMinutes: 30, kind: "CARE" };
}

/** Nothing wished yet: two vetoes, eight wishes, Wednesdays free, a fixed early shift on the first day. */
export function memberWishes(changes: Partial<MemberWishes> = {}): MemberWishes {
  return {
    asOf: "2026-11-23T10:45:00+01:00",
    memberId: "amina",
    periodId: "p1",
    editable: true,
    wishes: [],
    vetoesAllowed: 2,
    vetoesLeft: 2,
    wishesAllowed: 8,
    fixedFreeDates: ["2027-01-06", "2027-01-13", "2027-01-20", "2027-01-27"],
    fixedShifts: [{ date: "2027-01-04", shiftType: "V" }],
    ...changes,
  };
}

/** What was stored before: two shifts wanted, a free day, a veto. */
export const stored: WishesDocument = {
  wishes: [
    { date: "2027-01-05", kind: "WANT", shiftType: "V", strength: 2 },
    { date: "2027-01-05", kind: "WANT", shiftType: "L", strength: 2 },
    { date: "2027-01-09", kind: "FREE", strength: 3 },
    { date: "2027-01-15", kind: "VETO" },
  ],
  noteToLead: "Op dinsdag werk ik graag met Esra samen.",
};

/** The wishes of a member, kept in versions as the server does. */
export class SampleWishes {
  readonly versions: WishVersion[] = [];

  constructor(
    private readonly base: MemberWishes,
    first?: WishesDocument,
  ) {
    if (first) {
      this.add(first);
    }
  }

  /** Stores a document, as another device of the member would. */
  add(document: WishesDocument, restored?: number): void {
    const number = this.versions.length + 1;
    const changedAt = `2026-11-23T10:${String(40 + number).padStart(2, "0")}:00+01:00`;
    const from = restored === undefined ? {} : { restored };
    this.versions.unshift({ number, changedAt, ...from, ...document });
  }

  get latest(): WishVersion | undefined {
    return this.versions[0];
  }

  private get tag(): string {
    return `"${String(this.latest?.number)}"`;
  }

  answer(): Answer {
    const { latest, base } = this;
    const told: MemberWishes = latest
      ? {
          ...base,
          changedAt: latest.changedAt,
          wishes: latest.wishes,
          ...(latest.noteToLead ? { noteToLead: latest.noteToLead } : {}),
        }
      : base;
    return new Answer(200, told, "application/json", latest ? { ETag: this.tag } : {});
  }

  private unseen(headers: Headers): Answer | undefined {
    return this.latest && headers.get("If-Match") !== this.tag
      ? problem(412, "stale-version", { title: "Somebody changed it in the meantime" })
      : undefined;
  }

  /** Answers the operations about them. */
  addTo(server: FakeServer): this {
    server
      .on(`GET ${WISHES}`, () => this.answer())
      .on(`PUT ${WISHES}`, ({ body, headers }) => {
        const refused = this.unseen(headers);
        if (!refused) {
          this.add(body as WishesDocument);
        }
        return refused ?? this.answer();
      })
      .on(`GET ${WISHES}/versions`, () => ({ items: this.versions }))
      .on(`POST ${WISHES}/restore`, ({ body, headers }) => {
        const { version } = body as WishRestoration;
        const earlier = this.versions.find(({ number }) => number === version);
        const refused = this.unseen(headers);
        if (!refused && earlier) {
          const { wishes, noteToLead } = earlier;
          this.add({ wishes, ...(noteToLead ? { noteToLead } : {}) }, version);
        }
        return refused ?? this.answer();
      });
    return this;
  }
}

/** The sample period is past wishing: what was wished can be read. */
export function addWishes(server: FakeServer): void {
  server.on("GET /teams/*/shift-types", { items: shiftTypes });
  new SampleWishes(memberWishes({ editable: false }), stored).addTo(server);
}
