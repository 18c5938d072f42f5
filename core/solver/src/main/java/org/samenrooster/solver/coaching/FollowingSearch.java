package org.samenrooster.solver.coaching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.solver.coaching.FollowingHours.Week;
import org.samenrooster.solver.coaching.FollowingJudge.Verdict;

/**
 * Chooses which shifts of a coach are followed: nearest to the hours of all weeks, then nearest to
 * them week by week, and among equals without holes in her runs of work. Week by week, the most
 * promising choice first; what no later week can make better is left out ({@link Prospects}). It is
 * exact, unless the rules would have to be asked too often.
 */
public final class FollowingSearch {

  /** Some seconds of questions to the rules of a pack about a line. */
  static final int MOST_QUESTIONS = 20_000;

  // Nobody works more often; it keeps the choices of a week few.
  private static final int MOST_A_WEEK = 14;

  private final List<CoachShift> shifts;
  private final FollowingHours hours;
  private final FollowingJudge judge;
  private final Prospects prospects;
  private final List<List<Choice>> choices = new ArrayList<>();
  private final BitSet chosen = new BitSet();
  private BitSet best = new BitSet();
  private long leastCost;
  private int questions;

  /** Some of the shifts of one week. */
  private record Choice(BitSet shifts, int minutes, int runs) {}

  private FollowingSearch(List<CoachShift> shifts, FollowingHours hours, FollowingJudge judge) {
    this.shifts = shifts;
    this.hours = hours;
    this.judge = judge;
    List<int[]> sums = new ArrayList<>();
    for (int week = 0; week < hours.weeks().size(); week++) {
      List<Choice> ofWeek = choicesOf(week);
      choices.add(ofWeek);
      sums.add(ofWeek.stream().mapToInt(Choice::minutes).distinct().toArray());
    }
    this.prospects = new Prospects(hours, sums);
  }

  /**
   * The best choice that the rules allow.
   *
   * @param shifts of the coach that may be followed, in their order
   */
  public static Followed follow(
      List<CoachShift> shifts, FollowingHours hours, FollowingJudge judge) {
    FollowingSearch search = new FollowingSearch(List.copyOf(shifts), hours, judge);
    search.begin();
    search.choose(0, 0, 0);
    return new Followed(search.best, search.questions < MOST_QUESTIONS);
  }

  private List<Choice> choicesOf(int week) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < shifts.size(); place++) {
      if (shifts.get(place).week() == week && places.size() < MOST_A_WEEK) {
        places.add(place);
      }
    }
    List<Choice> all = new ArrayList<>();
    for (int some = 0; some < 1 << places.size(); some++) {
      BitSet taken = new BitSet();
      for (int i = 0; i < places.size(); i++) {
        taken.set(places.get(i), (some >> i & 1) != 0);
      }
      int minutes = minutesOf(taken);
      if (minutes <= hours.weeks().get(week).most()) {
        all.add(new Choice(taken, minutes, runsOf(taken)));
      }
    }
    return all;
  }

  private int minutesOf(BitSet some) {
    return some.stream().map(place -> shifts.get(place).minutes()).sum();
  }

  private static int runsOf(BitSet some) {
    return (int) some.stream().filter(place -> place == 0 || !some.get(place - 1)).count();
  }

  // Shift by shift as far as hours and rules allow: something to be better than.
  private void begin() {
    int total = 0;
    int[] ofWeek = new int[hours.weeks().size()];
    BitSet some = new BitSet();
    for (int place = 0; place < shifts.size(); place++) {
      CoachShift shift = shifts.get(place);
      Week week = hours.weeks().get(shift.week());
      boolean fits =
          total + shift.minutes() <= Math.min(hours.aim(), hours.most())
              && ofWeek[shift.week()] + shift.minutes() <= week.most();
      some.set(place, fits);
      if (fits && ask(some) == Verdict.ALLOWED) {
        total += shift.minutes();
        ofWeek[shift.week()] += shift.minutes();
      } else {
        some.clear(place);
      }
    }
    best = some;
    leastCost = prospects.cost(total);
    for (int week = 0; week < ofWeek.length; week++) {
      leastCost += prospects.costOfWeek(week, ofWeek[week]);
    }
  }

  private Verdict ask(BitSet some) {
    questions++;
    return judge.of(some);
  }

  private void choose(int week, int minutes, long cost) {
    if (week == choices.size()) {
      // What is cheaper than the best so far and was not left out is better.
      best = (BitSet) chosen.clone();
      leastCost = cost + prospects.cost(minutes);
      return;
    }
    List<Choice> promising = new ArrayList<>(choices.get(week));
    promising.sort(
        Comparator.comparingLong((Choice choice) -> prospect(week, minutes, choice))
            .thenComparingInt(Choice::runs));
    for (Choice choice : promising) {
      if (cost + prospect(week, minutes, choice) >= leastCost || questions >= MOST_QUESTIONS) {
        return;
      }
      chosen.or(choice.shifts());
      if (mayGoOn(week)) {
        choose(
            week + 1,
            minutes + choice.minutes(),
            cost + prospects.costOfWeek(week, choice.minutes()));
      }
      chosen.andNot(choice.shifts());
    }
  }

  private boolean mayGoOn(int week) {
    Verdict verdict = ask(chosen);
    return verdict == Verdict.ALLOWED || verdict == Verdict.MENDABLE && week + 1 < choices.size();
  }

  private long prospect(int week, int minutes, Choice choice) {
    return prospects.least(week, minutes, choice.minutes());
  }
}
