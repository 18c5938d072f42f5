/** What stands in a field of the form that an event is about; empty when nothing does. */
export function enteredIn(event: Event, field: string): string {
  const value = new FormData(event.target as HTMLFormElement).get(field);
  return typeof value === "string" ? value : "";
}

/** Everything that is ticked or chosen under one name. */
export function everyEnteredIn(event: Event, field: string): string[] {
  const values = new FormData(event.target as HTMLFormElement).getAll(field);
  return values.filter((value) => typeof value === "string");
}

/** A whole number within bounds out of what somebody typed, or undefined. */
export function wholeNumber(typed: string, least: number, most: number): number | undefined {
  const value = Number(typed);
  const fits = /^\d+$/.test(typed.trim()) && value >= least && value <= most;
  return fits ? value : undefined;
}
