import type { NetEffectRequest } from "@samenrooster/contract";

/** What a member told about pay, to see what a shift brings before picking it. */
export interface ToldPay {
  /** Gross euros an hour, as the contract writes it. */
  readonly hourlyWage: string;
  readonly household?: NetEffectRequest;
}

interface Kept extends ToldPay {
  readonly personId: string;
}

const KEY = "samenrooster-told-pay";

/**
 * What this person told in this tab. It never leaves the device but with a question, and is gone when the tab closes;
 * what somebody else left in the same tab is removed unread.
 */
export function toldPay(personId: string): ToldPay | undefined {
  const kept = read();
  if (!kept) {
    return undefined;
  }
  if (kept.personId !== personId) {
    forgetPay();
    return undefined;
  }
  const { hourlyWage, household } = kept;
  return household ? { hourlyWage, household } : { hourlyWage };
}

function read(): Kept | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    // A page may forbid storage; then nothing is known.
    return undefined;
  }
}

/** Keeps it until the tab closes; false where the page forbids it. */
export function tellPay(personId: string, told: ToldPay): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...told, personId } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetPay(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept, nothing has to be forgotten.
  }
}
