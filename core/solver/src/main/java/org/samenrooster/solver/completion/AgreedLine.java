package org.samenrooster.solver.completion;

import java.util.List;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;

/** What the agreements of the team leave to one person of the places that are given out. */
final class AgreedLine {

  private final Places places;
  private final Agreed agreed;
  private final HeldWork stands;
  private final int mostShifts;
  private final int mostMinutes;
  private final int unpopular;

  /**
   * @param toAim minutes that the person's hours still lack
   */
  AgreedLine(CompletionProblem problem, Places places, CompletionPerson person, int toAim) {
    this.places = places;
    this.agreed = problem.agreed();
    List<HeldShift> changing = Standing.changing(problem, person);
    this.stands =
        person
            .held()
            .and(work(Standing.picks(problem, person)))
            .and(work(Standing.pinned(problem, person)));
    HeldWork picked = work(changing);
    this.mostShifts = Math.max(picked.shifts(), agreed.picking().shiftsLeft(stands));
    this.mostMinutes = Math.max(picked.minutes(), agreed.picking().minutesLeft(stands));
    this.unpopular = aimedUnpopular(Math.max(0, toAim));
  }

  private HeldWork work(List<? extends Shift> shifts) {
    return HeldWork.of(shifts, agreed.unpopular());
  }

  // A part is one of the shifts that her hours come to, so that nobody is given less for its sake.
  private int aimedUnpopular(int toAim) {
    int mean = places.meanMinutes();
    int toCome = mean == 0 ? 0 : (2 * toAim + mean) / (2 * mean);
    int least = least(stands.shifts() + Math.min(mostShifts, toCome));
    return Math.min(places.days(), Math.max(0, least - stands.unpopular()));
  }

  /** The most shifts of the places; never less than the own picks, which stand. */
  int mostShifts() {
    return mostShifts;
  }

  /** The most minutes of the places; never less than the own picks, which stand. */
  int mostMinutes() {
    return mostMinutes;
  }

  /** How many of the places should be unpopular. */
  int unpopular() {
    return unpopular;
  }

  /** Whether a place is unpopular. */
  boolean isUnpopular(int day, int kind) {
    return kind != Places.OFF && workOf(day, kind).unpopular() > 0;
  }

  private HeldWork workOf(int day, int kind) {
    List<Shift> shifts = places.shifts(day, kind);
    return shifts.isEmpty() ? HeldWork.NOTHING : work(shifts.subList(0, 1));
  }

  /** Whether a line holds no more than was agreed. */
  boolean allows(byte[] line) {
    HeldWork given = given(line);
    return given.shifts() <= mostShifts && given.minutes() <= mostMinutes;
  }

  /** How many unpopular places a line lacks. */
  int missingUnpopular(byte[] line) {
    return Math.max(0, unpopular - given(line).unpopular());
  }

  /** What the person holds of the days with a line. */
  HeldWork with(byte[] line) {
    return stands.and(given(line));
  }

  /** The least number of unpopular shifts with a line; none where it leaves her without shifts. */
  int leastUnpopular(byte[] line) {
    return least(with(line).shifts());
  }

  // Who works nothing has no part in what of it is unpopular.
  private int least(int shifts) {
    return shifts == 0 ? 0 : agreed.unpopular().leastOf(shifts);
  }

  private HeldWork given(byte[] line) {
    HeldWork given = HeldWork.NOTHING;
    for (int day = 0; day < line.length; day++) {
      given = line[day] == Places.OFF ? given : given.and(workOf(day, line[day]));
    }
    return given;
  }
}
