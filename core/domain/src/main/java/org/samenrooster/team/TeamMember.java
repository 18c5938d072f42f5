package org.samenrooster.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.time.DateRange;

/**
 * A person in a team, with contracts and qualifications.
 *
 * @param id identity within the team
 * @param name what colleagues call the person
 * @param birthDate when known; rules for young and older workers need it
 * @param employments contracts and engagements; no two on the same day
 * @param qualifications what the person is allowed to do, and when
 * @param fixedFreeDays days of the week on which the person never works
 * @param facts bare constraints, and when they bind
 * @param coaching who guides the person, and when; no two on the same day
 */
public record TeamMember(
    String id,
    String name,
    Optional<LocalDate> birthDate,
    List<Employment> employments,
    List<HeldQualification> qualifications,
    Set<DayOfWeek> fixedFreeDays,
    List<HeldFact> facts,
    List<Coaching> coaching) {

  public TeamMember {
    employments = List.copyOf(employments);
    qualifications = List.copyOf(qualifications);
    fixedFreeDays = Set.copyOf(fixedFreeDays);
    facts = List.copyOf(facts);
    coaching = List.copyOf(coaching);
  }

  /** A person without a coach. */
  public TeamMember(
      String id,
      String name,
      Optional<LocalDate> birthDate,
      List<Employment> employments,
      List<HeldQualification> qualifications,
      Set<DayOfWeek> fixedFreeDays,
      List<HeldFact> facts) {
    this(id, name, birthDate, employments, qualifications, fixedFreeDays, facts, List.of());
  }

  /** The contract that holds on a day. */
  public Optional<Employment> employmentOn(LocalDate day) {
    // A loop, because rules ask it for every shift.
    for (Employment employment : employments) {
      if (employment.dates().contains(day)) {
        return Optional.of(employment);
      }
    }
    return Optional.empty();
  }

  /** The highest level the person may work on a day; empty without a valid qualification. */
  public Optional<Level> levelOn(LocalDate day) {
    return qualifications.stream()
        .filter(held -> held.validity().contains(day))
        .map(held -> held.qualification().level())
        .max(Level::compareTo);
  }

  /** Whether the person holds the qualification on a day. */
  public boolean holds(String qualificationCode, LocalDate day) {
    return qualifications.stream()
        .anyMatch(
            held ->
                held.qualification().code().equals(qualificationCode)
                    && held.validity().contains(day));
  }

  /** Whether a bare constraint binds the person on a day. */
  public boolean isBoundBy(PersonFact fact, LocalDate day) {
    return facts.stream().anyMatch(held -> held.fact() == fact && held.dates().contains(day));
  }

  /** The member who guides the person on a day: then the person is supernumerary. */
  public Optional<String> coachOn(LocalDate day) {
    // A loop, because rules ask it for every shift.
    for (Coaching one : coaching) {
      if (one.dates().contains(day)) {
        return Optional.of(one.coachId());
      }
    }
    return Optional.empty();
  }

  /** Whether the person is supernumerary on some of these days. */
  public boolean hasCoachIn(DateRange days) {
    return coaching.stream().anyMatch(one -> one.dates().overlaps(days));
  }
}
