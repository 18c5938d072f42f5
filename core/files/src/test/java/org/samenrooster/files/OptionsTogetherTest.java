package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Several collective arrangements at once: what one of them allows no other takes away. */
class OptionsTogetherTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final DateRange WINTER = new DateRange(DAY, LocalDate.of(2027, 2, 1));

  private static RulePack pack(String id) {
    return RulePacks.builtIn().pack(id).orElseThrow();
  }

  private static Duty duty(String start, String end, int breakMinutes) {
    LocalDateTime from = LocalDateTime.parse(start);
    Interval interval =
        new Interval(
            from.atZone(ZONE).toInstant(), LocalDateTime.parse(end).atZone(ZONE).toInstant());
    return Duty.of(start, from.toLocalDate(), interval, breakMinutes, ZONE, ShiftKind.CARE);
  }

  private static List<String> said(
      RulePack pack, String textKey, Set<String> options, Duty... duties) {
    var person =
        new TeamMember(
            "amy",
            "Amy",
            Optional.empty(),
            List.of(Employment.fixed("e1", 2160, WINTER)),
            List.of(),
            Set.of(),
            List.of());
    var timeline = new Timeline(person, ZONE, WINTER, List.of(duties), List.of());
    return pack.on(DAY, options).violations(timeline).stream()
        .filter(violation -> violation.textKey().startsWith(textKey))
        .map(violation -> violation.terms().id() + " " + violation.severity())
        .toList();
  }

  @Test
  void aHandoverIsAllowedBesideTheLongShiftsBeforeAHoliday() {
    var options = Set.of("atb_4_2_enabled", "atb_4_3_enabled", "atb_4_4_enabled");
    var handover = duty("2026-11-03T07:00", "2026-11-03T20:00", 45);
    var long1 = duty("2026-12-21T07:00", "2026-12-21T21:45", 45);
    var long2 = duty("2026-12-23T07:00", "2026-12-23T21:45", 45);

    assertThat(said(pack("nl-atw"), "maximum-shift", options, handover)).isEmpty();
    assertThat(said(pack("nl-atw"), "maximum-shift", options, long1, long2))
        .containsExactly("ATB-4.2-preholiday WARN", "ATB-4.2-preholiday WARN");
  }

  @Test
  void aNightWithAHandoverIsAllowedBesideTheNightsOfAWeekend() {
    var options = Set.of("atb_4_4_enabled", "atb_4_7_enabled");
    var night = duty("2026-11-03T22:00", "2026-11-04T08:45", 30);
    assertThat(said(pack("nl-atw"), "maximum-night-shift", Set.of("atb_4_7_enabled"), night))
        .containsExactly("ATB-4.7-weekend-night-length WARN");
    assertThat(said(pack("nl-atw"), "maximum-night-shift", options, night)).isEmpty();
  }

  @Test
  void theShorterRestOfTheAgreementIsAllowedBesideThatOfTheLaw() {
    var law = "arbzg_5_2_enabled";
    var late = duty("2026-11-03T14:00", "2026-11-03T21:30", 30);
    var early = duty("2026-11-04T07:00", "2026-11-04T12:00", 0);

    assertThat(
            said(pack("de-arbzg"), "daily-rest", Set.of(law, "arbzg_7_1_3_enabled"), late, early))
        .containsExactly("ARBZG-7-daily-rest WARN");
  }

  @Test
  void aLongShiftInAHospitalWarnsOnce() {
    var thirteenHours = duty("2026-11-03T07:00", "2026-11-03T20:45", 45);

    assertThat(
            said(
                pack("nl-cao-hospitals"),
                "maximum-shift",
                Set.of("atb_4_3_enabled"),
                thirteenHours))
        .containsExactly("ZKH-6.11-max-shift WARN");
    assertThat(
            said(
                pack("nl-cao-hospitals"),
                "maximum-shift",
                Set.of("atb_4_2_enabled", "atb_4_3_enabled"),
                thirteenHours))
        .containsExactly("ZKH-6.11-max-shift WARN");
    assertThat(
            said(
                pack("nl-cao-hospitals"),
                "maximum-shift",
                Set.of("atb_4_4_enabled"),
                thirteenHours))
        .containsExactly("ATB-4.4-handover-shift BLOCK");
  }

  /** Whatever the roster, no shift is refused that one of two arrangements allows by itself. */
  @ParameterizedTest
  @CsvSource({
    "nl-atw, atb_4_2_enabled, atb_4_3_enabled, maximum-shift",
    "nl-atw, atb_4_2_enabled, atb_4_4_enabled, maximum-shift",
    "nl-atw, atb_4_3_enabled, atb_4_4_enabled, maximum-shift",
    "nl-atw, atb_4_7_enabled, atb_4_4_enabled, maximum-night-shift",
    "nl-atw, atb_5_19_2_enabled, atb_4_4_enabled, daily-rest",
    "de-arbzg, arbzg_5_2_enabled, arbzg_7_1_3_enabled, daily-rest",
  })
  void bothTogetherSayWhatEachSays(String id, String first, String second, String textKey) {
    RuleSet one = pack(id).on(DAY, Set.of(first));
    RuleSet other = pack(id).on(DAY, Set.of(second));
    RuleSet both = pack(id).on(DAY, Set.of(first, second));
    List<String> differences = new ArrayList<>();
    LongStream.range(0, 2_000)
        .forEach(
            seed -> {
              Timeline timeline = wholly(RandomRoster.of(seed, 4).timeline());
              Set<Interval> byOther = windows(other, timeline, textKey);
              Set<Interval> expected = windows(one, timeline, textKey);
              expected.retainAll(byOther);
              if (!windows(both, timeline, textKey).equals(expected)) {
                differences.add("seed " + seed);
              }
            });

    assertThat(differences).isEmpty();
  }

  // About a shift at the edge of the judged days two rules may name blocks on both sides of it.
  private static Timeline wholly(Timeline timeline) {
    var year = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    return new Timeline(
        timeline.member(), timeline.zone(), year, timeline.duties(), timeline.absences());
  }

  private static Set<Interval> windows(RuleSet rules, Timeline timeline, String textKey) {
    return rules.violations(timeline).stream()
        .filter(violation -> violation.textKey().startsWith(textKey))
        .flatMap(violation -> violation.window().stream())
        .collect(Collectors.toSet());
  }
}
