package org.samenrooster.solver.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.samenrooster.rules.Severity;
import org.samenrooster.solver.suggestion.MemberEffect.HoursChange;

/**
 * What decides in which order people are asked, the weightiest first, smaller is better:
 *
 * <ol>
 *   <li>within the contract, before extra hours that were wished for, before other extra hours,
 *       before overtime, before engagements;
 *   <li>fewer warnings of rules;
 *   <li>less health advice;
 *   <li>less of this burden above one's part, in whole shifts;
 *   <li>further below the contract hours, in whole shifts;
 *   <li>a level nearer to what the work asks for, so that higher ones stay free;
 *   <li>more shifts together with those who are there.
 * </ol>
 *
 * Burden and hours count in whole shifts, or small differences would leave nothing to what follows.
 */
public final class EffectRank implements Comparable<EffectRank> {

  private static final int LEAST_SHIFT_MINUTES = 60;

  private final List<Integer> numbers;

  private EffectRank(List<Integer> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  static EffectRank of(MemberEffect effect) {
    return new EffectRank(
        List.of(
            asking(effect),
            effect.count(Severity.WARN),
            effect.count(Severity.INFO),
            effect.burden().shiftsAbove(),
            effect.hours().map(EffectRank::shiftsAbove).orElse(0),
            effect.levelAbove(),
            -effect.shiftsTogether()));
  }

  /** Of several people who are asked together: the sum of each number. */
  public static EffectRank of(Collection<MemberEffect> effects) {
    List<EffectRank> ranks = effects.stream().map(EffectRank::of).toList();
    int size = ranks.stream().mapToInt(rank -> rank.numbers.size()).max().orElse(0);
    return new EffectRank(
        IntStream.range(0, size)
            .mapToObj(i -> ranks.stream().mapToInt(rank -> rank.numbers.get(i)).sum())
            .toList());
  }

  private static int asking(MemberEffect effect) {
    int wished = effect.wished() ? 0 : 1;
    return switch (effect.cost()) {
      case WITHIN_CONTRACT -> 0;
      case EXTRA_HOURS -> 1 + wished;
      case OVERTIME -> 3 + wished;
      case EXTERNAL -> 5;
    };
  }

  private static int shiftsAbove(HoursChange hours) {
    return Math.floorDiv(
        hours.distanceMinutes(), Math.max(LEAST_SHIFT_MINUTES, Math.abs(hours.minutes())));
  }

  @Override
  public int compareTo(EffectRank other) {
    for (int i = 0; i < Math.min(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(numbers.get(i), other.numbers.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(numbers.size(), other.numbers.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EffectRank rank && numbers.equals(rank.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  @Override
  public String toString() {
    return numbers.toString();
  }
}
