package org.samenrooster.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.period.RollOutLimits.HeldBack;
import org.samenrooster.period.RollOutLimits.Limited;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

/** Early shifts of 7 h 30 min from Monday 2 November on. */
class RollOutLimitsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final ShiftType EARLY =
      ShiftType.care("E", LocalTime.of(7, 0), LocalTime.of(15, 0), 30);

  private static HeldShift held(String member, int day) {
    return held(member, day, EARLY);
  }

  private static HeldShift held(String member, int day, ShiftType type) {
    Duty duty = Duty.of(member + day, type, MONDAY.plusDays(day), ZONE, Optional.of(new Level(3)));
    return new HeldShift(
        duty.id(), type.code(), new Level(3), duty, member, HeldShift.Origin.BASE_ROSTER);
  }

  private static List<String> open(Limited limited) {
    return limited.shifts().stream()
        .filter(shift -> shift instanceof OpenShift)
        .map(Shift::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1350, ''",
    "1349, amy2",
    "900,  amy2",
    "899,  amy1 amy2",
    "0,    amy0 amy1 amy2",
  })
  void theLatestShiftsBeyondTheLimitBecomeOpen(int minutes, String opened) {
    List<Shift> made = List.of(held("amy", 1), held("amy", 2), held("amy", 0));

    Limited limited = new RollOutLimits(Map.of("amy", minutes)).over(made);

    assertThat(open(limited).stream().sorted()).isEqualTo(words(opened));
    assertThat(limited.shifts()).extracting(Shift::id).containsExactly("amy1", "amy2", "amy0");
    int count = words(opened).size();
    assertThat(limited.heldBack())
        .isEqualTo(count == 0 ? Map.of() : Map.of("amy", new HeldBack(count, 450 * count)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  @Test
  void whoHasNoLimitKeepsEverything() {
    List<Shift> made = List.of(held("amy", 0), held("bob", 0), held("amy", 1));

    Limited limited = new RollOutLimits(Map.of("bob", 0)).over(made);

    assertThat(open(limited)).containsExactly("bob0");
    assertThat(limited.heldBack()).containsOnlyKeys("bob");
  }

  @Test
  void shiftsThatCountForNoHoursAreNoneOfItsBusiness() {
    ShiftType standBy =
        new ShiftType(
            "S",
            "Stand-by",
            LocalTime.of(15, 0),
            LocalTime.of(23, 0),
            false,
            0,
            ShiftKind.STAND_BY,
            Set.of(),
            ShiftKind.STAND_BY.countsFor());
    List<Shift> made = List.of(held("amy", 0), held("amy", 1, standBy));

    assertThat(open(new RollOutLimits(Map.of("amy", 450)).over(made))).isEmpty();
    assertThat(open(new RollOutLimits(Map.of("amy", 449)).over(made))).containsExactly("amy0");
  }

  @Test
  void anOpenedShiftStaysTheSameWork() {
    HeldShift shift = held("amy", 0);

    Limited limited = new RollOutLimits(Map.of("amy", 0)).over(List.of(shift));

    assertThat(limited.shifts())
        .containsExactly(new OpenShift(shift.id(), "E", new Level(3), shift.duty()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nobodyHoldsMoreThanTheLimitAndNoShiftIsLost(long seed) {
    Random random = new Random(seed);
    List<Shift> made = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      made.add(held(random.nextBoolean() ? "amy" : "bob", i));
    }
    int most = random.nextInt(12_000);

    Limited limited = new RollOutLimits(Map.of("amy", most, "bob", most)).over(made);

    for (String member : List.of("amy", "bob")) {
      int minutes =
          limited.shifts().stream()
              .filter(shift -> shift instanceof HeldShift own && own.memberId().equals(member))
              .mapToInt(shift -> shift.duty().workMinutes())
              .sum();
      assertThat(minutes).as("seed " + seed).isLessThanOrEqualTo(most);
      if (limited.heldBack().containsKey(member)) {
        assertThat(minutes).as("seed " + seed).isGreaterThan(most - 450);
      }
    }
    assertThat(limited.shifts())
        .extracting(Shift::id)
        .containsExactlyElementsOf(made.stream().map(Shift::id).toList());
    assertThat(limited.heldBack().values().stream().mapToInt(HeldBack::shifts).sum())
        .isEqualTo(open(limited).size());
  }
}
