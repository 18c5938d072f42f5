package org.samenrooster.server.sickcall.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.samenrooster.server.sickcall.application.SickCallAbsences;
import org.samenrooster.server.sickcall.application.StoredSickCall;

/** The absences of sick calls in the database. */
@ApplicationScoped
class JpaSickCallAbsences implements SickCallAbsences {

  @Inject private EntityManager database;

  @Override
  public List<Part> of(String organisationId, String callId) {
    return database
        .createQuery(
            "select a from AwayPartRow a where a.organisationId = :organisation"
                + " and a.sickCallId = :call order by a.startAt",
            AwayPartRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("call", callId)
        .getResultStream()
        .map(AwayPartRow::part)
        .toList();
  }

  @Override
  public void replace(
      String organisationId, StoredSickCall call, Collection<Part> gone, Collection<Part> added) {
    gone.forEach(part -> database.remove(database.find(AwayPartRow.class, part.absence().id())));
    // Before the new ones: of one call no two parts begin at the same moment.
    database.flush();
    added.forEach(part -> database.persist(new AwayPartRow(organisationId, call, part)));
    database.flush();
  }
}
