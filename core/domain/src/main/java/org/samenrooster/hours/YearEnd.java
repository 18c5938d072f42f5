package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;

/**
 * What becomes of a balance at the end of an account: it goes on to the next one within the cap of
 * the agreement, and the rest is paid. Hours too few go on likewise; beyond the cap they lapse, for
 * nobody pays wages back for work that was not rostered.
 *
 * @param paidMinutes to be paid out, zero or more
 * @param carriedMinutes go on to the next account, with their sign
 * @param lapsedMinutes hours too few that are given up, zero or less
 */
public record YearEnd(int paidMinutes, int carriedMinutes, int lapsedMinutes) {

  /** How a part of a balance ends; the identity of its cause. */
  private enum Way {
    PAID,
    CARRIED_OVER,
    LAPSED
  }

  /**
   * Divides the balance of an account.
   *
   * @param wishedMinutes how much of it should go on, whatever its sign; the cap of the agreement
   *     on the last day of the account is the most
   * @throws IllegalArgumentException if the wish is negative
   */
  public static YearEnd of(HoursAccount account, HoursAgreement agreement, int wishedMinutes) {
    if (wishedMinutes < 0) {
      throw new IllegalArgumentException(
          "Of a balance (" + wishedMinutes + ") minutes cannot go on; 0 is the least.");
    }
    int cap = agreement.number(HoursTerm.CARRY_OVER_CAP_MINUTES, lastDay(account));
    return of(account.balanceMinutes(), Math.min(cap, wishedMinutes));
  }

  /**
   * Divides a balance that was or is to be expected.
   *
   * @param mostCarriedMinutes how much of it goes on at most, whatever its sign; not below zero
   */
  public static YearEnd of(int balanceMinutes, int mostCarriedMinutes) {
    int carried =
        Integer.signum(balanceMinutes) * Math.min(Math.abs(balanceMinutes), mostCarriedMinutes);
    int rest = balanceMinutes - carried;
    return new YearEnd(Math.max(0, rest), carried, Math.min(0, rest));
  }

  private static LocalDate lastDay(HoursAccount account) {
    return account.days().until().minusDays(1);
  }

  /**
   * What is to be booked for it: the balance ends in an account, also where its days are closed,
   * and what goes on opens the next.
   *
   * @param account in which it ends
   * @param next the account of the next year or contract; empty where there is none, which is only
   *     possible where nothing goes on
   * @throws IllegalArgumentException if something goes on to nowhere
   */
  List<HoursPosting> postings(HoursAccount account, Optional<HoursAccount> next) {
    if (carriedMinutes != 0 && next.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no account to which (" + carriedMinutes + ") minutes can go on.");
    }
    List<HoursPosting> postings = new ArrayList<>();
    end(account, Way.PAID, paidMinutes).ifPresent(postings::add);
    end(account, Way.CARRIED_OVER, carriedMinutes).ifPresent(postings::add);
    end(account, Way.LAPSED, lapsedMinutes).ifPresent(postings::add);
    next.filter(to -> carriedMinutes != 0).map(this::carriedTo).ifPresent(postings::add);
    return postings;
  }

  private HoursPosting carriedTo(HoursAccount next) {
    return HoursPosting.of(
        next.id(),
        HoursEntryKind.OPENING,
        new DayMinutes(next.days().from(), carriedMinutes),
        cause(Way.CARRIED_OVER));
  }

  private static HoursCause cause(Way way) {
    return new HoursCause(HoursCause.Kind.SETTLEMENT, way.name());
  }

  private static Optional<HoursPosting> end(HoursAccount account, Way way, int minutes) {
    return Optional.of(minutes)
        .filter(some -> some != 0)
        .map(
            some ->
                HoursPosting.of(
                    account.id(),
                    HoursEntryKind.SETTLEMENT,
                    new DayMinutes(lastDay(account), Math.negateExact(some)),
                    cause(way)));
  }
}
