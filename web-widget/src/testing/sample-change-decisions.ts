import type {
  ConsentByPhone,
  MemberSide,
  RosterChange,
  RosterChangeEffects,
  RosterChangeVerdict,
} from "@samenrooster/contract";
import { type FakeServer, problem } from "./fake-server.ts";
import { aShift } from "./sample.ts";
import { aShortRest } from "./sample-rules.ts";

const NOW = "2026-11-23T11:00:00+01:00";
const early = aShift("e1", "2027-01-05", "V", { memberId: "esra" });
const late = aShift("b1", "2027-01-07", "L", { memberId: "bram" });

/** Bram and Esra swap; both said yes. */
export function aSwap(changes: Partial<RosterChange> = {}): RosterChange {
  return {
    id: "r1",
    kind: "SWAP",
    state: "AGREED",
    proposedByName: "Esra Yılmaz",
    proposedAt: "2026-11-22T09:30:00+01:00",
    expiresAt: "2026-11-25T09:30:00+01:00",
    moves: [
      {
        shift: early,
        fromMemberId: "esra",
        fromName: "Esra Yılmaz",
        taker: "MEMBER",
        toMemberId: "bram",
        toName: "Bram O’Neill",
      },
      {
        shift: late,
        fromMemberId: "bram",
        fromName: "Bram O’Neill",
        taker: "MEMBER",
        toMemberId: "esra",
        toName: "Esra Yılmaz",
      },
    ],
    consents: [
      { memberId: "esra", displayName: "Esra Yılmaz", state: "GIVEN", at: NOW },
      { memberId: "bram", displayName: "Bram O’Neill", state: "GIVEN", at: NOW },
    ],
    possibleSteps: ["APPROVE", "DECLINE"],
    asOf: NOW,
    ...changes,
  };
}

/** An open shift for which the team lead chooses among those who said yes. */
export function anApplication(changes: Partial<RosterChange> = {}): RosterChange {
  return aSwap({
    id: "r2",
    kind: "OPEN_SHIFT_OFFER",
    state: "PROPOSED",
    moves: [{ shift: aShift("o1", "2027-01-05", "V"), taker: "CHOSEN" }],
    consents: [
      { memberId: "dirk", displayName: "Dirk de Jong", state: "GIVEN", at: NOW },
      {
        memberId: "chantal",
        displayName: "Chantal van der Heijden-Wolthuis",
        state: "BY_PHONE",
        enteredByName: "Lea Lead",
        at: NOW,
      },
      { memberId: "esra", displayName: "Esra Yılmaz", state: "REFUSED", at: NOW },
    ],
    possibleSteps: ["CHOOSE", "DECLINE"],
    ...changes,
  });
}

/** A cover of which nobody has said anything yet. */
export function aCover(changes: Partial<RosterChange> = {}): RosterChange {
  return aSwap({
    id: "r3",
    kind: "COVER",
    state: "PROPOSED",
    moves: [{ shift: late, fromMemberId: "bram", fromName: "Bram O’Neill", taker: "FIRST_YES" }],
    consents: [
      { memberId: "dirk", displayName: "Dirk de Jong", state: "ASKED" },
      { memberId: "amina", displayName: "Amina Visser", state: "ASKED" },
    ],
    possibleSteps: ["ENTER_BY_PHONE", "DECLINE"],
    ...changes,
  });
}

function aSide(memberId: string, displayName: string, changes: Partial<MemberSide>): MemberSide {
  return {
    memberId,
    displayName,
    gives: [],
    takes: [],
    check: { caused: [], solved: [], light: { colour: "GREEN" }, historyGaps: [] },
    ...changes,
  };
}

export const swapEffects: RosterChangeEffects = {
  asOf: NOW,
  sides: [
    aSide("bram", "Bram O’Neill", {
      gives: [late],
      takes: [early],
      check: {
        caused: [aShortRest()],
        solved: [],
        light: { colour: "AMBER", reason: "8 u rust na de late dienst." },
        historyGaps: [],
        hours: {
          year: 2027,
          minutes: 15,
          balanceMinutes: -162,
          forecastMinutes: 120,
          allowances: [],
        },
      },
    }),
    aSide("esra", "Esra Yılmaz", {
      gives: [early],
      takes: [late],
      check: {
        caused: [],
        solved: [aShortRest()],
        light: { colour: "GREEN" },
        historyGaps: [],
        hours: {
          year: 2027,
          minutes: -15,
          balanceMinutes: 60,
          forecastMinutes: 0,
          allowances: [{ percent: "22.5", minutes: 180 }],
        },
      },
    }),
  ],
};

/** The roster changes of the sample team that wait for somebody. */
export function addChangeDecisions(server: FakeServer): FakeServer {
  let changes = [aSwap(), anApplication(), aCover()];
  const become = (id: string | undefined, state: RosterChange["state"]) => {
    const found = changes.find((change) => change.id === id);
    changes = changes.filter((change) => change !== found || state === "PROPOSED");
    return found ? { ...found, state, possibleSteps: [] } : problem(404, "not-found");
  };
  return server
    .on("GET /teams/*/roster-changes", ({ query }) => ({
      asOf: NOW,
      items: changes.filter(({ state }) => state === query.get("state")),
    }))
    .on("GET /teams/*/roster-changes/*/effects", swapEffects)
    .on("POST /teams/*/roster-changes/*/decision", ({ path, body }) =>
      become(path[3], (body as RosterChangeVerdict).verdict === "DECLINE" ? "DECLINED" : "BOOKED"),
    )
    .on("POST /teams/*/roster-changes/*/consent-by-phone", ({ path, body }) => {
      const { memberId } = body as ConsentByPhone;
      changes = changes.map((change) => ({
        ...change,
        consents: change.consents.map((consent) =>
          consent.memberId === memberId
            ? { ...consent, state: "BY_PHONE" as const, enteredByName: "Lea Lead" }
            : consent,
        ),
      }));
      return become(path[3], "BOOKED");
    });
}
