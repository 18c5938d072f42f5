/** The words of what was said when a roster was sent back. A member reads it where she picks, so they are few. */
export interface PeriodRemarksWords {
  readonly title: string;
  readonly toTeam: string;
  readonly toYou: string;
  readonly toPerson: (name: string) => string;
  readonly said: (name: string, at: string) => string;
}
