import type { Deputy } from "@samenrooster/contract";

/** Deputies by when they are one. */
export interface DeputyGroups {
  readonly now: readonly Deputy[];
  readonly later: readonly Deputy[];
  readonly past: readonly Deputy[];
}

export function deputyGroups(deputies: readonly Deputy[], today: string): DeputyGroups {
  const isPast = ({ until, endedAt }: Deputy): boolean => endedAt !== undefined || until <= today;
  const ahead = deputies.filter((deputy) => !isPast(deputy));
  return {
    now: ahead.filter(({ from }) => from <= today),
    later: ahead
      .filter(({ from }) => from > today)
      .sort((one, other) => one.from.localeCompare(other.from)),
    past: deputies.filter(isPast),
  };
}
