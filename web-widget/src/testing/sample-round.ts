import type {
  AgreementStanding,
  CompletionJob,
  CompletionJobRequest,
  CompletionJobSummary,
  CompletionMember,
  CompletionProposal,
  TakenCompletion,
  TeamRoster,
  WishesOfMember,
} from "@samenrooster/contract";
import { Answer, type FakeServer } from "./fake-server.ts";
import { aShift, members, openShifts } from "./sample.ts";
import { aShortRest } from "./sample-rules.ts";

const NOW = "2026-11-23T11:00:00+01:00";

export const wishes: WishesOfMember[] = [
  {
    memberId: "amina",
    displayName: "Amina Visser",
    changedAt: "2026-11-21T20:00:00+01:00",
    wishes: [
      { date: "2027-01-05", kind: "WANT", shiftType: "V", strength: 3 },
      { date: "2027-01-09", kind: "FREE", strength: 1 },
    ],
    noteToLead: "Ik ruil met iedereen om de 9e vrij te zijn.",
  },
];

function aStanding(
  memberId: string,
  displayName: string,
  changes: Partial<AgreementStanding> = {},
): AgreementStanding {
  return {
    asOf: NOW,
    memberId,
    displayName,
    periodId: "p1",
    shifts: 11,
    minutes: 5250,
    unpopularShifts: 4,
    leastUnpopularShifts: 3,
    light: { colour: "GREEN" },
    ...changes,
  };
}

export function aCompletionMember(changes: Partial<CompletionMember> = {}): CompletionMember {
  return {
    memberId: "esra",
    displayName: "Esra Yılmaz",
    added: [],
    givenUp: [],
    hours: {
      beforeMinutes: 5250,
      afterMinutes: 5250,
      lowMinutes: 5184,
      targetMinutes: 5760,
      mostMinutes: 6336,
    },
    ruleViolations: [],
    ...changes,
  };
}

export function aCompletion(changes: Partial<CompletionProposal> = {}): CompletionProposal {
  return {
    members: [
      aCompletionMember(),
      aCompletionMember({
        memberId: "amina",
        displayName: "Amina Visser",
        added: [aShift("o1", "2027-01-05", "V")],
        wishesKept: 1,
        wishesNotMet: [
          {
            wish: { date: "2027-01-09", kind: "FREE", strength: 1 },
            reason: "Er is die dag niemand anders van niveau 3 die nog uren over heeft.",
          },
        ],
      }),
      aCompletionMember({
        memberId: "bram",
        displayName: "Bram O’Neill",
        added: [aShift("o4", "2027-01-13", "N")],
        givenUp: [
          {
            shift: aShift("bram-5", "2027-01-14", "V", { origin: "PICKED", memberId: "bram" }),
            reason: "Die ging niet samen met de nacht van 13 januari, die ingevuld moest worden.",
          },
        ],
        ruleViolations: [aShortRest()],
      }),
    ],
    openShifts: [
      {
        shift: aShift("o5", "2027-01-07", "V"),
        reason: "Niemand kan: van 5 mensen werken er 3 die dag en hebben er 2 geen uren meer.",
      },
    ],
    remarks: ["Niemand heeft niveau 5: diensten die dat vragen blijven open."],
    wishesKept: { meanPercent: 82, worstPercent: 50 },
    costs: [{ name: "1 dienst blijft open.", value: 1000 }],
    cost: 6114,
    lowerBound: 5990,
    gapPermille: 21,
    ...changes,
  };
}

export function aCompletionJob(changes: Partial<CompletionJob> = {}): CompletionJob {
  return {
    id: "c1",
    periodId: "p1",
    state: "RUNNING",
    createdAt: NOW,
    seconds: 60,
    freedom: {},
    mustFill: [],
    pinnedShiftIds: [],
    progress: { elapsedSeconds: 12, openShifts: 2, cost: 8000, lowerBound: 6000 },
    ...changes,
  };
}

