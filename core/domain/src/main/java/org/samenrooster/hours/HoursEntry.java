package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.Optional;

/** One signed posting in minutes that stands in an account for good. */
public record HoursEntry(int sequence, HoursPosting posting) {

  /** Identity. */
  public HoursEntryId id() {
    return new HoursEntryId(posting.account(), sequence);
  }

  /** The account in which it stands. */
  public AccountId account() {
    return posting.account();
  }

  /** What it says. */
  public HoursEntryKind kind() {
    return posting.kind();
  }

  /** Its signed minutes. */
  public int minutes() {
    return posting.minutes();
  }

  /** The day to which its minutes belong. */
  public LocalDate day() {
    return posting.day();
  }

  /** Why it is there. */
  public HoursCause cause() {
    return posting.cause();
  }

  /** Whether it follows from the contract alone, and changes when the contract does. */
  boolean isOfTheContract() {
    return kind() == HoursEntryKind.PUBLIC_HOLIDAY
        || cause().kind() == HoursCause.Kind.EARLIER_DAYS
        || isContractLine();
  }

  /**
   * Whether it holds contract hours: none that anybody worked or was credited with. A correction of
   * contract hours of closed days is one of them.
   */
  public boolean isContractLine() {
    return kind() == HoursEntryKind.CONTRACT
        || (kind() == HoursEntryKind.CORRECTION && cause().kind() == HoursCause.Kind.EMPLOYMENT);
  }

  /** The entry that it takes back or puts right. */
  public Optional<HoursEntryId> corrects() {
    return posting.corrects();
  }

  /** Whether it takes back another. */
  boolean takesBack() {
    return posting.reason().filter(CorrectionReason.TAKEN_BACK::equals).isPresent();
  }

  /** The posting that takes it back, on its own day, so that every balance is as it was. */
  HoursPosting takenBack() {
    return new HoursPosting(
        posting.account(),
        posting.kind(),
        Math.negateExact(posting.minutes()),
        posting.day(),
        posting.cause(),
        Optional.of(id()),
        Optional.of(CorrectionReason.TAKEN_BACK),
        posting.costCentre());
  }
}
