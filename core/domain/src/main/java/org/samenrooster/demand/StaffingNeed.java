package org.samenrooster.demand;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samenrooster.team.Handover;
import org.samenrooster.team.Level;

/**
 * People needed per level and quarter of an hour of the week. {@code at(L, q)} people do work that
 * asks for at least level {@code L}; a person of a higher level may do it too, so what must be
 * present is the {@linkplain #atLeast cumulative} need.
 */
public final class StaffingNeed {

  /** Nobody is needed, ever. */
  public static final StaffingNeed NONE = new StaffingNeed(Map.of());

  private final TreeMap<Level, int[]> curves = new TreeMap<>();

  private StaffingNeed(Map<Level, int[]> curves) {
    curves.forEach((level, curve) -> this.curves.put(level, curve.clone()));
  }

  /**
   * The need from one curve of 672 quarters per level.
   *
   * @throws IllegalArgumentException if a curve has another length or a negative number
   */
  public static StaffingNeed of(Map<Level, int[]> curves) {
    curves.forEach(StaffingNeed::requireCurve);
    return new StaffingNeed(curves);
  }

  private static void requireCurve(Level level, int[] curve) {
    if (curve.length != QuarterGrid.QUARTERS_OF_A_WEEK
        || Arrays.stream(curve).anyMatch(people -> people < 0)) {
      throw new IllegalArgumentException(
          "The curve of level "
              + level.value()
              + " must hold "
              + QuarterGrid.QUARTERS_OF_A_WEEK
              + " numbers of 0 or more, not "
              + curve.length
              + " with least "
              + Arrays.stream(curve).min().orElse(0)
              + ".");
    }
  }

  /** The levels with a curve, lowest first. */
  public NavigableSet<Level> levels() {
    return new TreeSet<>(curves.keySet());
  }

  /** People whose work in this quarter asks for exactly this level or more. */
  public int at(Level level, int quarter) {
    int[] curve = curves.get(level);
    return curve == null ? 0 : curve[QuarterGrid.wrap(quarter)];
  }

  /** People of this level or higher who must be present in this quarter. */
  public int atLeast(Level level, int quarter) {
    int people = 0;
    for (int[] curve : curves.tailMap(level, true).values()) {
      people += curve[QuarterGrid.wrap(quarter)];
    }
    return people;
  }

  /** All people needed in this quarter. */
  public int total(int quarter) {
    return atLeast(Level.LOWEST, quarter);
  }

  /** The curve of a level, as a copy of 672 numbers. */
  public int[] curve(Level level) {
    int[] curve = curves.get(level);
    return curve == null ? new int[QuarterGrid.QUARTERS_OF_A_WEEK] : curve.clone();
  }

  /** Both needs together. */
  public StaffingNeed plus(StaffingNeed other) {
    Map<Level, int[]> sum = new TreeMap<>();
    for (StaffingNeed need : List.of(this, other)) {
      need.curves.forEach((level, curve) -> sum.merge(level, curve.clone(), StaffingNeed::add));
    }
    return new StaffingNeed(sum);
  }

  /**
   * This need with the overlap of crews: while a handover lasts, the need just before it is there
   * besides the need from its start on, on every day. A quarter is counted as soon as it is
   * touched.
   */
  public StaffingNeed withHandovers(List<Handover> handovers) {
    Map<Level, int[]> sum = new TreeMap<>();
    curves.forEach((level, curve) -> sum.put(level, withHandovers(curve, handovers)));
    return new StaffingNeed(sum);
  }

  private static int[] withHandovers(int[] curve, List<Handover> handovers) {
    int[] sum = curve.clone();
    for (Handover handover : handovers) {
      int start = handover.at().toSecondOfDay() / 60;
      int first = start / QuarterGrid.MINUTES_OF_A_QUARTER;
      int end = (start + handover.minutes() - 1) / QuarterGrid.MINUTES_OF_A_QUARTER + 1;
      for (int day = 0;
          day < QuarterGrid.QUARTERS_OF_A_WEEK;
          day += QuarterGrid.QUARTERS_OF_A_DAY) {
        int leaving = curve[QuarterGrid.wrap(day + first - 1)];
        for (int quarter = day + first; quarter < day + end; quarter++) {
          sum[QuarterGrid.wrap(quarter)] += leaving;
        }
      }
    }
    return sum;
  }

  private static int[] add(int[] left, int[] right) {
    int[] sum = left.clone();
    Arrays.setAll(sum, i -> left[i] + right[i]);
    return sum;
  }

  /** Minutes of work a week, all levels. */
  public int weeklyMinutes() {
    return curves.values().stream().flatMapToInt(Arrays::stream).sum()
        * QuarterGrid.MINUTES_OF_A_QUARTER;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StaffingNeed need
        && curves.keySet().equals(need.curves.keySet())
        && curves.keySet().stream()
            .allMatch(level -> Arrays.equals(curves.get(level), need.curves.get(level)));
  }

  @Override
  public int hashCode() {
    return curves.values().stream().mapToInt(Arrays::hashCode).sum();
  }
}
