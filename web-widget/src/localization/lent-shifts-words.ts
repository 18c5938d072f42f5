/** The words of open shifts of other teams. They come when the member's own are there. */
export interface LentShiftsWords {
  readonly title: string;
  readonly explanation: string;
  readonly canPick: (count: number) => string;
  readonly noneFit: string;
  readonly showAll: (count: number) => string;
}
