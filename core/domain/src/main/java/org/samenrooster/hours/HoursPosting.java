package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Minutes that somebody wants to book in an account; an {@link HoursEntry} once they are.
 *
 * @param account in which account; exactly one
 * @param minutes whole minutes; above zero what the person has worked or is credited with
 * @param day the day to which they belong
 * @param cause why
 * @param corrects the entry that it takes back or puts right, maybe of another year
 * @param reason why it puts something right
 * @param costCentre who bears it
 */
public record HoursPosting(
    AccountId account,
    HoursEntryKind kind,
    int minutes,
    LocalDate day,
    HoursCause cause,
    Optional<HoursEntryId> corrects,
    Optional<CorrectionReason> reason,
    Optional<String> costCentre) {

  /** Minutes that correct nothing. */
  static HoursPosting of(
      AccountId account, HoursEntryKind kind, DayMinutes minutes, HoursCause cause) {
    return new HoursPosting(
        account,
        kind,
        minutes.minutes(),
        minutes.day(),
        cause,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same cause on the same day, saying something else. */
  HoursPosting saying(HoursEntryKind other, int otherMinutes) {
    return new HoursPosting(account, other, otherMinutes, day, cause, corrects, reason, costCentre);
  }

  /** The same minutes, borne by a cost centre. */
  HoursPosting borneBy(Optional<String> centre) {
    return new HoursPosting(account, kind, minutes, day, cause, corrects, reason, centre);
  }

  /** What puts an entry right: minutes to add to it, on a day that is still open. */
  public static HoursPosting correction(
      HoursEntry corrected, int minutes, LocalDate day, CorrectionReason reason) {
    AccountId account = new AccountId(corrected.account().employment(), day.getYear());
    return new HoursPosting(
        account,
        HoursEntryKind.CORRECTION,
        minutes,
        day,
        corrected.cause(),
        Optional.of(corrected.id()),
        Optional.of(reason),
        corrected.posting().costCentre());
  }
}
