package org.samenrooster.wish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.agreement.WishAgreement;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.time.DateRange;
import org.samenrooster.wish.Wish.Kind;

/**
 * The wishes of one person as they are written, right or wrong. Absent values are {@code null}.
 *
 * @param wishes in any order
 */
public record WishesDraft(List<WishDraft> wishes) {

  public WishesDraft {
    wishes = List.copyOf(wishes);
  }

  /**
   * One wish as it is written.
   *
   * @param kind name of a {@link Kind}
   * @param strength the usual one where it is absent; none for a veto
   */
  public record WishDraft(
      @Nullable String date,
      @Nullable String kind,
      @Nullable String shiftType,
      @Nullable Integer strength) {

    private Optional<Wish> read(FaultFinder finder) {
      Optional<LocalDate> day = readDate(finder);
      Optional<Kind> said = finder.choice("kind", kind, Kind.class);
      // Both are told, so neither is skipped.
      boolean right = checkType(finder, said) & checkVeto(finder, said);
      Optional<Integer> much =
          finder.number(
              "strength",
              strength == null ? Integer.valueOf(Wish.USUAL) : strength,
              Wish.WEAKEST,
              Wish.STRONGEST);
      if (day.isEmpty() || said.isEmpty() || much.isEmpty() || !right) {
        return Optional.empty();
      }
      int strong = said.get() == Kind.VETO ? Wish.STRONGEST : much.get();
      return Optional.of(new Wish(day.get(), said.get(), Optional.ofNullable(shiftType), strong));
    }

    private Optional<LocalDate> readDate(FaultFinder finder) {
      if (date == null) {
        finder.missing("date");
        return Optional.empty();
      }
      return finder.date("date", date, LocalDate.MAX);
    }

    private boolean checkType(FaultFinder finder, Optional<Kind> said) {
      if (shiftType == null || said.filter(Kind.WANT::equals).isPresent() || said.isEmpty()) {
        return true;
      }
      finder.fault("shiftType", FaultCode.TYPE_OF_DAY_OFF, shiftType);
      return false;
    }

    private boolean checkVeto(FaultFinder finder, Optional<Kind> said) {
      if (strength == null || said.filter(Kind.VETO::equals).isEmpty()) {
        return true;
      }
      finder.fault("strength", FaultCode.STRENGTH_OF_VETO, strength);
      return false;
    }
  }

  /**
   * What wishes are held against.
   *
   * @param dates of the roster period
   * @param shiftTypes codes of the team's shift types
   * @param limits what the team agreed
   */
  public record Round(DateRange dates, Set<String> shiftTypes, WishAgreement limits) {

    public Round {
      shiftTypes = Set.copyOf(shiftTypes);
    }
  }

  /** Everything that is wrong with it. */
  public List<Fault> check(Round round) {
    FaultFinder finder = FaultFinder.atRoot();
    read(finder, round);
    return finder.faults();
  }

  /**
   * The wishes it says.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public PeriodWishes toWishes(Round round) {
    FaultFinder finder = FaultFinder.atRoot();
    List<Wish> read = read(finder, round);
    if (!finder.faults().isEmpty()) {
      throw new IllegalArgumentException("The wishes have faults: " + finder.faults());
    }
    return new PeriodWishes(read);
  }

  private List<Wish> read(FaultFinder finder, Round round) {
    List<Wish> before = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      FaultFinder item = finder.item("wishes", i);
      wishes
          .get(i)
          .read(item)
          .ifPresent(
              wish -> {
                checkPlace(item, wish, round);
                checkAgainst(item, wish, before);
                before.add(wish);
              });
    }
    checkNumbers(finder, round.limits());
    return before;
  }

  private static void checkPlace(FaultFinder item, Wish wish, Round round) {
    if (!round.dates().contains(wish.day())) {
      item.fault(
          "date",
          FaultCode.WISH_OUTSIDE_PERIOD,
          wish.day(),
          round.dates().from(),
          round.dates().until().minusDays(1));
    }
    wish.shiftType()
        .filter(type -> !round.shiftTypes().contains(type))
        .ifPresent(
            type ->
                item.fault(
                    "shiftType",
                    FaultCode.NOT_A_SHIFT_TYPE_OF_TEAM,
                    type,
                    String.join(", ", round.shiftTypes().stream().sorted().toList())));
  }

  // Several types may be wanted on one day; everything else is said once.
  private static void checkAgainst(FaultFinder item, Wish wish, List<Wish> before) {
    List<Wish> sameDay = before.stream().filter(one -> one.day().equals(wish.day())).toList();
    boolean twice =
        sameDay.stream()
            .anyMatch(one -> one.kind() == wish.kind() && one.shiftType().equals(wish.shiftType()));
    if (twice) {
      item.fault("date", FaultCode.WISHED_TWICE, wish.day());
    } else if (sameDay.stream().anyMatch(one -> one.kind() != wish.kind())) {
      item.fault("date", FaultCode.WISHES_CONTRADICT, wish.day());
    }
  }

  private void checkNumbers(FaultFinder finder, WishAgreement limits) {
    checkNumber(finder, places(true), FaultCode.TOO_MANY_VETOES, limits.vetoes());
    limits
        .wishes()
        .ifPresent(most -> checkNumber(finder, places(false), FaultCode.TOO_MANY_WISHES, most));
  }

  private List<Integer> places(boolean vetoes) {
    String veto = Kind.VETO.name();
    return IntStream.range(0, wishes.size())
        .filter(i -> veto.equals(wishes.get(i).kind()) == vetoes)
        .boxed()
        .toList();
  }

  // Told once, at the first that is too many.
  private static void checkNumber(
      FaultFinder finder, List<Integer> places, FaultCode code, int most) {
    if (places.size() > most) {
      finder.item("wishes", places.get(most)).fault("kind", code, places.size(), most);
    }
  }
}
