package org.samenrooster.server.burden.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.burden.BurdenEntry;
import org.samenrooster.server.burden.application.Burdens;
import org.samenrooster.server.burden.persistence.BurdenEntryRow.Line;
import org.samenrooster.server.team.application.StoredTeam;

/** The burden ledger in the database. */
@ApplicationScoped
class JpaBurdens implements Burdens {

  private static final String OF_TEAM =
      "select b from BurdenEntryRow b where b.organisationId = :organisation and b.teamId = :team";
  private static final String SINCE = " and b.entryDay >= :from";

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public void enter(StoredTeam team, Cause cause, Map<String, List<BurdenEntry>> entries) {
    var now = clock.instant();
    entries.forEach(
        (member, own) ->
            own.forEach(
                entry ->
                    database.persist(
                        new BurdenEntryRow(team, cause, new Line(member, entry, now)))));
  }

  @Override
  public Map<String, List<BurdenEntry>> since(StoredTeam team, LocalDate from) {
    return byMember(query(team, SINCE).setParameter("from", from));
  }

  @Override
  public Map<String, List<BurdenEntry>> causedBy(
      StoredTeam team, CauseKind kind, Collection<String> causeIds) {
    if (causeIds.isEmpty()) {
      return Map.of();
    }
    return byMember(
        query(team, " and b.causeKind = :kind and b.causeId in :causes")
            .setParameter("kind", kind)
            .setParameter("causes", causeIds));
  }

  @Override
  public List<Entered> latestFirst(StoredTeam team, String memberId, LocalDate from, int most) {
    return query(
            team, SINCE + " and b.memberId = :member order by b.entryDay desc, b.enteredAt, b.id")
        .setParameter("from", from)
        .setParameter("member", memberId)
        .setMaxResults(most)
        .getResultStream()
        .map(BurdenEntryRow::entered)
        .toList();
  }

  private TypedQuery<BurdenEntryRow> query(StoredTeam team, String condition) {
    return database
        .createQuery(OF_TEAM + condition, BurdenEntryRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id());
  }

  private static Map<String, List<BurdenEntry>> byMember(TypedQuery<BurdenEntryRow> query) {
    return query
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                BurdenEntryRow::memberId,
                Collectors.mapping(BurdenEntryRow::entry, Collectors.toList())));
  }
}
