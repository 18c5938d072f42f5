package org.samenrooster.hours;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody worked beyond the contract in a year: extra hours up to the threshold of the
 * agreement, and overtime beyond it. Time away counts as worked; a balance from before does not.
 *
 * @param extraMinutes agreed work above contract hours (<i>meeruren</i>)
 * @param overtimeMinutes above the threshold (<i>overwerk</i>)
 */
public record BeyondContract(int extraMinutes, int overtimeMinutes) {

  private static final Set<HoursEntryKind> NOT_WORKED =
      EnumSet.of(HoursEntryKind.CONTRACT, HoursEntryKind.OPENING, HoursEntryKind.SETTLEMENT);

  /** What stands in an account. */
  public static BeyondContract of(HoursAccount account, AnnualHours annualHours) {
    return expected(account, annualHours, 0);
  }

  /**
   * What will stand in an account at its end.
   *
   * @param expectedMinutes what will be rostered besides, as in {@link Forecast#expectedMinutes}
   */
  public static BeyondContract expected(
      HoursAccount account, AnnualHours annualHours, int expectedMinutes) {
    int contract = annualHours.minutesIn(account.days());
    // A contract that ends in its busy months is owed more than an even share of the year.
    int threshold = Math.max(contract, annualHours.overtimeThresholdIn(account.days()));
    int worked = account.sum(BeyondContract::countsAsWorked) + expectedMinutes;
    return new BeyondContract(
        Math.max(0, Math.min(worked, threshold) - contract), Math.max(0, worked - threshold));
  }

  // Days of which nothing is known count as worked, exactly as the contract says.
  private static boolean countsAsWorked(HoursEntry entry) {
    return (!NOT_WORKED.contains(entry.kind())
            && !entry.isContractLine()
            && entry.cause().kind() != HoursCause.Kind.OPENING_BALANCE)
        || entry.cause().kind() == HoursCause.Kind.EARLIER_DAYS;
  }
}
