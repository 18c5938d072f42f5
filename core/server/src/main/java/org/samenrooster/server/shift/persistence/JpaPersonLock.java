package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.shift.application.PersonLock;

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
      select m.id from team_member m where m.person_id = ?1
      union
      select m.id from person p
      join person q on q.natural_person_id = p.natural_person_id
      join team_member m on m.person_id = q.id
      where p.id = ?1 and p.organisation_id = ?2
      """;

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  @Inject private EveryOrganisation everyOrganisation;

  @Override
  public void lock(String organisationId, String personId) {
    lock(organisationId, List.of(personId));
  }

  @Override
  public void lock(String organisationId, Collection<String> personIds) {
    everyOrganisation.see(() -> locked(organisationId, personIds));
  }

  private SortedSet<String> locked(String organisationId, Collection<String> personIds) {
    SortedSet<String> memberships = new TreeSet<>();
    personIds.forEach(id -> memberships.addAll(memberships(organisationId, id)));
    memberships.forEach(id -> database.find(HolderRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    return memberships;
  }

  @SuppressWarnings("unchecked")
  private List<String> memberships(String organisationId, String personId) {
    return database
        .createNativeQuery(MEMBERSHIPS)
        .setParameter(1, personId)
        .setParameter(2, organisationId)
        .getResultList();
  }
}
