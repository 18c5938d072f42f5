package org.samenrooster.rules.worktime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WeekMinutes;
import org.samenrooster.team.Employment;

/**
 * How often a person comes to work in a calendar week, by contract hours: at most 3 times with 15
 * hours or less, 4 times with 24 or less, 5 times with more (CAO VVT, from 2026). Work that follows
 * on other work without a gap is no second start; each half of a split shift is one. Starts are
 * counted for each contract where the work names one, otherwise for the contract of the day. Agency
 * and self-employed people are not judged. A violation names every start that is one too many.
 */
public final class MaximumStartsPerWeek implements RosterRule {

  /**
   * How many starts up to some contract hours.
   *
   * @param contractMinutes contract minutes a week up to which it holds
   * @param starts starts in a week at most
   */
  public record Band(int contractMinutes, int starts) {}

  private final RuleTerms terms;
  private final List<Band> bands;

  /**
   * @param bands from few contract hours to many; the last holds for all that have more
   */
  public MaximumStartsPerWeek(RuleTerms terms, List<Band> bands) {
    this.terms = terms;
    this.bands = List.copyOf(bands);
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(8, 1);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    Map<String, Integer> starts = new HashMap<>();
    int week = Integer.MIN_VALUE;
    long busyUntil = Long.MIN_VALUE;
    for (Duty duty : timeline.dutiesStartingIn(fromMondayBefore(timeline, span))) {
      if (!duty.countsForRest()) {
        continue;
      }
      if (duty.week() != week) {
        week = duty.week();
        starts.clear();
      }
      if (duty.startMinute() > busyUntil) {
        contractOf(timeline, duty)
            .filter(contract -> contract.kind().isEmployment())
            .map(contract -> counted(contract, starts.merge(contract.id(), 1, Integer::sum)))
            .filter(
                counted -> counted.actual() > counted.limit() && span.contains(duty.startMinute()))
            .ifPresent(tooMany -> violations.accept(violation(timeline, duty, tooMany)));
      }
      busyUntil = Math.max(busyUntil, duty.endMinute());
    }
  }

  private Measure counted(Employment contract, int number) {
    return new Measure(number, most(contract.weeklyMinutes()), Unit.STARTS);
  }

  private RuleViolation violation(Timeline timeline, Duty duty, Measure starts) {
    int week = duty.week();
    return RuleViolation.of(terms, duty.startMinute(), starts, "starts-per-week")
        .over(
            new Span(
                WeekMinutes.startOf(week, timeline.zone()),
                WeekMinutes.startOf(week + 1, timeline.zone())));
  }

  private int most(int contractMinutes) {
    for (Band band : bands) {
      if (contractMinutes <= band.contractMinutes()) {
        return band.starts();
      }
    }
    return bands.get(bands.size() - 1).starts();
  }

  // A day more, for the work of Sunday that may last until Monday.
  private static Span fromMondayBefore(Timeline timeline, Span span) {
    LocalDate day = timeline.dayOf(span.from());
    long monday = WeekMinutes.startOf(WeekMinutes.weekOf(day), timeline.zone());
    return new Span(monday - Span.DAY, span.until());
  }

  private static Optional<Employment> contractOf(Timeline timeline, Duty duty) {
    return duty.employment()
        .flatMap(
            id ->
                timeline.member().employments().stream()
                    .filter(contract -> contract.id().equals(id))
                    .findFirst())
        .or(() -> timeline.member().employmentOn(duty.day()));
  }
}
