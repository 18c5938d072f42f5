/** The words of what a shift brings. They come when it is asked for the first time. */
export interface PickWorthWords {
  readonly noContract: string;
  readonly minutes: string;
  readonly balance: string;
  readonly forecast: (year: number) => string;
  readonly allowance: (percent: string) => string;
  readonly noAllowance: string;
  readonly within: string;
  readonly beyond: (hours: string) => string;
  readonly unknownWage: string;
  readonly gross: string;
  readonly allowanceAmount: string;
  readonly extraAmount: string;
  readonly nothingMore: string;
  readonly net: string;
  readonly benefits: (amount: string) => string;
  readonly total: string;
}
