package org.samenrooster.server.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.audit.application.AccessesToPerson;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.paging.PagedQueries;

/** Accesses in the database; read with one statement, names included. */
@ApplicationScoped
class JpaAccessesToPerson implements AccessesToPerson {

  private static final String THEIRS =
      """
      select a, p.displayName, t.name from DataAccessRow a join ReaderRow p on p.id = a.readerId
        left join ReadTeamRow t on t.id = a.teamId
      where a.organisationId = :organisation and a.readerId <> :person
      and (a.personId = :person
        or exists (select m.id from ReadMemberRow m
          where m.organisationId = :organisation and m.personId = :person
          and (m.id = a.memberId
            or (a.memberId is null and a.personId is null and m.teamId = a.teamId
              and m.validFrom <= a.accessDay and (m.validUntil is null or m.validUntil > a.accessDay)))))
      """;

  @Inject private EntityManager database;

  @Override
  public List<AccessToPerson> of(String organisationId, String personId, MomentPage page) {
    var query =
        THEIRS
            + PagedQueries.before(page, "a.accessedAt", "a.id")
            + " order by a.accessedAt desc, a.id desc";
    return PagedQueries.of(page, database.createQuery(query, Object[].class))
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            row ->
                ((DataAccessRow) row[0])
                    .access((String) row[1], Optional.ofNullable((String) row[2])))
        .toList();
  }
}
