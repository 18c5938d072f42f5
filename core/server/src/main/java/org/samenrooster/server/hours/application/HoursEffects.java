package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.allowance.ChangePay;
import org.samenrooster.hours.allowance.ShiftAllowance.BandMinutes;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.server.hours.application.ChangeWorth.Worth;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.Interval;

/** Works out what a change of shifts would do to the hours of one person. Nothing is stored. */
@Dependent
public final class HoursEffects {

  private final BookShiftChanges changes;
  private final PersonYears accounts;
  private final HoursYears years;
  private final ChangeWorth worth;

  @Inject
  HoursEffects(
      BookShiftChanges changes, PersonYears accounts, HoursYears years, ChangeWorth worth) {
    this.changes = changes;
    this.accounts = accounts;
    this.years = years;
    this.worth = worth;
  }

  /**
   * What a change does to the year in which it begins.
   *
   * @param balanceMinutes at the end of the last day of the change
   * @param allowances of the shifts that are taken, added up by percentage
   * @param worth what it is worth; empty where no wage was told
   */
  public record HoursEffect(
      int year,
      int minutes,
      int balanceMinutes,
      int forecastMinutes,
      List<BandMinutes> allowances,
      Optional<Worth> worth) {

    public HoursEffect {
      allowances = List.copyOf(allowances);
    }
  }

  /**
   * The effect; empty where the change could not be booked, for want of a contract on its days.
   *
   * @param asked a question without {@linkplain ChangeWorth#faults faults}
   */
  public Optional<HoursEffect> of(
      StoredTeam team, String memberId, Change change, PayQuestion asked) {
    var personId = team.personOf(memberId).orElseThrow();
    var effect =
        changes.effect(
            team.organisationId(),
            new ShiftTeam(team.team().zone(), team.document().costCentre()),
            List.of(new PersonShifts(personId, change.removed(), change.added())));
    if (!(effect.booking() instanceof Booking.Booked booked)) {
      return Optional.empty();
    }
    var days =
        Stream.concat(change.removed().stream(), change.added().stream()).map(Duty::day).toList();
    var first = days.stream().min(LocalDate::compareTo).orElseThrow();
    var last = days.stream().max(LocalDate::compareTo).orElseThrow();
    var person = effect.before().people().get(personId);
    var before = years.of(team, person, effect.before().all(), first.getYear());
    var after = years.of(team, person, booked.ledger(), first.getYear());
    return Optional.of(
        new HoursEffect(
            first.getYear(),
            booked.entries().stream()
                .filter(entry -> entry.account().year() == first.getYear())
                .mapToInt(HoursEntry::minutes)
                .sum(),
            after.balanceOn(last),
            after.forecast().balanceMinutes(),
            allowances(person, change.added()),
            worth
                .wage(asked)
                .map(
                    wage ->
                        worth.of(
                            asked,
                            ChangePay.of(
                                allowance(person, change.added(), wage)
                                    .subtract(allowance(person, change.removed(), wage)),
                                beyondContract(after) - beyondContract(before),
                                wage)))));
  }

  private static int beyondContract(HoursYear year) {
    var beyond = year.beyondContract();
    return beyond.extraMinutes() + beyond.overtimeMinutes();
  }

  private BigDecimal allowance(HoursPerson person, List<Duty> duties, BigDecimal wage) {
    var counting = accounts.agreement(person).irregularHours(person.zone());
    return duties.stream()
        .filter(duty -> duty.countsFor().hours())
        .map(duty -> counting.of(stretches(duty), wage).amount())
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private List<BandMinutes> allowances(HoursPerson person, List<Duty> taken) {
    var counting = accounts.agreement(person).irregularHours(person.zone());
    Map<BigDecimal, Integer> minutes = new LinkedHashMap<>();
    taken.stream()
        .filter(duty -> duty.countsFor().hours())
        .flatMap(duty -> counting.of(stretches(duty), BigDecimal.ONE).bands().stream())
        .forEach(band -> minutes.merge(band.percent(), band.minutes(), Integer::sum));
    return minutes.entrySet().stream()
        .map(band -> new BandMinutes(band.getKey(), band.getValue()))
        .toList();
  }

  private static List<Interval> stretches(Duty duty) {
    return duty.work().stream()
        .map(span -> new Interval(Span.instantOf(span.from()), Span.instantOf(span.until())))
        .toList();
  }
}
