package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.HOSPITALS;
import static org.samenrooster.hours.Amy.NEW_YEAR;
import static org.samenrooster.hours.Amy.NEXT_YEAR;
import static org.samenrooster.hours.Amy.TWO;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.byCause;
import static org.samenrooster.hours.Amy.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** Laws that hours keep whatever happens, tried by seed. A failure names the seed. */
class HoursPropertiesTest {

  private static final DateRange YEAR = new DateRange(NEW_YEAR, NEXT_YEAR);

  /** A year of picks, withdrawals, worked hours and leave, as it grows. */
  private static final class Life {

    private final Random random;
    private final AwayBooking away = new AwayBooking(TWO, Amy.AMSTERDAM);
    private final List<Duty> held = new ArrayList<>();
    private final Map<String, Duty> worked = new LinkedHashMap<>();
    private final List<HoursCauses.Away> timesAway = new ArrayList<>();
    private HoursLedger ledger = ledger(TWO);
    private int ids;

    Life(long seed) {
      this.random = new Random(seed);
    }

    Life go(int steps) {
      for (int i = 0; i < steps; i++) {
        switch (random.nextInt(6)) {
          case 0 -> withdraw();
          case 1 -> work();
          case 2 -> goAway();
          default -> pick();
        }
      }
      return this;
    }

    private void pick() {
      Duty shift = shift("s" + ids++, random);
      ledger = booked(BOOKING.change(ledger, List.of(ShiftChange.picked(TWO, shift))));
      held.add(shift);
    }

    private Optional<Duty> any() {
      List<Duty> open = held.stream().filter(shift -> !worked.containsKey(shift.id())).toList();
      return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
    }

    private void withdraw() {
      any()
          .ifPresent(
              shift -> {
                ledger = booked(BOOKING.change(ledger, List.of(ShiftChange.withdrawn(TWO, shift))));
                held.remove(shift);
              });
    }

    private void work() {
      any()
          .ifPresent(
              shift -> {
                Duty longer =
                    Amy.shift(
                        shift.id(),
                        local(shift.start()),
                        local(
                            shift
                                .interval()
                                .endExclusive()
                                .plusSeconds(60L * (random.nextInt(90) - 30))),
                        random.nextInt(45));
                ledger = booked(BOOKING.worked(ledger, TWO, List.of(longer)));
                worked.put(shift.id(), longer);
              });
    }

    private static String local(Instant moment) {
      return moment.atZone(Amy.AMSTERDAM).toLocalDateTime().toString();
    }

    private void goAway() {
      any()
          .ifPresent(
              shift -> {
                TimeAway why = new TimeAway("a" + ids++, random.nextBoolean());
                Booking.Booked gone = (Booking.Booked) away.insteadOf(ledger, List.of(shift), why);
                gone.entries().stream()
                    .filter(entry -> entry.cause().equals(why.cause()))
                    .map(entry -> new DayMinutes(entry.day(), entry.minutes()))
                    .forEach(counted -> timesAway.add(new HoursCauses.Away(why, counted)));
                ledger = gone.ledger();
                held.remove(shift);
              });
    }

    HoursCauses causes() {
      return new HoursCauses(
          List.of(new YearOpening(Amy.annualHours(TWO))),
          TWO,
          Map.of(),
          held.stream()
              .map(
                  shift ->
                      new HoursCauses.HeldShift(shift, Optional.ofNullable(worked.get(shift.id()))))
              .toList(),
          timesAway);
    }
  }

