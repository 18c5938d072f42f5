package org.samenrooster.server.leave.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.samenrooster.server.leave.application.LeaveMaster;
import org.samenrooster.server.leave.application.LeaveMasters;

/** Masters of leave in the database. */
@ApplicationScoped
class JpaLeaveMasters implements LeaveMasters {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<StoredMaster> of(String organisationId) {
    return row(organisationId).map(LeaveSettingsRow::stored);
  }

  private Optional<LeaveSettingsRow> row(String organisationId) {
    return database
        .createQuery(
            "select s from LeaveSettingsRow s where s.organisationId = :organisation",
            LeaveSettingsRow.class)
        .setParameter("organisation", organisationId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public int store(String organisationId, String personId, LeaveMaster master) {
    var row = row(organisationId).orElseGet(() -> new LeaveSettingsRow(organisationId));
    row.take(master, personId, clock.instant());
    // Filled first, as Hibernate inserts what it holds now; nothing for a row that is there
    // already.
    database.persist(row);
    database.flush();
    return row.stored().version();
  }
}
