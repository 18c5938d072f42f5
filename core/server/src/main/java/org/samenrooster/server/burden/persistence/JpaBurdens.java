package org.samenrooster.server.burden.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.burden.BurdenEntry;
import org.samenrooster.server.burden.application.Burdens;
import org.samenrooster.server.burden.persistence.BurdenEntryRow.Line;
import org.samenrooster.server.team.application.StoredTeam;

/** The burden ledger in the database. */
@ApplicationScoped
class JpaBurdens implements Burdens {

  private static final String OF_TEAM =
      "select b from BurdenEntryRow b where b.organisationId = :organisation and b.teamId = :team";
  // What shifts brought that somebody of the team held as one who is lent to another.
  private static final String OF_LENT =
      "select m.id, b from TeamMemberRow m, TeamMemberRow l, BurdenEntryRow b"
          + " where m.organisationId = :organisation and m.teamId = :team and m.kind <> 'LENT'"
          + " and l.organisationId = :organisation and l.personId = m.personId"
          + " and l.kind = 'LENT' and b.organisationId = :organisation and b.memberId = l.id";
  private static final String SINCE = " and b.entryDay >= :from";

  private static final String LATEST_FIRST = " order by b.entryDay desc, b.enteredAt, b.id";

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
    var entries = byMember(query(team, SINCE).setParameter("from", from));
    lent(team, SINCE)
        .setParameter("from", from)
        .getResultStream()
        .forEach(
            row ->
                entries
                    .computeIfAbsent((String) row[0], none -> new ArrayList<>())
                    .add(((BurdenEntryRow) row[1]).entry()));
    return entries;
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
    var own =
        query(team, SINCE + " and b.memberId = :member" + LATEST_FIRST)
            .setParameter("from", from)
            .setParameter("member", memberId)
            .setMaxResults(most)
            .getResultStream();
    var lent =
        lent(team, SINCE + " and m.id = :member" + LATEST_FIRST)
            .setParameter("from", from)
            .setParameter("member", memberId)
            .setMaxResults(most)
            .getResultStream()
            .map(row -> (BurdenEntryRow) row[1]);
    return Stream.concat(own, lent)
        .map(BurdenEntryRow::entered)
        .sorted(Comparator.comparing((Entered one) -> one.entry().day()).reversed())
        .limit(most)
        .toList();
  }

  private TypedQuery<Object[]> lent(StoredTeam team, String condition) {
    return database
        .createQuery(OF_LENT + condition, Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id());
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
