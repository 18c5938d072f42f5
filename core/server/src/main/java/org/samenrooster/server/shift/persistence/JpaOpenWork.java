package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.Optional;
import org.samenrooster.server.hours.application.OpenWork;
import org.samenrooster.time.DateRange;

/** Open shifts as overviews of hours know them. */
@ApplicationScoped
class JpaOpenWork implements OpenWork {

  private static final String OPEN =
      "select s from ShiftRow s where s.organisationId = :organisation"
          + " and s.holderMemberId is null and s.countsForHours = true"
          + " and s.rosterDate >= :from and s.rosterDate < :until";

  @Inject private EntityManager database;

  @Override
  public int minutes(String organisationId, Optional<String> teamId, DateRange days) {
    var query =
        database
            .createQuery(
                OPEN + teamId.map(id -> " and s.teamId = :team").orElse(""), ShiftRow.class)
            .setParameter("organisation", organisationId)
            .setParameter("from", days.from())
            .setParameter("until", days.until());
    teamId.ifPresent(id -> query.setParameter("team", id));
    // Minutes that pass are the same in every zone.
    return query.getResultStream().mapToInt(row -> row.duty(ZoneOffset.UTC).workMinutes()).sum();
  }
}
