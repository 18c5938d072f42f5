package org.samenrooster.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.agreement.WishAgreement;
import org.samenrooster.fault.Fault;
import org.samenrooster.time.DateRange;
import org.samenrooster.wish.Wish.Kind;
import org.samenrooster.wish.WishesDraft.Round;
import org.samenrooster.wish.WishesDraft.WishDraft;

class WishesDraftTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final Round ROUND = round(2, OptionalInt.of(3));

  @Test
  void wishesAreReadInTheOrderOfTheDaysAndTheUsualStrengthIsTwo() {
    WishesDraft draft =
        new WishesDraft(
            List.of(
                wish("2027-01-17", "VETO", null, null),
                wish("2027-01-05", "WANT", "L", 3),
                wish("2027-01-04", "FREE", null, 1),
                wish("2027-01-05", "WANT", "E", null)));

    assertThat(draft.check(ROUND)).isEmpty();
    assertThat(draft.toWishes(ROUND).wishes())
        .containsExactly(
            new Wish(MONDAY, Kind.FREE, Optional.empty(), 1),
            new Wish(MONDAY.plusDays(1), Kind.WANT, Optional.of("E"), 2),
            new Wish(MONDAY.plusDays(1), Kind.WANT, Optional.of("L"), 3),
            new Wish(MONDAY.plusDays(13), Kind.VETO, Optional.empty(), 3));
    assertThat(draft.toWishes(ROUND).vetoes()).isEqualTo(1);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    WishesDraft draft =
        new WishesDraft(
            List.of(
                wish("2027-01-03", "WANT", "X", 4),
                wish("2027-01-18", "WANT", "Z", null),
                wish(null, null, null, null),
                wish("Monday", "SOMETIMES", null, 0),
                wish("2027-01-06", "FREE", "E", null),
                wish("2027-01-07", "VETO", "E", 1)));

    assertThat(draft.check(ROUND))
        .extracting(WishesDraftTest::written)
        .containsExactly(
            "/wishes/0/strength number-too-large 4",
            "/wishes/1/date wish-outside-period 2027-01-18",
            "/wishes/1/shiftType not-a-shift-type-of-team Z",
            "/wishes/2/date missing ",
            "/wishes/2/kind missing ",
            "/wishes/3/date not-a-date Monday",
            "/wishes/3/kind unknown-choice SOMETIMES",
            "/wishes/3/strength number-too-small 0",
            "/wishes/4/shiftType type-of-day-off E",
            "/wishes/5/shiftType type-of-day-off E",
            "/wishes/5/strength strength-of-veto 1",
            "/wishes/3/kind too-many-wishes 5");
    assertThatThrownBy(() -> draft.toWishes(ROUND)).hasMessageContaining("type-of-day-off");
  }

  @Test
  void theFirstAndTheLastDayOfThePeriodCanBeWishedFor() {
    assertThat(faults("2027-01-03"))
        .containsExactly("/wishes/0/date wish-outside-period 2027-01-03");
    assertThat(faults("2027-01-04")).isEmpty();
    assertThat(faults("2027-01-17")).isEmpty();
    assertThat(faults("2027-01-18"))
        .containsExactly("/wishes/0/date wish-outside-period 2027-01-18");
  }

  @Test
  void theSameIsSaidOnceAndNothingContradictsItself() {
    WishesDraft draft =
        new WishesDraft(
            List.of(
                wish("2027-01-04", "WANT", "E", 1),
                wish("2027-01-04", "WANT", "E", 3),
                wish("2027-01-04", "WANT", null, 1),
                wish("2027-01-05", "FREE", null, 1),
                wish("2027-01-05", "FREE", null, 2),
                wish("2027-01-05", "VETO", null, null),
                wish("2027-01-06", "VETO", null, null),
                wish("2027-01-06", "WANT", "L", null)));

    assertThat(draft.check(round(2, OptionalInt.empty())))
        .extracting(WishesDraftTest::written)
        .containsExactly(
            "/wishes/1/date wished-twice 2027-01-04",
            "/wishes/4/date wished-twice 2027-01-05",
            "/wishes/5/date wishes-contradict 2027-01-05",
            "/wishes/7/date wishes-contradict 2027-01-06");
  }

  @Test
  void vetoesAndWishesAreCountedApartAgainstTheAgreement() {
    WishesDraft draft =
        new WishesDraft(
            List.of(
                wish("2027-01-04", "VETO", null, null),
                wish("2027-01-05", "FREE", null, null),
                wish("2027-01-06", "VETO", null, null),
                wish("2027-01-07", "WANT", "E", null)));

    assertThat(draft.check(round(2, OptionalInt.of(2)))).isEmpty();
    assertThat(draft.check(round(1, OptionalInt.of(1))))
        .extracting(fault -> fault.pointer() + " " + fault.message(Locale.ENGLISH))
        .containsExactly(
            "/wishes/2/kind 2 vetoes stand here; the team agreed on at most 1 in a period.",
            "/wishes/3/kind 2 wishes stand here; the team agreed on at most 1 in a period, vetoes"
                + " not counted.");
    assertThat(draft.check(round(0, OptionalInt.of(0))))
        .extracting(Fault::pointer)
        .containsExactly("/wishes/0/kind", "/wishes/1/kind");
  }

  @Test
  void aWishForATypeGoesBeforeOneForAnyWorkThatDay() {
    PeriodWishes wishes =
        new PeriodWishes(
            List.of(
                new Wish(MONDAY, Kind.WANT, Optional.empty(), 1),
                new Wish(MONDAY, Kind.WANT, Optional.of("L"), 3),
                new Wish(MONDAY.plusDays(1), Kind.FREE, Optional.empty(), 2)));

    assertThat(wishes.about(MONDAY, "L").map(Wish::strength)).contains(3);
    assertThat(wishes.about(MONDAY, "E").map(Wish::strength)).contains(1);
    assertThat(wishes.about(MONDAY.plusDays(1), "E").map(Wish::kind)).contains(Kind.FREE);
    assertThat(wishes.about(MONDAY.plusDays(2), "E")).isEmpty();
  }

  @Test
  void aWishThatCannotBeMeantIsRefused() {
    Optional<String> none = Optional.empty();

    assertThatThrownBy(() -> new Wish(MONDAY, Kind.WANT, none, 0)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> new Wish(MONDAY, Kind.WANT, none, 4)).hasMessageContaining("not 4");
    assertThatThrownBy(() -> new Wish(MONDAY, Kind.FREE, Optional.of("E"), 1))
        .hasMessageContaining("here E");
    assertThatThrownBy(() -> new Wish(MONDAY, Kind.VETO, none, 2)).hasMessageContaining("not 2");
  }

  /** Whatever is written: what has no faults keeps every promise, counted one by one. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatHasNoFaultsKeepsEveryAgreement(long seed) {
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 400; i++) {
      WishesDraft draft = any(random);
      if (!draft.check(ROUND).isEmpty()) {
        continue;
      }
      read++;
      List<Wish> wishes = draft.toWishes(ROUND).wishes();
      assertThat(wishes).hasSameSizeAs(draft.wishes()).doesNotHaveDuplicates();
      assertThat(count(wishes, Kind.VETO)).isLessThanOrEqualTo(2);
      assertThat(count(wishes, Kind.WANT) + count(wishes, Kind.FREE)).isLessThanOrEqualTo(3);
      for (Wish one : wishes) {
        assertThat(ROUND.dates().contains(one.day())).isTrue();
        assertThat(wishes)
            .filteredOn(other -> other.day().equals(one.day()))
            .extracting(Wish::kind)
            .containsOnly(one.kind());
      }
    }
    assertThat(read).isGreaterThan(20);
  }

  private static WishesDraft any(Random random) {
    List<WishDraft> some = new ArrayList<>();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      Kind kind = Kind.values()[random.nextInt(3)];
      String type = kind == Kind.WANT && random.nextBoolean() ? "L" : null;
      LocalDate day = MONDAY.plusDays(random.nextInt(15));
      some.add(wish(day.toString(), kind.name(), type, null));
    }
    return new WishesDraft(some);
  }

  private static long count(List<Wish> wishes, Kind kind) {
    return wishes.stream().filter(wish -> wish.kind() == kind).count();
  }

  private static List<String> faults(String day) {
    return new WishesDraft(List.of(wish(day, "FREE", null, 1)))
        .check(ROUND).stream().map(WishesDraftTest::written).toList();
  }

  private static Round round(int vetoes, OptionalInt wishes) {
    return new Round(
        new DateRange(MONDAY, MONDAY.plusWeeks(2)),
        Set.of("E", "L"),
        new WishAgreement(vetoes, wishes));
  }

  private static WishDraft wish(
      @Nullable String date,
      @Nullable String kind,
      @Nullable String type,
      @Nullable Integer strength) {
    return new WishDraft(date, kind, type, strength);
  }

  private static String written(Fault fault) {
    return fault.pointer() + " " + fault.code() + " " + fault.value();
  }
}
