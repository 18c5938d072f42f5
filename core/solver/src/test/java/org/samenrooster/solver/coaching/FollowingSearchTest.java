package org.samenrooster.solver.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.samenrooster.solver.coaching.FollowingHours.Week;
import org.samenrooster.solver.coaching.FollowingJudge.Verdict;

class FollowingSearchTest {

  @Test
  void noChoiceThatIsAllowedComesNearerToTheHours() {
    Random random = new Random(20261122);
    for (int i = 0; i < 400; i++) {
      Case one = Case.random(random);

      Followed followed = FollowingSearch.follow(one.shifts(), one.hours(), one::verdict);

      assertThat(followed.best()).isTrue();
      assertThat(one.isAllowed(followed.chosen())).isTrue();
      assertThat(one.costs(followed.chosen())).as("case %d", i).isEqualTo(one.leastCosts());
    }
  }

  @Test
  void whatIsNotProvedIsSaid() {
    List<CoachShift> shifts = new ArrayList<>();
    List<Week> weeks = new ArrayList<>();
    for (int week = 0; week < 12; week++) {
      weeks.add(new Week(1440, 10080));
      for (int day = 0; day < 6; day++) {
        shifts.add(new CoachShift(week, 480));
      }
    }
    FollowingHours hours = new FollowingHours(12 * 1440, 20_000, weeks);

    // Six in all is far below what hours ask for, and no week by itself shows it.
    Followed followed =
        FollowingSearch.follow(
            shifts,
            hours,
            chosen -> chosen.cardinality() > 6 ? Verdict.FORBIDDEN : Verdict.ALLOWED);

    assertThat(followed.best()).isFalse();
    assertThat(followed.chosen().cardinality()).isEqualTo(6);
  }

  /** Sets that are forbidden together, and sets of which one alone is forbidden. */
  private record Case(
      List<CoachShift> shifts,
      FollowingHours hours,
      List<BitSet> notTogether,
      List<BitSet> onlyTogether) {

    static Case random(Random random) {
      int weeks = 1 + random.nextInt(3);
      List<CoachShift> shifts = new ArrayList<>();
      List<Week> limits = new ArrayList<>();
      int[] lengths = {300, 450, 480, 510};
      for (int week = 0; week < weeks; week++) {
        limits.add(new Week(900, 1200 + random.nextInt(1500)));
        int ofWeek = random.nextInt(5);
        for (int i = 0; i < ofWeek; i++) {
          shifts.add(new CoachShift(week, lengths[random.nextInt(lengths.length)]));
        }
      }
      int aim = random.nextInt(weeks * 2400);
      FollowingHours hours = new FollowingHours(aim, aim + random.nextInt(400) - 100 + 100, limits);
      List<BitSet> not = new ArrayList<>();
      List<BitSet> only = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        not.add(some(random, shifts.size()));
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        only.add(some(random, shifts.size()));
      }
      return new Case(shifts, hours, not, only);
    }

    private static BitSet some(Random random, int size) {
      BitSet set = new BitSet();
      for (int i = 0; i < 2 && size > 0; i++) {
        set.set(random.nextInt(size));
      }
      return set;
    }

    Verdict verdict(BitSet chosen) {
      for (BitSet set : notTogether) {
        if (!set.isEmpty() && holdsAll(chosen, set)) {
          return Verdict.FORBIDDEN;
        }
      }
      for (BitSet set : onlyTogether) {
        if (chosen.intersects(set) && !holdsAll(chosen, set)) {
          return Verdict.MENDABLE;
        }
      }
      return Verdict.ALLOWED;
    }

    private static boolean holdsAll(BitSet chosen, BitSet set) {
      BitSet missing = (BitSet) set.clone();
      missing.andNot(chosen);
      return missing.isEmpty();
    }

    boolean isAllowed(BitSet chosen) {
      int[] weeks = weeks(chosen);
      int total = 0;
      for (int week = 0; week < weeks.length; week++) {
        total += weeks[week];
        if (weeks[week] > hours.weeks().get(week).most()) {
          return false;
        }
      }
      return total <= hours.most() && verdict(chosen) == Verdict.ALLOWED;
    }

    private int[] weeks(BitSet chosen) {
      int[] weeks = new int[hours.weeks().size()];
      chosen.stream()
          .forEach(place -> weeks[shifts.get(place).week()] += shifts.get(place).minutes());
      return weeks;
    }

    /** Minutes off in all, then minutes off in weeks. */
    List<Integer> costs(BitSet chosen) {
      int total = 0;
      int off = 0;
      int[] weeks = weeks(chosen);
      for (int week = 0; week < weeks.length; week++) {
        total += weeks[week];
        off += Math.abs(weeks[week] - hours.weeks().get(week).aim());
      }
      return List.of(Math.abs(total - hours.aim()), off);
    }

    List<Integer> leastCosts() {
      List<Integer> least = List.of(Integer.MAX_VALUE, Integer.MAX_VALUE);
      for (long some = 0; some < 1L << shifts.size(); some++) {
        BitSet chosen = BitSet.valueOf(new long[] {some});
        if (isAllowed(chosen)) {
          List<Integer> costs = costs(chosen);
          boolean less =
              costs.get(0) < least.get(0)
                  || costs.get(0).equals(least.get(0)) && costs.get(1) < least.get(1);
          least = less ? costs : least;
        }
      }
      return least;
    }
  }
}
