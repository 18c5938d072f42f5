package org.samenrooster.rules.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Who works a shift may do its work, on that day. */
class RequiredQualificationTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.REQUIRED_QUALIFICATION, Map.of());
  }

  @Test
  void theSameLevelAndAHigherOneMayDoTheWorkAndALowerOneMayNot() {
    assertThat(check(Roster.empty().and(asking(3, Set.of())))).isEmpty();
    assertThat(check(Roster.empty().and(asking(4, Set.of())))).isEmpty();
    assertThat(check(Roster.empty().and(asking(5, Set.of()))))
        .extracting(RuleViolation::textKey)
        .containsExactly("required-level");
  }

  @Test
  void everyQualificationOfTheShiftIsAskedFor() {
    assertThat(check(Roster.empty().and(asking(4, Set.of("MBO"))))).isEmpty();
    assertThat(check(Roster.empty().and(asking(4, Set.of("MBO", "BHV")))))
        .extracting(RuleViolation::measure)
        .containsExactly(new RuleViolation.Measure(1, 2, RuleViolation.Unit.SHIFTS));
  }

  @Test
  void aQualificationThatExpiredYesterdayDoesNotCount() {
    var nurse = new Qualification("MBO", "Nurse", new Level(4));
    var untilMonday = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 2));
    var member =
        new TeamMember(
            "amy",
            "Amy",
            Optional.empty(),
            List.of(),
            List.of(new HeldQualification(nurse, untilMonday)),
            Set.of(),
            List.of());

    assertThat(check(Roster.empty().by(member).and(asking(1, Set.of("MBO")))))
        .extracting(RuleViolation::textKey)
        .containsExactly("required-level", "required-qualification");
  }

  @Test
  void supernumeraryWorkAsksForNothing() {
    Duty beside =
        duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.SUPERNUMERARY)
            .requiring(Optional.of(new Level(7)), Set.of("BHV"));

    assertThat(check(Roster.empty().and(beside))).isEmpty();
  }

  private static Duty asking(int level, Set<String> codes) {
    return duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.CARE)
        .requiring(Optional.of(new Level(level)), codes);
  }
}
