import type { WantedShift } from "@samenrooster/contract";
import { Draft } from "../api/draft.ts";
import type { RosterContext } from "./context.ts";

/** In which way a shift is to get another holder. */
export const swapWays = ["ask", "swap", "wish"] as const;
export type SwapWay = (typeof swapWays)[number];

/** A swap that somebody is working on and has not sent. */
export interface SwapDraft {
  /** Whether it is what she was doing last. */
  readonly open: boolean;
  readonly shiftId?: string;
  readonly way?: SwapWay;
  readonly memberIds?: readonly string[];
  readonly wanted?: readonly WantedShift[];
}

/** Where it is kept; a screen that leads to a swap starts it here. */
export function swapDraft(context: RosterContext): Draft<SwapDraft> {
  return new Draft<SwapDraft>("swap", context);
}
