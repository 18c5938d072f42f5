import type { NewSickCall, SickCall, SickCallDetail, SickCallEnd } from "@samenrooster/contract";
import { Answer, type FakeServer, problem } from "./fake-server.ts";
import { aShift } from "./sample.ts";

const AS_OF = "2026-11-23T06:05:00+01:00";

export function aSickCall(changes: Partial<SickCall> = {}): SickCall {
  return {
    id: "sick1",
    memberId: "amina",
    displayName: "Amina Visser",
    from: AS_OF,
    firstDayBack: "2026-11-24",
    state: "REPORTED",
    registeredByName: "Amina Visser",
    ...changes,
  };
}

/** A call with a shift that is open and one that a colleague works. */
export function aSickCallDetail(sickCall = aSickCall()): SickCallDetail {
  const today = aShift("v1", "2026-11-23", "L", { memberId: sickCall.memberId, vacated: true });
  const tomorrow = aShift("v2", "2026-11-24", "V", { memberId: sickCall.memberId, vacated: true });
  return {
    asOf: AS_OF,
    sickCall,
    vacated: [
      { shift: today, replacement: aShift("r1", "2026-11-23", "L", { replacesShiftId: "v1" }) },
      {
        shift: tomorrow,
        replacement: aShift("r2", "2026-11-24", "V", { replacesShiftId: "v2", memberId: "esra" }),
      },
    ],
  };
}

/** Nobody is away at first. */
export function addOwnSickCalls(server: FakeServer): FakeServer {
  let call: SickCall | undefined;
  return server
    .on("GET /teams/*/sick-calls", () => ({ asOf: AS_OF, items: call ? [call] : [] }))
    .on("GET /teams/*/sick-calls/*", () =>
      call ? aSickCallDetail(call) : problem(404, "not-found"),
    )
    .on("POST /teams/*/members/*/sick-calls", ({ body }) => {
      const { expectedBack = "2026-11-24" } = body as NewSickCall;
      call = aSickCall({ firstDayBack: expectedBack });
      return new Answer(201, aSickCallDetail(call), "application/json");
    })
    .on("POST /teams/*/sick-calls/*/end", ({ body }) => {
      const { firstDayBack, isBack } = body as SickCallEnd;
      call = aSickCall({ firstDayBack, state: isBack ? "RECOVERED" : "REPORTED" });
      const { vacated, ...rest } = aSickCallDetail(call);
      return { ...rest, vacated: isBack ? vacated.slice(1) : vacated };
    });
}
