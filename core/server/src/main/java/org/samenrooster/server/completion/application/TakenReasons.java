package org.samenrooster.server.completion.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.completion.application.CompletionOutcome.AnsweredWish;
import org.samenrooster.server.completion.application.CompletionOutcome.Because;
import org.samenrooster.server.completion.application.CompletionOutcome.LostPick;
import org.samenrooster.server.completion.application.CompletionOutcome.Part;
import org.samenrooster.server.completion.application.MemberReason.About;
import org.samenrooster.server.completion.application.MemberReason.Kind;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.solver.completion.CompletionReason;

/** What each member is told of a proposal that is taken. */
final class TakenReasons {

  private static final int MINUTES_OF_AN_HOUR = 60;

  private TakenReasons() {}

  /**
   * The reasons by member.
   *
   * @param roster the shifts of the period, by id
   */
  static Map<String, List<MemberReason>> of(
      CompletionOutcome outcome, Map<String, RosterShift> roster) {
    var reasons = new TreeMap<String, List<MemberReason>>();
    for (var part : outcome.parts()) {
      var own = of(part, roster);
      if (!own.isEmpty()) {
        reasons.put(part.memberId(), own);
      }
    }
    return reasons;
  }

  private static List<MemberReason> of(Part part, Map<String, RosterShift> roster) {
    var reasons = new ArrayList<MemberReason>();
    for (var id : part.given()) {
      reasons.add(given(part, roster.get(id)));
    }
    for (var lost : part.lost()) {
      reasons.add(lost(lost, roster.get(lost.shiftId())));
    }
    for (var wish : part.wishes()) {
      unmet(wish).ifPresent(reasons::add);
    }
    ofPeriod(Kind.HOURS_MISSING, part.hoursMissing()).ifPresent(reasons::add);
    ofPeriod(Kind.UNPOPULAR_MISSING, part.unpopularMissing()).ifPresent(reasons::add);
    return reasons;
  }

  private static Optional<MemberReason> ofPeriod(Kind kind, @Nullable Because because) {
    var about = new About(kind, Optional.empty(), Optional.empty(), Optional.empty());
    return Optional.ofNullable(because).map(some -> new MemberReason(about, some.reason()));
  }

  private static MemberReason given(Part part, RosterShift shift) {
    var values =
        List.of(shift.shift().shiftType(), hours(part.minutes()), hours(part.targetMinutes()));
    return new MemberReason(
        about(Kind.SHIFT_GIVEN, shift), new CompletionReason("shift-given", values));
  }

  /** Minutes as hours, the same in every language: 90:30. */
  static String hours(int minutes) {
    return "%d:%02d".formatted(minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
  }

  private static MemberReason lost(LostPick lost, RosterShift shift) {
    return new MemberReason(about(Kind.PICK_NOT_KEPT, shift), lost.because().reason());
  }

  private static Optional<MemberReason> unmet(AnsweredWish wish) {
    return Optional.ofNullable(wish.because())
        .map(Because::reason)
        .map(
            reason ->
                new MemberReason(
                    new About(
                        Kind.WISH_NOT_MET,
                        Optional.of(wish.day()),
                        Optional.ofNullable(wish.shiftType()),
                        Optional.empty()),
                    reason));
  }

  private static About about(Kind kind, RosterShift shift) {
    return new About(
        kind,
        Optional.of(shift.shift().day()),
        Optional.of(shift.shift().shiftType()),
        Optional.of(shift.shift().id()));
  }
}
