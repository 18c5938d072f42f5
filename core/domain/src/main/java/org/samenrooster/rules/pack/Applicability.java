package org.samenrooster.rules.pack;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.TeamMember;

/**
 * For whom, and with what kind of work, a rule holds.
 *
 * @param fromAge age in years from which it holds; who has no known birth date is taken for an
 *     adult
 * @param untilAge age in years from which it holds no more
 * @param withFact the bare constraint that calls for it, where it is for some people only
 * @param withoutFact the bare constraint that lifts it
 * @param withoutKind roster time under rules of its own; a window that holds any is left to them
 * @param withKind roster time that calls for it; a window that holds none is left to other rules
 */
public record Applicability(
    int fromAge,
    int untilAge,
    Optional<PersonFact> withFact,
    Optional<PersonFact> withoutFact,
    Optional<ShiftKind> withoutKind,
    Optional<ShiftKind> withKind) {

  private static final int ADULT = 18;
  private static final int NO_AGE_LIMIT = 200;

  /** Everybody and all work. */
  public static final Applicability ALWAYS =
      new Applicability(
          0, NO_AGE_LIMIT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** People whom a bare constraint binds. */
  public static Applicability where(PersonFact fact) {
    return new Applicability(
        0, NO_AGE_LIMIT, Optional.of(fact), Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean isAlways() {
    return equals(ALWAYS);
  }

  /** Whether it can concern work of this person in the span; asked before anything is judged. */
  boolean canConcern(Timeline timeline, Span span) {
    TeamMember member = timeline.member();
    boolean hasFact =
        withFact
            .map(fact -> member.facts().stream().anyMatch(held -> held.fact() == fact))
            .orElse(true);
    // A day more on both sides spares the wall clock; each violation is looked at again.
    return hasFact
        && withKind.map(timeline::holds).orElse(true)
        && fromAge <= age(member, LocalDate.ofEpochDay(span.until() / Span.DAY + 1))
        && age(member, LocalDate.ofEpochDay(span.from() / Span.DAY - 1)) < untilAge;
  }

  private static int age(TeamMember member, LocalDate day) {
    return member.birthDate().map(birth -> Period.between(birth, day).getYears()).orElse(ADULT);
  }

  /** Whether a violation concerns this person and this work. */
  boolean concerns(Timeline timeline, RuleViolation violation) {
    LocalDate day = violation.at().atZone(timeline.zone()).toLocalDate();
    TeamMember member = timeline.member();
    int age = age(member, day);
    return fromAge <= age
        && age < untilAge
        && withFact.map(fact -> member.isBoundBy(fact, day)).orElse(true)
        && withoutFact.map(fact -> !member.isBoundBy(fact, day)).orElse(true)
        && withoutKind.map(kind -> !holds(timeline, violation, kind)).orElse(true)
        && withKind.map(kind -> holds(timeline, violation, kind)).orElse(true);
  }

  private static boolean holds(Timeline timeline, RuleViolation violation, ShiftKind kind) {
    long at = Span.minuteOf(violation.at());
    Span looked = violation.window().map(Span::of).orElse(new Span(at, at + 1));
    int i = Math.max(0, timeline.firstDutyFrom(looked.from() - Span.DAY));
    for (; i < timeline.duties().size(); i++) {
      var duty = timeline.duties().get(i);
      if (duty.startMinute() >= looked.until()) {
        return false;
      }
      if (duty.kind() == kind && duty.endMinute() > looked.from()) {
        return true;
      }
    }
    return false;
  }
}
