/** Hours are whole minutes everywhere; only here do they become text. */

export interface HourWords {
  readonly hour: string;
  readonly minute: string;
}

/** "28 u 30 min", "28 u", "45 min". The sign is left to the caller's sentence. */
export function hoursText(minutes: number, words: HourWords): string {
  const whole = Math.abs(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) {
    return `${rest} ${words.minute}`;
  }
  return rest === 0 ? `${hours} ${words.hour}` : `${hours} ${words.hour} ${rest} ${words.minute}`;
}

/** "+7 u 30 min", "−45 min", "0 min"; with a minus sign that is read as one. */
export function signedHours(minutes: number, words: HourWords): string {
  const sign = minutes > 0 ? "+" : minutes < 0 ? "−" : "";
  return sign + hoursText(minutes, words);
}

interface BalanceWords {
  readonly units: HourWords;
  readonly plannedHours: {
    readonly below: (hours: string) => string;
    readonly above: (hours: string) => string;
    readonly even: string;
  };
}

/** Planned less contract in words: "4 h still to plan", "2 h above contract". */
export function hoursBalance(differenceMinutes: number, words: BalanceWords): string {
  const text = hoursText(differenceMinutes, words.units);
  if (differenceMinutes === 0) {
    return words.plannedHours.even;
  }
  return differenceMinutes < 0 ? words.plannedHours.below(text) : words.plannedHours.above(text);
}
