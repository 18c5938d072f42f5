import type {
  CareDemandDocument,
  DemoLogin,
  Me,
  MemberRoster,
  MemberSuggestions,
  NewPeriod,
  OpenShift,
  OpenShiftPage,
  PhaseCommand,
  RosterPeriod,
  RosterPeriodPage,
  SeasonProfile,
  Shift,
  Team,
  TeamRoster,
} from "@samenrooster/contract";
import { addDays } from "../src/roster/dates.ts";
import { asksForThought } from "../src/roster/lights.ts";
import { groupOpenShifts } from "../src/roster/open-shifts.ts";

/** Where the product runs that the stories are told on. */
export const baseUrl = (process.env.PRODUCT_URL ?? "").replace(/\/$/, "");
const api = `${baseUrl}/samenrooster/api/v1`;

/** Somebody who can sign in to the demonstration. */
export interface Person {
  readonly login: DemoLogin;
  readonly me: Me;
  readonly token: string;
}

async function ask<T>(
  path: string,
  token?: string,
  body?: unknown,
  method = body === undefined ? "GET" : "POST",
): Promise<T> {
  const answer = await fetch(api + path, {
    method,
    headers: {
      Accept: "application/json",
      "Accept-Language": "nl",
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(token !== undefined && method !== "GET"
        ? { "Idempotency-Key": crypto.randomUUID() }
        : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return (await answer.json()) as T;
}

async function everyLogin(): Promise<Person[]> {
  const { items } = await ask<{ items: DemoLogin[] }>("/demo/logins");
  const people: Person[] = [];
  for (const login of items) {
    people.push(await signedIn(login));
  }
  return people;
}

async function signedIn(login: DemoLogin): Promise<Person> {
  const { token } = await ask<{ token: string }>("/demo/tokens", undefined, {
    login: login.login,
  });
  return { login, token, me: await ask<Me>("/me", token) };
}

/** Everybody of the sample team with a login. */
export async function everybody(): Promise<Person[]> {
  return ofTheSampleTeam(await everyLogin());
}

function ofTheSampleTeam(people: readonly Person[]): Person[] {
  const sample = people[0]?.me.teams[0]?.teamId;
  return people.filter(({ me }) => me.teams.some(({ teamId }) => teamId === sample));
}

export function leads({ me }: Person): boolean {
  return me.teams[0]?.roles.includes("TEAM_LEAD") ?? false;
}

const teamOf = ({ me }: Person): string => me.teams[0]?.teamId ?? "";

export async function periodsOf(person: Person): Promise<RosterPeriod[]> {
  const page = await ask<RosterPeriodPage>(
    `/teams/${teamOf(person)}/periods?limit=100`,
    person.token,
  );
  return page.items;
}

/** Lets another lead approve a period too: nobody approves her own roster. */
export async function approveToo(person: Person, periodId: string): Promise<void> {
  const path = `/teams/${teamOf(person)}/periods/${periodId}/approve`;
  await ask<RosterPeriod>(path, person.token, { acknowledgeShortfall: true });
}

/** The names of everybody who has a shift in a period, as the team roster shows them to this person. */
export async function rosteredIn(person: Person, periodId: string): Promise<string[]> {
  const path = `/teams/${teamOf(person)}/periods/${periodId}/roster`;
  const { members } = await ask<TeamRoster>(path, person.token);
  return members.filter(({ shifts }) => shifts.length > 0).map(({ displayName }) => displayName);
}

/** The open shifts of a period, judged for the person, by start. */
export async function openShiftsFor(
  person: Person,
  periodId: string,
): Promise<OpenShiftPage["items"]> {
  const path = `/teams/${teamOf(person)}/periods/${periodId}/open-shifts?limit=100`;
  const { items } = await ask<OpenShiftPage>(path, person.token);
  return groupOpenShifts(items, () => false).map(({ first }) => first);
}

/** What the person may pick now without a question first, by start. */
export async function pickableBy(
  person: Person,
  periodId: string,
): Promise<OpenShiftPage["items"]> {
  const items = await openShiftsFor(person, periodId);
  return items.filter((open) => open.pickable && !asksForThought(open));
}

/** The shifts that the person holds between two dates. */
export async function shiftsOf(
  person: Person,
  from: string,
  until: string,
): Promise<MemberRoster["shifts"]> {
  const memberId = person.me.teams[0]?.memberId ?? "";
  const path = `/teams/${teamOf(person)}/members/${memberId}/roster?from=${from}&until=${until}`;
  const { shifts } = await ask<MemberRoster>(path, person.token);
  return shifts;
}

/** Whether the person holds the shift. */
export async function holds(person: Person, { id, date }: Shift): Promise<boolean> {
  return (await shiftsOf(person, date, addDays(date, 1))).some((shift) => shift.id === id);
}

/** Whether the person's team has an hours agreement, without which every month is like the next. */
export async function hasSeasons(person: Person): Promise<boolean> {
  const path = `/teams/${teamOf(person)}/season-profiles/2027`;
  return (await ask<SeasonProfile>(path, person.token)).agreed;
}

/** A shift that a nurse may pick without a question, in a period that is open for it. */
export interface FirstPick {
  readonly nurse: Person;
  readonly periodId: string;
  readonly open: OpenShift;
}

/** The first such shift of these nurses. */
export async function firstPick(nurses: readonly Person[]): Promise<FirstPick> {
  for (const nurse of nurses) {
    for (const { id, phase } of await periodsOf(nurse)) {
      const pickable = phase === "PICKING" ? await pickableBy(nurse, id) : [];
      // A night over New Year stands in the accounts of two years, which is no story for a first pick.
      const open = pickable.find(({ shift }) => shift.start.slice(0, 4) === shift.end.slice(0, 4));
      if (open) {
        return { nurse, periodId: id, open };
      }
    }
  }
  throw new Error("No open shift fits anyone of the sample team.");
}

/** A team beside the sample team, with a period whose open shifts are to be given. */
export interface LargeTeam {
  /** Who leads it: the administrator of the demonstration. */
  readonly lead: Person;
  readonly periodId: string;
}

/** Makes a team of so many people after the sample team, with so much more care, and six weeks of open shifts to give. */
export async function aLargeTeam(name: string, people: number): Promise<LargeTeam> {
  const everyone = await everyLogin();
  const someone = ofTheSampleTeam(everyone).find(leads);
  const administrator = everyone.find(({ me }) => me.organisationRoles.includes("ADMINISTRATOR"));
  if (!someone || !administrator) {
    throw new Error("The demonstration has a team lead and an administrator.");
  }
  const { token, login } = administrator;
  const { document } = await ask<Team>(`/teams/${teamOf(someone)}`, token);
  const care = await ask<CareDemandDocument>(
    `/teams/${teamOf(someone)}/care-demand`,
    someone.token,
  );
  const times = Math.floor(people / document.members.length);
  const { id } = await ask<Team>("/teams", token, {
    ...document,
    name,
    members: Array.from({ length: people }, (_, index) => {
      const { displayName, employments, qualifications } = copied(document.members, index);
      return index === 0
        ? {
            displayName: administrator.me.person.displayName,
            externalId: login.login,
            employments,
            qualifications,
            roles: [{ role: "MEMBER" }, { role: "TEAM_LEAD" }],
          }
        : { displayName: `${displayName} ${index}`, employments, qualifications };
    }),
  });
  const clients = (care.clients ?? []).flatMap((client) =>
    Array.from({ length: times }, (_, index) => ({ ...client, id: `${client.id}-${index}` })),
  );
  await ask(`/teams/${id}/care-demand`, token, { ...care, clients }, "PUT");
  const lead = await signedIn(login);
  return { lead, periodId: await completingFrom(lead, "2027-01-04", 6) };
}

function copied<T>(of: readonly T[], index: number): T {
  return of[index % of.length] as T;
}

/** Takes the person's pick back, so that the next story finds the shift open. */
export async function withdrawPick(person: Person, shiftId: string): Promise<void> {
  await ask(`/teams/${teamOf(person)}/shifts/${shiftId}/withdraw`, person.token, undefined, "POST");
}

/** Picks a shift for the person, as on another telephone. */
export async function pick(person: Person, shiftId: string): Promise<void> {
  await ask(`/teams/${teamOf(person)}/shifts/${shiftId}/pick`, person.token, undefined, "POST");
}

/** Two who may both pick a shift. */
export interface Race {
  readonly early: Person;
  readonly late: Person;
  readonly shift: Shift;
}

/** Two nurses and a shift that both may pick, with something left for who comes second. */
export async function twoWhoWantTheSame(nurses: readonly Person[], period: string): Promise<Race> {
  const wantedBy = new Map<string, Person>();
  for (const nurse of nurses) {
    const choices = await pickableBy(nurse, period);
    for (const { shift } of choices.length > 1 ? choices : []) {
      const early = wantedBy.get(shift.id);
      if (early) {
        return { early, late: nurse, shift };
      }
      wantedBy.set(shift.id, nurse);
    }
  }
  throw new Error("No two of them may pick the same open shift.");
}

/** Makes a period of the lead's team that is open for wishes; its id. */
export function wishingFrom(lead: Person, from: string, weeks: number): Promise<string> {
  return aPeriod(lead, { from, weeks }, ["OPEN_WISHING"]);
}

/** Makes a period of the lead's team in which the lead gives the open shifts away; its id. */
export function completingFrom(lead: Person, from: string, weeks: number): Promise<string> {
  return aPeriod(lead, { from, weeks }, ["OPEN_PICKING", "CLOSE_PICKING"]);
}

async function aPeriod(
  lead: Person,
  period: NewPeriod,
  commands: readonly PhaseCommand[],
): Promise<string> {
  const path = `/teams/${teamOf(lead)}/periods`;
  const { id } = await ask<RosterPeriod>(path, lead.token, period);
  for (const command of commands) {
    await ask(`${path}/${id}/phase`, lead.token, { command });
  }
  return id;
}

/** The names of those whom the rules allow a shift, best first. */
export async function ableToTake(lead: Person, shiftId: string): Promise<string[]> {
  const path = `/teams/${teamOf(lead)}/shifts/${shiftId}/suggestions?limit=100`;
  const { items } = await ask<MemberSuggestions>(path, lead.token);
  return items.map(({ displayName }) => displayName);
}
