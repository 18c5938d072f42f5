package org.samenrooster.server.completion.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.solver.completion.CoachFollowed;
import org.samenrooster.solver.completion.CompletionProposal.PersonResult;
import org.samenrooster.solver.completion.CompletionReason;
import org.samenrooster.solver.completion.RosterWish;

/**
 * A proposal as far as it can be taken: what it does, and the roster it was made from. Stored with
 * the search, in no language.
 *
 * @param shiftVersions of all shifts of the period when the search looked, by id
 * @param parts what it does to each member
 */
public record CompletionOutcome(Map<String, Integer> shiftVersions, List<Part> parts) {

  public CompletionOutcome {
    shiftVersions = Map.copyOf(shiftVersions);
    parts = List.copyOf(parts);
  }

  /**
   * What a proposal does to one member.
   *
   * @param given ids of shifts that come
   * @param lost picks that give way
   * @param beside shifts that come beside a coach
   * @param wishes what was wished for, and what became of it
   * @param hoursMissing why hours are missing beside a coach
   * @param unpopularMissing why there are fewer unpopular shifts than the team agreed on
   * @param minutes for which she is rostered then
   * @param targetMinutes what the period aims at
   */
  public record Part(
      String memberId,
      List<String> given,
      List<LostPick> lost,
      List<BesideCoach> beside,
      List<AnsweredWish> wishes,
      @Nullable Because hoursMissing,
      @Nullable Because unpopularMissing,
      int minutes,
      int targetMinutes) {

    public Part {
      given = List.copyOf(given);
      lost = List.copyOf(lost);
      beside = List.copyOf(beside);
      wishes = List.copyOf(wishes);
    }

    /** Whether her roster changes. */
    boolean changes() {
      return !given.isEmpty() || !lost.isEmpty() || !beside.isEmpty();
    }
  }

  /** A pick that gives way, and why. */
  public record LostPick(String shiftId, Because because) {}

  /** A supernumerary shift beside a coach's. */
  public record BesideCoach(LocalDate day, String shiftType) {}

  /**
   * What became of a wish.
   *
   * @param shiftType the type it is about; null where it is about any work that day
   * @param because why it was not met; null where it was
   */
  public record AnsweredWish(
      LocalDate day, @Nullable String shiftType, int strength, @Nullable Because because) {}

  /** A reason: the code of a sentence and its values. */
  public record Because(String code, List<String> values) {

    public Because {
      values = List.copyOf(values);
    }

    static Because of(CompletionReason reason) {
      return new Because(reason.code(), reason.values());
    }

    CompletionReason reason() {
      return new CompletionReason(code, values);
    }
  }

  /** What can be taken of a completed period. */
  static CompletionOutcome of(Completed completed) {
    return new CompletionOutcome(
        completed.posed().roster().values().stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), RosterShift::version)),
        completed.proposal().people().stream().map(person -> part(completed, person)).toList());
  }

  private static Part part(Completed completed, PersonResult person) {
    var followed = Optional.ofNullable(completed.followed().get(person.memberId()));
    return new Part(
        person.memberId(),
        completed.added(person.memberId()).stream().map(shift -> shift.shift().id()).toList(),
        person.changedPicks().stream()
            .map(pick -> new LostPick(pick.shiftId(), Because.of(pick.reason())))
            .toList(),
        followed.stream()
            .flatMap(own -> own.shifts().stream())
            .map(beside -> new BesideCoach(beside.day(), beside.shiftType()))
            .toList(),
        wishes(person),
        followed.flatMap(CoachFollowed::shortfall).map(Because::of).orElse(null),
        person.unpopular().missing().map(Because::of).orElse(null),
        completed.minutesAfter(person),
        person.targetMinutes());
  }

  private static List<AnsweredWish> wishes(PersonResult person) {
    var wishes =
        person.kept().stream()
            .map(wish -> answered(wish, null))
            .collect(Collectors.toCollection(ArrayList::new));
    person.unmet().forEach(unmet -> wishes.add(answered(unmet.wish(), Because.of(unmet.reason()))));
    return wishes;
  }

  private static AnsweredWish answered(RosterWish wish, @Nullable Because because) {
    return new AnsweredWish(wish.day(), wish.shiftType().orElse(null), wish.strength(), because);
  }
}
