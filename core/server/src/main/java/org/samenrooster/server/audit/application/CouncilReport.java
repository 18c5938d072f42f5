package org.samenrooster.server.audit.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.server.audit.application.CouncilFigures.Counted;
import org.samenrooster.server.audit.application.CouncilFigures.InForce;
import org.samenrooster.server.audit.application.CouncilFigures.Wishes;
import org.samenrooster.server.platform.jobs.Retention;
import org.samenrooster.time.DateRange;

/**
 * What a works council may know.
 *
 * @param smallestGroup the fewest people of whom figures are told
 * @param figures empty where fewer are concerned
 * @param reads by kind of content; empty with the figures
 */
public record CouncilReport(
    Instant asOf,
    DateRange days,
    int smallestGroup,
    List<InForce> inForce,
    List<Retention> kept,
    Optional<Figures> figures,
    Map<String, Integer> reads) {

  public CouncilReport {
    inForce = List.copyOf(inForce);
    kept = List.copyOf(kept);
    reads = Map.copyOf(reads);
  }

  /** Figures of enough people. */
  public record Figures(int people, Counted counted, Optional<WishesKept> wishes) {}

  /**
   * How many of a hundred wishes were kept.
   *
   * @param all of everybody together
   * @param worst of the person for whom least were
   */
  public record WishesKept(int all, int worst) {

    /** Of these people, if they are enough. */
    public static Optional<WishesKept> of(Collection<Wishes> people, int smallestGroup) {
      if (people.size() < smallestGroup) {
        return Optional.empty();
      }
      var kept = people.stream().mapToInt(Wishes::kept).sum();
      var givenUp = people.stream().mapToInt(Wishes::givenUp).sum();
      var worst = people.stream().mapToInt(Wishes::percent).min().orElse(100);
      return Optional.of(new WishesKept(Wishes.percent(kept, givenUp), worst));
    }
  }

  /** The shortest notice; empty where nothing was published. */
  public static OptionalInt least(List<Integer> days) {
    return days.stream().mapToInt(Integer::intValue).min();
  }

  /** The mean notice, rounded down; empty where nothing was published. */
  public static OptionalInt mean(List<Integer> days) {
    var sum = days.stream().mapToInt(Integer::intValue).sum();
    return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Math.floorDiv(sum, days.size()));
  }
}
