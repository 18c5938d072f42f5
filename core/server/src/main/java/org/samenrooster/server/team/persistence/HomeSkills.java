package org.samenrooster.server.team.persistence;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.team.HeldQualification;

/**
 * What people who are lent to a team may do, and when they never work: what their own teams say,
 * because a qualification has the same code everywhere in an organisation.
 */
final class HomeSkills {

  private static final String FREE_DAYS =
      """
      select m.person_id, f.day_of_week from fixed_free_day f
      join team_member m on m.organisation_id = f.organisation_id and m.id = f.member_id
      where m.organisation_id = ?1 and m.kind <> 'LENT' and m.person_id in (%s)
      """;

  private final Map<String, List<HeldQualification>> qualifications = new HashMap<>();
  private final Map<String, Set<DayOfWeek>> freeDays = new HashMap<>();

  private HomeSkills() {}

  /** Those of these persons; without a statement where there are none. */
  static HomeSkills of(
      EntityManager database, String organisationId, Collection<String> personIds) {
    var skills = new HomeSkills();
    if (!personIds.isEmpty()) {
      skills.read(database, organisationId, personIds);
    }
    return skills;
  }

  private void read(EntityManager database, String organisationId, Collection<String> personIds) {
    database
        .createQuery(
            "select m, h, q from TeamMemberRow m, HeldQualificationRow h, QualificationRow q"
                + " where m.organisationId = :organisation and m.personId in :persons"
                + " and m.kind <> 'LENT'"
                + " and h.organisationId = :organisation and h.memberId = m.id"
                + " and q.organisationId = :organisation and q.id = h.qualificationId"
                + " order by h.id",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("persons", personIds)
        .getResultStream()
        .forEach(
            row ->
                held(
                    (TeamMemberRow) row[0],
                    ((HeldQualificationRow) row[1]).held((QualificationRow) row[2])));
    readFreeDays(database, organisationId, List.copyOf(personIds));
  }

  private void readFreeDays(EntityManager database, String organisationId, List<String> personIds) {
    var places =
        IntStream.range(0, personIds.size())
            .mapToObj(i -> "?" + (i + 2))
            .collect(Collectors.joining(", "));
    var query =
        database.createNativeQuery(FREE_DAYS.formatted(places)).setParameter(1, organisationId);
    for (var i = 0; i < personIds.size(); i++) {
      query.setParameter(i + 2, personIds.get(i));
    }
    for (var row : query.getResultList()) {
      var pair = (Object[]) row;
      freeDays
          .computeIfAbsent((String) pair[0], none -> EnumSet.noneOf(DayOfWeek.class))
          .add(DayOfWeek.of(((Number) pair[1]).intValue()));
    }
  }

  // Who has left a team is no longer what that team says of her.
  private void held(TeamMemberRow home, HeldQualification held) {
    if (held.validity().overlaps(home.dates())) {
      qualifications
          .computeIfAbsent(home.personId(), none -> new ArrayList<>())
          .add(new HeldQualification(held.qualification(), held.validity().within(home.dates())));
    }
  }

  List<HeldQualification> qualifications(String personId) {
    return qualifications.getOrDefault(personId, List.of());
  }

  Set<DayOfWeek> freeDays(String personId) {
    return freeDays.getOrDefault(personId, Set.of());
  }
}
