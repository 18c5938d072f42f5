package org.samenrooster.solver.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;

/**
 * A person whose roster is completed.
 *
 * @param timeline all that is known of the person but the picks: history as far back as the rules
 *     look, what stands in the days, absences, and what is known after the days; where it is judged
 *     from an earlier day on than the first, nothing may break a rule for work before them either
 * @param picks shifts of the days that the person picked
 * @param pinnedShifts ids of own picks that stay, and of open shifts that the person gets
 * @param pinnedFree days on which the person gets nothing
 * @param hadMore what breaks ties
 * @param held what the person holds of the days besides picks, as agreements of the team count it
 */
public record CompletionPerson(
    Timeline timeline,
    List<HeldShift> picks,
    Set<String> pinnedShifts,
    Set<LocalDate> pinnedFree,
    List<RosterWish> wishes,
    CompletionHours hours,
    HadMore hadMore,
    HeldWork held) {

  public CompletionPerson {
    picks = List.copyOf(picks);
    pinnedShifts = Set.copyOf(pinnedShifts);
    pinnedFree = Set.copyOf(pinnedFree);
    wishes = List.copyOf(wishes);
  }

  /** Somebody who holds but picks, and of whom it is not known whether she has had more. */
  public CompletionPerson(
      Timeline timeline,
      List<HeldShift> picks,
      Set<String> pinnedShifts,
      Set<LocalDate> pinnedFree,
      List<RosterWish> wishes,
      CompletionHours hours) {
    this(
        timeline,
        picks,
        pinnedShifts,
        pinnedFree,
        wishes,
        hours,
        HadMore.NOTHING,
        HeldWork.NOTHING);
  }

  /** The same person, of whom that is known. */
  public CompletionPerson having(HadMore before) {
    return new CompletionPerson(
        timeline, picks, pinnedShifts, pinnedFree, wishes, hours, before, held);
  }

  /** The same person, who holds this besides picks. */
  public CompletionPerson holding(HeldWork besides) {
    return new CompletionPerson(
        timeline, picks, pinnedShifts, pinnedFree, wishes, hours, hadMore, besides);
  }

  /** Whether the person cannot work a shift of a type on a day, as she said. */
  public boolean vetoes(LocalDate day, String shiftType) {
    return wishes.stream()
        .anyMatch(
            wish ->
                wish.kind() == RosterWish.Kind.VETO
                    && wish.day().equals(day)
                    && wish.isAbout(shiftType));
  }

  /** Identity of the member. */
  public String id() {
    return timeline.member().id();
  }
}
