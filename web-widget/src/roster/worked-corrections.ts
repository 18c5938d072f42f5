import { WorkedTimeCorrectionReason, type WorkedShift } from "@samenrooster/contract";

/** Why hours are put right, in the order in which it is asked. */
export const correctionReasons: readonly WorkedTimeCorrectionReason[] = [
  WorkedTimeCorrectionReason.ReportedLate,
  WorkedTimeCorrectionReason.EnteredWrongly,
  WorkedTimeCorrectionReason.AgreedOtherwise,
];

/** Whose hours somebody may correct: everybody's who holds a shift, but never one's own. */
export function holdersOf(
  shifts: readonly WorkedShift[],
  self: string | undefined,
): { readonly id: string; readonly name: string }[] {
  const names = new Map(
    shifts.flatMap(({ shift: { memberId }, memberName }) =>
      memberId === undefined || memberId === self ? [] : [[memberId, memberName] as const],
    ),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
