import type { LightColour, OpenShift, RuleViolation } from "@samenrooster/contract";
import type { Words } from "../localization/words.ts";

/** A sign and a tag per colour, because a colour alone says nothing to who does not see it. */
export const LIGHT_LOOKS: Record<LightColour, { readonly sign: string; readonly tag: string }> = {
  GREEN: { sign: "✓", tag: "good" },
  AMBER: { sign: "!", tag: "warn" },
  RED: { sign: "✕", tag: "bad" },
};

/**
 * Whether somebody has to confirm a pick. A health advice alone does not ask for that: it stands with the shift,
 * and a question at every pick would soon be answered unread.
 */
export function asksForThought({ pickable, ruleViolations }: OpenShift): boolean {
  return pickable && ruleViolations.some(({ severity }) => severity === "WARN");
}

/** What folded reasons are called: advice alone is no more than good to know. */
export function reasonsInShort(violations: readonly RuleViolation[], { reasons }: Words): string {
  const advice = violations.every(({ severity }) => severity === "INFO");
  return advice ? reasons.advice(violations.length) : reasons.all(violations.length);
}
