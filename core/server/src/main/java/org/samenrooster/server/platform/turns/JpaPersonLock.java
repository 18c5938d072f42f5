package org.samenrooster.server.platform.turns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.server.platform.persistence.Dialect;
import org.samenrooster.server.platform.persistence.EveryOrganisation;

/**
 * Locks a person by his memberships, in all teams and organisations, always in the same order.
 *
 * <p>Not by the row of the person itself: the key of every command points at it, and on PostgreSQL
 * two commands of one person would each hold it shared through that key and wait for the other.
 */
@ApplicationScoped
class JpaPersonLock implements PersonLock {

  private static final String MEMBERSHIPS =
      """
      select m.id from team_member m
      where m.organisation_id = ?1 and m.person_id in (%1$s)
      union
      select m.id from person p
      join person q on q.natural_person_id = p.natural_person_id
      join team_member m on m.person_id = q.id
      where p.organisation_id = ?1 and p.id in (%1$s)
      """;
  private static final String IN_ORDER =
      "select id from team_member where id in (" + MEMBERSHIPS + ") order by id for update";

  @Inject private EntityManager database;

  @Inject private EveryOrganisation everyOrganisation;
  @Inject private Dialect dialect;

  @Override
  public void lock(String organisationId, String personId) {
    lock(organisationId, List.of(personId));
  }

  @Override
  public void lock(String organisationId, Collection<String> personIds) {
    if (!personIds.isEmpty()) {
      everyOrganisation.see(() -> locked(organisationId, personIds));
    }
  }

  // An update of all of them would take the rows in whatever order they lie.
  private List<String> locked(String organisationId, Collection<String> personIds) {
    if (dialect.locksInOrder()) {
      return ids(IN_ORDER, organisationId, personIds);
    }
    var memberships = ids(MEMBERSHIPS, organisationId, personIds).stream().sorted().toList();
    memberships.forEach(
        id -> database.find(MembershipRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    return memberships;
  }

  @SuppressWarnings("unchecked")
  private List<String> ids(String sql, String organisationId, Collection<String> personIds) {
    var places =
        IntStream.range(2, personIds.size() + 2)
            .mapToObj(place -> "?" + place)
            .collect(Collectors.joining(", "));
    var query = database.createNativeQuery(sql.formatted(places)).setParameter(1, organisationId);
    var place = 2;
    for (var id : personIds) {
      query.setParameter(place++, id);
    }
    return query.getResultList();
  }
}
