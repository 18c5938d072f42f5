import type {
  ContractExtension,
  ExtensionReply,
  ExtensionState,
  ExtraHoursWishOfMember,
} from "@samenrooster/contract";

const ANSWERED: Record<ExtensionReply, ExtensionState> = {
  ACCEPT: "ACCEPTED",
  DECLINE: "DECLINED",
  WITHDRAW: "WITHDRAWN",
};

/** Four hours a week more for eight weeks, as a lead proposed it to Amina. */
export function anExtension(changes: Partial<ContractExtension> = {}): ContractExtension {
  return {
    id: "x1",
    memberId: "amina",
    displayName: "Amina Visser",
    proposedBy: "TEAM_LEAD",
    proposedByName: "Lea Lead",
    proposedAt: "2026-11-20T10:00:00+01:00",
    extraWeeklyMinutes: 240,
    from: "2027-01-04",
    until: "2027-03-01",
    state: "PROPOSED",
    possibleReplies: ["ACCEPT", "DECLINE"],
    ...changes,
  };
}

/** The extension as it is after somebody said something to it. */
export function answeredBy(
  name: string,
  extension: ContractExtension,
  reply: ExtensionReply,
): ContractExtension {
  return {
    ...extension,
    state: ANSWERED[reply],
    possibleReplies: [],
    answeredByName: name,
    answeredAt: "2026-11-23T09:00:00+01:00",
    ...(reply === "ACCEPT" ? { contractWeeklyMinutes: 1440 } : {}),
  };
}

/** Somebody would like four hours on Monday evenings. */
export function aWishOf(displayName: string): ExtraHoursWishOfMember {
  return {
    memberId: "amina",
    displayName,
    wish: { weeklyMinutes: 240, days: ["MON"], dayParts: ["EVENING"], from: "2026-12-01" },
  };
}
