package org.samenrooster.server.telling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.samenrooster.server.telling.application.Preferences;
import org.samenrooster.telling.NotificationPreferences;

/** Preferences in the database. */
@ApplicationScoped
class JpaPreferences implements Preferences {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<Stored> of(String organisationId, String personId) {
    return row(organisationId, personId).map(PreferenceRow::stored);
  }

  private Optional<PreferenceRow> row(String organisationId, String personId) {
    return database
        .createQuery(
            "select p from PreferenceRow p where p.organisationId = :organisation"
                + " and p.personId = :person",
            PreferenceRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Stored store(String organisationId, String personId, NotificationPreferences wanted) {
    var row =
        row(organisationId, personId).orElseGet(() -> new PreferenceRow(organisationId, personId));
    row.take(wanted, clock.instant());
    database.persist(row);
    database.flush();
    return row.stored();
  }
}