  // Ends before 2027, so that one year's causes are all of it; over the change of contract in July
  // it may lie.
  private static Duty shift(String id, Random random) {
    LocalDate day = NEW_YEAR.plusDays(random.nextInt(364));
    int hour = List.of(7, 15, 23).get(random.nextInt(3));
    LocalDate last = hour == 23 ? day.plusDays(1) : day;
    String end = hour == 23 ? "T07:00" : hour == 15 ? "T23:00" : "T15:30";
    return Amy.shift(id, day + "T%02d:00".formatted(hour), last + end, random.nextInt(46));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theBalanceIsTheSumOfTheEntriesInAnyOrder(long seed) {
    HoursLedger ledger = new Life(seed).go(120).ledger;

    for (HoursAccount account : ledger.accounts().values()) {
      List<Integer> minutes =
          account.entries().stream().map(HoursEntry::minutes).collect(Collectors.toList());
      Collections.shuffle(minutes, new Random(seed));
      assertThat(account.balanceMinutes())
          .as("seed " + seed)
          .isEqualTo(minutes.stream().mapToInt(Integer::intValue).sum());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsMadeAnewFromItsCausesIsTheLedgerThatGrew(long seed) {
    Life life = new Life(seed).go(120);

    HoursLedger anew = booked(life.causes().rebuilt(BOOKING));

    Map<HoursCauses.Cause, Integer> grown = byCause(life.ledger);
    grown.keySet().removeIf(cause -> cause.account().year() != 2026);
    assertThat(byCause(anew)).as("seed " + seed).isEqualTo(grown);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void pickingAndWithdrawingRestoresEveryBalanceOfEveryDay(long seed) {
    HoursLedger before = new Life(seed).go(60).ledger;
    Duty shift = shift("extra", new Random(seed));
    AnnualHours annual = Amy.annualHours(TWO);

    HoursLedger picked = booked(BOOKING.change(before, List.of(ShiftChange.picked(TWO, shift))));
    HoursLedger after = booked(BOOKING.change(picked, List.of(ShiftChange.withdrawn(TWO, shift))));

    assertThat(byCause(after)).as("seed " + seed).isEqualTo(byCause(before));
    assertThat(byCause(picked)).isNotEqualTo(byCause(before));
    for (String employment : List.of("amy-1", "amy-2")) {
      YEAR.stream()
          .forEach(
              day ->
                  assertThat(Amy.account(after, employment).balanceOn(day, annual))
                      .isEqualTo(Amy.account(before, employment).balanceOn(day, annual)));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void contractsThatAdjoinAddUpToOne(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      int weekly = random.nextInt(2401);
      LocalDate cut = NEW_YEAR.plusDays(1 + random.nextInt(364));
      DateRange before = new DateRange(NEW_YEAR, cut);
      DateRange after = new DateRange(cut, NEXT_YEAR);
      AnnualHours whole = Amy.annualHours(List.of(Employment.fixed("w", weekly, YEAR)));
      AnnualHours parts =
          Amy.annualHours(
              List.of(Employment.fixed("a", weekly, before), Employment.fixed("b", weekly, after)));

      assertThat(parts.minutesIn(before) + parts.minutesIn(after))
          .as("seed " + seed + ", " + weekly + " minutes, " + cut)
          .isEqualTo(whole.minutesIn(YEAR));
      assertThat(parts.publicHolidaysIn(YEAR)).isEqualTo(whole.publicHolidaysIn(YEAR));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theForecastIsTheBalanceWhenNothingChanges(long seed) {
    Random random = new Random(seed);
    HoursLedger known = new Life(seed).go(80).ledger;
    LocalDate from = NEW_YEAR.plusDays(181 + random.nextInt(180));
    Map<LocalDate, Integer> baseRoster = new HashMap<>();
    List<Duty> rest = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(NEXT_YEAR); day = day.plusDays(1)) {
      boolean free = random.nextBoolean();
      LocalDate that = day;
      boolean isAway =
          Amy.account(known, "amy-2").entries().stream()
              .anyMatch(
                  entry ->
                      entry.day().equals(that) && entry.cause().kind() == HoursCause.Kind.ABSENCE);
      if (!free && !isAway) {
        rest.add(Amy.shift("r" + day, day + "T07:00", day + "T15:00", 15));
        baseRoster.put(day, 465);
      }
    }

    Forecast forecast =
        Forecast.ofBaseRoster(Amy.account(known, "amy-2"), HOSPITALS, from, baseRoster);
    HoursLedger worked =
        booked(
            BOOKING.change(
                known, List.of(new ShiftChange(TWO, List.of(), rest, Optional.empty()))));

    assertThat(Amy.account(worked, "amy-2").balanceMinutes())
        .as("seed " + seed)
        .isEqualTo(forecast.balanceMinutes())
        .isEqualTo(
            Forecast.ofContract(
                    Amy.account(worked, "amy-2"), Amy.annualHours(TWO), HOSPITALS, NEXT_YEAR)
                .balanceMinutes());
  }
}
