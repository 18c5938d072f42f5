package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * Laws that rules about working time keep on any roster, tried on rosters by seed. A failure names
 * the seed.
 */
class RulePropertiesTest {

  private static final int WEEKS = 60;
  private static final int SEEDS = 10;
  private static final ZoneId AMSTERDAM = Roster.AMSTERDAM;

  /** The rules with the numbers of the law, but for windows that make sixty weeks interesting. */
  enum Tried {
    WEEK(RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", 1, "weekMinutes", 3600)),
    FOUR_WEEKS(RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", 4, "weekMinutes", 3300)),
    SIXTEEN_WEEKS(RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", 16, "weekMinutes", 2880)),
    WEEKS_WITH_NIGHTS(
        RuleKind.MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS,
        Map.of("weeks", 16, "weekMinutes", 2400, "nights", 16, "nightWeeks", 16)),
    YEAR_WITH_NIGHTS(
        RuleKind.MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS,
        Map.of("weeks", 52, "weekMinutes", 2400, "nights", 16, "nightWeeks", 16)),
    SHIFT(RuleKind.MAXIMUM_SHIFT, Map.of("workMinutes", 720)),
    NIGHT(RuleKind.MAXIMUM_NIGHT_SHIFT, Map.of("workMinutes", 600)),
    LONG_SHIFT(
        RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION,
        Map.of("workMinutes", 600, "longWorkMinutes", 720, "times", 1, "windowDays", 14)),
    LONG_SHIFT_BEFORE_HOLIDAY(
        RuleKind.MAXIMUM_SHIFT_WITH_EXCEPTION_BEFORE_HOLIDAYS,
        Map.of("workMinutes", 600, "longWorkMinutes", 720, "times", 1, "daysBefore", 7)),
    NIGHT_WITH_EXCEPTION(
        RuleKind.MAXIMUM_NIGHT_SHIFT_WITH_EXCEPTION,
        Map.of("workMinutes", 600, "longWorkMinutes", 720, "times", 5, "windowDays", 14)),
    LONG_NIGHTS(
        RuleKind.LONG_NIGHT_SHIFTS,
        Map.of(
            "workMinutes", 540,
            "longWorkMinutes", 720,
            "times", 3,
            "windowDays", 14,
            "timesIn52Weeks", 22,
            "restMinutes", 720)),
    NIGHTS(RuleKind.MAXIMUM_NIGHTS, Map.of("nights", 36, "weeks", 16)),
    NIGHTS_OR_WORK(
        RuleKind.MAXIMUM_NIGHTS_OR_NIGHT_WORK,
        Map.of("nights", 140, "weeks", 52, "nightWorkMinutes", 2280, "nightWorkWeeks", 2)),
    SUNDAYS(RuleKind.MINIMUM_FREE_SUNDAYS, Map.of("freeSundays", 20, "weeks", 52)),
    WEEKENDS(RuleKind.MINIMUM_FREE_WEEKENDS, Map.of("freeWeekends", 22, "weeks", 52)),
    REST_AFTER_NIGHT(
        RuleKind.REST_AFTER_NIGHT_SHIFT_OF_USUAL_LENGTH,
        Map.of("restMinutes", 840, "shortRestMinutes", 480, "usualMinutes", 600)),
    BREAK(
        RuleKind.MINIMUM_BREAK,
        Map.of(
            "workMinutes", 330,
            "breakMinutes", 30,
            "longWorkMinutes", 600,
            "longBreakMinutes", 45,
            "partMinutes", 15));

    private final RosterRule rule;

    Tried(RuleKind kind, Map<String, Integer> numbers) {
      this.rule =
          kind.rule(new RuleTerms(name(), "test", Severity.BLOCK), new RuleParameters(numbers));
    }

    private List<RuleViolation> of(Timeline timeline) {
      List<RuleViolation> violations = new ArrayList<>();
      rule.check(timeline, timeline.judgedSpan(), violations::add);
      return violations;
    }

    private List<RuleViolation> blocking(Timeline timeline) {
      return of(timeline).stream().filter(RuleViolation::blocks).toList();
    }
  }

  private static Timeline timeline(List<Duty> duties, ZoneId zone) {
    return RandomRosters.timeline(duties, WEEKS, zone);
  }

  private static List<Duty> duties(long seed, ZoneId zone) {
    return new RandomRosters(seed, zone).duties(WEEKS);
  }

  private static List<Duty> without(List<Duty> duties, Duty one) {
    return duties.stream().filter(duty -> duty != one).toList();
  }

  private static Optional<Long> worst(List<RuleViolation> violations) {
    return violations.stream()
        .map(violation -> violation.measure().beyondLimit())
        .max(Comparator.naturalOrder());
  }

  /**
   * A roster that keeps a rule keeps it when work is taken out, and no excess grows. Two rules are
   * left out, by the law's own definition: without the block that held its break the rest of a
   * shift has none (ATW 5:4), and a long night that loses a block is one of usual length, which
   * asks for 14 hours of rest instead of 12 (ATW 5:8).
   */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BREAK", "REST_AFTER_NIGHT"})
  void takingWorkOutNeverAddsAViolationThatBlocks(Tried tried) {
    int blocked = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomRosters random = new RandomRosters(seed, AMSTERDAM);
      List<Duty> duties = random.duties(WEEKS);
      for (int i = 0; i < 8 && !duties.isEmpty(); i++) {
        List<RuleViolation> before = tried.blocking(timeline(duties, AMSTERDAM));
        duties = without(duties, duties.get(random.index(duties)));
        List<RuleViolation> after = tried.blocking(timeline(duties, AMSTERDAM));
        blocked += before.size();

        assertThat(worst(after).orElse(0L))
            .as("seed %d", seed)
            .isLessThanOrEqualTo(worst(before).orElse(0L));
      }
    }
    assertThat(blocked).as("violations that were tried").isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aViolationNamesWorkInsideItsWindow(Tried tried) {
    int found = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Timeline timeline = timeline(duties(seed, AMSTERDAM), AMSTERDAM);
      for (RuleViolation violation : tried.of(timeline)) {
        found++;
        Duty named = named(timeline, violation);
        assertThat(
                violation.window().orElseThrow().overlaps(named.interval())
                    || violation.window().orElseThrow().endExclusive().equals(named.start()))
            .as("seed %d: %s", seed, violation)
            .isTrue();
      }
    }
    assertThat(found).isPositive();
  }

  private static Duty named(Timeline timeline, RuleViolation violation) {
    return timeline.duties().stream()
        .filter(duty -> duty.start().equals(violation.at()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LONG_SHIFT_BEFORE_HOLIDAY")
  void shiftingEverythingByWholeWeeksChangesTheMomentsOnly(Tried tried) {
    Duration weeks = Duration.ofDays(7 * 5);
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Duty> duties = duties(seed, ZoneOffset.UTC);
      List<Duty> later =
          duties.stream()
              .map(
                  duty ->
                      RandomRosters.duty(
                          duty.day().plusWeeks(5),
                          shifted(duty.interval(), weeks),
                          duty.breakLengths().stream().mapToInt(pause -> pause).sum(),
                          ZoneOffset.UTC))
              .toList();
      Timeline timeline = timeline(duties, ZoneOffset.UTC);
      Timeline moved =
          new Timeline(
              timeline.member(),
              ZoneOffset.UTC,
              new DateRange(
                  timeline.judged().from().plusWeeks(5), timeline.judged().until().plusWeeks(5)),
              later,
              List.of());

      assertThat(tried.of(moved))
          .as("seed %d", seed)
          .isEqualTo(tried.of(timeline).stream().map(one -> shifted(one, weeks)).toList());
    }
  }

  private static Interval shifted(Interval interval, Duration by) {
    return new Interval(interval.start().plus(by), interval.endExclusive().plus(by));
  }

  private static RuleViolation shifted(RuleViolation violation, Duration by) {
    return new RuleViolation(
        violation.terms(),
        violation.severity(),
        violation.at().plus(by),
        violation.measure(),
        violation.window().map(window -> shifted(window, by)),
        violation.textKey(),
        violation.nearest().map(nearest -> new Nearest(nearest.way(), nearest.moment().plus(by))),
        violation
            .exceptionUse()
            .map(use -> new ExceptionUse(use.used(), use.allowed(), use.until().plus(by))));
  }

  @ParameterizedTest
  @EnumSource
  void movingTheWorkToTheNearestMomentEndsThatViolation(Tried tried) {
    int applied = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Timeline timeline = timeline(duties(seed, AMSTERDAM), AMSTERDAM);
      for (RuleViolation violation : tried.of(timeline)) {
        if (violation.nearest().isEmpty()) {
          continue;
        }
        applied++;
        Duty named = named(timeline, violation);
        Duty moved = moved(named, violation.nearest().get());
        Timeline after =
            timeline(
                Stream.concat(without(timeline.duties(), named).stream(), Stream.of(moved))
                    .toList(),
                AMSTERDAM);
        assertThat(tried.of(after))
            .as("seed %d: %s", seed, violation)
            .noneMatch(
                other ->
                    other.at().equals(moved.start())
                        && other.textKey().equals(violation.textKey())
                        && other.measure().limit() == violation.measure().limit());
      }
    }
    assertThat(applied).isPositive();
  }

  private static Duty moved(Duty duty, Nearest nearest) {
    Instant moment = nearest.moment();
    int pause = duty.breakLengths().stream().mapToInt(one -> one).sum();
    return switch (nearest.way()) {
      case END_BY ->
          RandomRosters.duty(duty.day(), new Interval(duty.start(), moment), pause, AMSTERDAM);
      case START_FROM ->
          RandomRosters.duty(
              moment.atZone(AMSTERDAM).toLocalDate(),
              new Interval(moment, moment.plus(duty.interval().duration())),
              pause,
              AMSTERDAM);
    };
  }

  /** Looking only as far around a change as a rule reaches says the same as two full checks. */
  @ParameterizedTest
  @EnumSource
  void aChangeIsJudgedAsTwoFullChecksWould(Tried tried) {
    RuleSet rules = new RuleSet(List.of(tried.rule));
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomRosters random = new RandomRosters(seed, AMSTERDAM);
      List<Duty> duties = random.duties(WEEKS);
      for (int i = 0; i < 10; i++) {
        Change change = Change.removing(duties.get(random.index(duties)));
        Timeline before = timeline(duties, AMSTERDAM);
        Timeline after = before.with(change);

        assertThat(rules.whatIf(before, change))
            .as("seed %d", seed)
            .isEqualTo(RuleEffect.between(rules.violations(before), rules.violations(after)));
        Change back = Change.adding(change.removed().get(0));
        assertThat(rules.whatIf(after, back))
            .as("seed %d", seed)
            .isEqualTo(RuleEffect.between(rules.violations(after), rules.violations(before)));
      }
    }
  }
}
