package org.samenrooster.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samenrooster.agreement.CutOff.Starts;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;

/**
 * What the team's agreements say of one person's next pick or withdrawal.
 *
 * @param agreement what was agreed
 * @param held what the person holds of the period now
 * @param now the moment of picking or giving back
 * @param periodStart midnight at the start of the period
 */
public record PickLimits(PickAgreement agreement, HeldWork held, Instant now, Instant periodStart) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int MINUTES = 60;

  /** Everything that keeps the person from picking a shift; empty where nothing does. */
  public List<Fault> againstPick(Duty shift) {
    List<Fault> against = new ArrayList<>();
    if (agreement.shiftsLeft(held) <= 0) {
      int most = agreement.maximumShifts().orElseThrow();
      against.add(Fault.at("", FaultCode.AGREED_MOST_SHIFTS, held.shifts(), most));
    }
    checkMinutes(shift, against);
    tooLate(agreement.pickUntil(), shift, FaultCode.AGREED_PICK_CUT_OFF).ifPresent(against::add);
    return against;
  }

  private void checkMinutes(Duty shift, List<Fault> against) {
    int added = shift.countsFor().hours() ? shift.workMinutes() : 0;
    // Work that counts for no hours takes nobody further beyond the limit.
    if (added > 0 && added > agreement.minutesLeft(held)) {
      int minutes = held.minutes() + added;
      int most = agreement.maximumMinutes().orElseThrow();
      against.add(
          Fault.at(
              "",
              FaultCode.AGREED_MOST_MINUTES,
              minutes,
              minutes / MINUTES,
              minutes % MINUTES,
              most / MINUTES,
              most % MINUTES));
    }
  }

  /** What keeps the person from giving a shift back; empty where nothing does. */
  public List<Fault> againstWithdrawal(Duty shift) {
    return tooLate(agreement.withdrawUntil(), shift, FaultCode.AGREED_WITHDRAW_CUT_OFF).stream()
        .toList();
  }

  private Optional<Fault> tooLate(Optional<CutOff> cutOff, Duty shift, FaultCode code) {
    Starts starts = new Starts(shift.start(), periodStart);
    return cutOff
        .filter(end -> end.isOver(now, starts))
        .map(end -> Fault.at("", code, local(end.at(starts), shift.zone()), end.hours()));
  }

  private static String local(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }
}