export function aFinishedCompletion(changes: Partial<CompletionJob> = {}): CompletionJob {
  return aCompletionJob({ state: "DONE", proposal: aCompletion(), ...changes });
}

export function aSearch(changes: Partial<CompletionJobSummary> = {}): CompletionJobSummary {
  return {
    id: "c0",
    periodId: "p1",
    state: "DONE",
    createdAt: "2026-11-23T09:00:00+01:00",
    seconds: 10,
    freedom: {},
    mustFill: 0,
    pinned: 0,
    hasProposal: true,
    progress: { elapsedSeconds: 10, openShifts: 3, cost: 9000, lowerBound: 6000 },
    ...changes,
  };
}

/** The events of a search as a stream says them. */
export function asEvents(jobs: readonly CompletionJob[]): Answer {
  const events = jobs.map((job) => `event: job\ndata: ${JSON.stringify(job)}\n\n`);
  return new Answer(200, events.join(""), "text/event-stream");
}

/** A second search finds another proposal, in which Esra takes the night and all picks stand. */
function finishedAs(id: string): CompletionJob {
  const [esra, amina] = aCompletion().members;
  const members = [{ ...esra!, added: [aShift("o4", "2027-01-13", "N")] }, amina!];
  const other = aCompletion({ members, cost: 6350, gapPermille: 57 });
  return aFinishedCompletion({ id, ...(id === "c2" ? { proposal: other } : {}) });
}

/** Leading a round: who takes part, and its completion. */
export function addRound(server: FakeServer): FakeServer {
  let searches: CompletionJobSummary[] = [];
  let taken: TakenCompletion | undefined;
  const roster = server.handler("GET /teams/*/periods/*/roster");
  return server
    .on("GET /teams/*/periods/*/roster", (asked) => {
      const answer = roster(asked) as TeamRoster;
      return taken ? { ...answer, openShifts: answer.openShifts.slice(-1) } : answer;
    })
    .on("GET /teams/*/periods/*/wishes", { asOf: NOW, items: wishes })
    .on("GET /teams/*/periods/*/agreement-standings", {
      items: members.map(({ id, displayName }) =>
        aStanding(
          id,
          displayName,
          id === "dirk"
            ? {
                unpopularShifts: 1,
                maximumShifts: 20,
                light: {
                  colour: "AMBER",
                  reason: "1 van 11 diensten is impopulair; de afspraak is minstens 3.",
                },
              }
            : {},
        ),
      ),
    })
    .on("GET /teams/*/periods/*/completion-jobs", () => ({ items: searches }))
    .on("POST /teams/*/periods/*/completion-jobs", ({ body }) => {
      const { seconds } = body as CompletionJobRequest;
      const id = `c${searches.length + 1}`;
      searches = [aSearch({ id, createdAt: NOW, seconds }), ...searches];
      const job = aCompletionJob({ id, seconds, state: "QUEUED", progress: { elapsedSeconds: 0 } });
      return new Answer(202, job, "application/json");
    })
    .on("GET /teams/*/periods/*/completion-jobs/*", ({ path }) => finishedAs(path[5] ?? "c1"))
    .on("GET /teams/*/periods/*/completion-jobs/*/events", ({ path }) =>
      asEvents([aCompletionJob({ id: path[5] ?? "c1" }), finishedAs(path[5] ?? "c1")]),
    )
    .on("POST /teams/*/periods/*/completion-jobs/*/cancel", () =>
      aCompletionJob({ state: "CANCELLING" }),
    )
    .on("POST /teams/*/periods/*/completion-jobs/*/take", ({ path }) => {
      const by = { by: "Lea Lead", at: NOW };
      searches = searches.map((one) => (one.id === path[5] ? { ...one, taken: by } : one));
      taken = {
        jobId: path[5] ?? "c1",
        periodId: "p1",
        taken: by,
        givenShifts: openShifts.length - 1,
        changedPicks: 1,
        besideShifts: 0,
        openShifts: 1,
      };
      return taken;
    });
}
