package org.samenrooster.server.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.consent.application.Said;
import org.samenrooster.server.exchange.application.ChangePage;
import org.samenrooster.server.exchange.application.RosterChanges;
import org.samenrooster.server.exchange.application.StoredChange;
import org.samenrooster.server.exchange.application.StoredChange.Proposed;
import org.samenrooster.server.platform.paging.PagedQueries;
import org.samenrooster.server.team.application.StoredTeam;

/** Changes of published rosters in the database. */
@ApplicationScoped
class JpaRosterChanges implements RosterChanges {

  private static final String OF_TEAM =
      " where c.organisationId = :organisation and c.teamId = :team";
  private static final Set<ChangeState> PENDING = Set.of(ChangeState.PROPOSED, ChangeState.AGREED);

  private static final String BROKEN =
      "exists (select m.id from ChangeMoveRow m, ChangedShiftRow s"
          + " where m.changeId = c.id and s.id = m.shiftId and s.version <> m.shiftVersion)";

  @Inject private EntityManager database;

  @Override
  public StoredChange add(StoredTeam team, RosterChange change, Saying by) {
    var row = new RosterChangeRow(team, change, by);
    add(team, change, row);
    change
        .consents()
        .forEach(consent -> database.persist(new ChangeConsentRow(team, row.id(), consent, by)));
    database.flush();
    return stored(team, List.of(row)).get(0);
  }

  @Override
  public void addFound(StoredTeam team, RosterChange change, Instant at) {
    add(team, change, new RosterChangeRow(team, change, at));
    change
        .consents()
        .forEach(
            consent ->
                database.persist(new ChangeConsentRow(team, change.id(), consent.memberId())));
    database.flush();
  }

  private void add(StoredTeam team, RosterChange change, RosterChangeRow row) {
    database.persist(row);
    // What points at it comes after it.
    database.flush();
    for (var number = 0; number < change.moves().size(); number++) {
      database.persist(new ChangeMoveRow(team, row.id(), number, change.moves().get(number)));
    }
  }

  // Not the rows: they are read after the people are locked, and must be as they are then.
  @Override
  public Optional<Set<String>> named(StoredTeam team, String changeId) {
    var named =
        database
            .createQuery(
                "select m.fromMemberId, m.toMemberId from ChangeMoveRow m"
                    + " where m.organisationId = :organisation and m.teamId = :team"
                    + " and m.changeId = :id",
                Object[].class)
            .setParameter("organisation", team.organisationId())
            .setParameter("team", team.team().id())
            .setParameter("id", changeId)
            .getResultList();
    return Optional.of(named)
        .filter(moves -> !moves.isEmpty())
        .map(
            moves ->
                moves.stream()
                    .flatMap(move -> Stream.of(move).filter(String.class::isInstance))
                    .map(String.class::cast)
                    .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Override
  public Optional<StoredChange> locked(StoredTeam team, String changeId) {
    return database
        .createQuery(
            "select c from RosterChangeRow c" + OF_TEAM + " and c.id = :id", RosterChangeRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("id", changeId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .map(row -> stored(team, List.of(row)).get(0));
  }

  @Override
  public Optional<StoredChange> one(StoredTeam team, String changeId) {
    return row(team, changeId).map(row -> stored(team, List.of(row)).get(0));
  }

  private Optional<RosterChangeRow> row(StoredTeam team, String changeId) {
    return database
        .createQuery(
            "select c from RosterChangeRow c" + OF_TEAM + " and c.id = :id", RosterChangeRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("id", changeId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<StoredChange> latestFirst(StoredTeam team, ChangePage page) {
    var jpql =
        "select c from RosterChangeRow c"
            + OF_TEAM
            + page.memberId()
                .map(
                    id ->
                        " and exists (select a.id from ChangeConsentRow a"
                            + " where a.changeId = c.id and a.memberId = :member)")
                .orElse("")
            + page.state().map(state -> " and c.state = :state").orElse("")
            + PagedQueries.before(page.page(), "c.proposedAt", "c.id")
            + " order by c.proposedAt desc, c.id desc";
    var query =
        PagedQueries.of(page.page(), database.createQuery(jpql, RosterChangeRow.class))
            .setParameter("organisation", team.organisationId())
            .setParameter("team", team.team().id());
    page.memberId().ifPresent(id -> query.setParameter("member", id));
    page.state().ifPresent(state -> query.setParameter("state", state));
    return stored(team, query.getResultList());
  }

  @Override
  public Set<String> pendingFor(StoredTeam team, Collection<String> shiftIds, Instant now) {
    if (shiftIds.isEmpty()) {
      return Set.of();
    }
    return database
        .createQuery(
            "select m.shiftId from ChangeMoveRow m, RosterChangeRow c"
                + OF_TEAM
                + " and m.changeId = c.id and m.shiftId in :shifts and c.state in :pending"
                + " and c.expiresAt > :now",
            String.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("shifts", shiftIds)
        .setParameter("pending", PENDING)
        .setParameter("now", now)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public StoredChange save(StoredTeam team, RosterChange after, Saying by) {
    var row = row(team, after.id()).orElseThrow();
    row.become(after.state(), by.personId(), by.at());
    var ids = List.of(after.id());
    var moves = moves(team, ids);
    for (var number = 0; number < moves.size(); number++) {
      moves.get(number).decide(after.moves().get(number));
      if (after.state() == ChangeState.BOOKED) {
        moves.get(number).book();
      }
    }
    consents(team, ids)
        .forEach(consent -> consent.become(after.consentOf(consent.memberId()).orElseThrow(), by));
    database.flush();
    return stored(team, List.of(row)).get(0);
  }

  private List<StoredChange> stored(StoredTeam team, List<RosterChangeRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = rows.stream().map(RosterChangeRow::id).toList();
    var moves = moves(team, ids).stream().collect(Collectors.groupingBy(ChangeMoveRow::changeId));
    var consents =
        consents(team, ids).stream().collect(Collectors.groupingBy(ChangeConsentRow::changeId));
    var names =
        names(
            team,
            Stream.concat(
                    rows.stream().flatMap(row -> row.proposedBy().stream()),
                    consents.values().stream()
                        .flatMap(List::stream)
                        .flatMap(ChangeConsentRow::persons))
                .collect(Collectors.toSet()));
    return rows.stream()
        .map(
            row ->
                stored(
                    row,
                    moves.getOrDefault(row.id(), List.of()),
                    consents.getOrDefault(row.id(), List.of()),
                    names))
        .toList();
  }

  private static StoredChange stored(
      RosterChangeRow row,
      List<ChangeMoveRow> moves,
      List<ChangeConsentRow> consents,
      Map<String, String> names) {
    Map<String, Said> said = new HashMap<>();
    Map<String, Said> entered = new HashMap<>();
    consents.forEach(
        consent -> {
          consent.said(names).ifPresent(by -> said.put(consent.memberId(), by));
          consent.entered(names).ifPresent(by -> entered.put(consent.memberId(), by));
        });
    return new StoredChange(
        row.change(moves, consents),
        new Proposed(
            row.proposedBy().map(by -> new Said(by, names.getOrDefault(by, ""), row.proposedAt())),
            row.proposedAt()),
        row.endedAt(),
        said,
        entered);
  }

  private List<ChangeMoveRow> moves(StoredTeam team, Collection<String> changeIds) {
    return parts(team, "ChangeMoveRow", changeIds, "number", ChangeMoveRow.class);
  }

  private List<ChangeConsentRow> consents(StoredTeam team, Collection<String> changeIds) {
    return parts(team, "ChangeConsentRow", changeIds, "memberId", ChangeConsentRow.class);
  }

  private <R> List<R> parts(
      StoredTeam team, String of, Collection<String> changeIds, String order, Class<R> type) {
    return database
        .createQuery(
            "select c from "
                + of
                + " c"
                + OF_TEAM
                + " and c.changeId in :ids order by c.changeId, c."
                + order,
            type)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("ids", changeIds)
        .getResultList();
  }

  private Map<String, String> names(StoredTeam team, Collection<String> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select p.id, p.displayName from PersonNameRow p"
                + " where p.organisationId = :organisation and p.id in :ids",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("ids", persons)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  @Override
  public List<Pending> hopeless(Instant now) {
    return database
        .createQuery(
            "select c.organisationId, c.id from RosterChangeRow c where c.state in :pending"
                + " and (c.expiresAt <= :now or "
                + BROKEN
                + ")",
            Object[].class)
        .setParameter("pending", PENDING)
        .setParameter("now", now)
        .getResultStream()
        .map(row -> new Pending((String) row[0], (String) row[1]))
        .toList();
  }

  @Override
  public Optional<Ended> end(Pending pending, Instant now) {
    var row =
        database.find(RosterChangeRow.class, pending.changeId(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null || !row.state().isPending()) {
      return Optional.empty();
    }
    var consents =
        database
            .createQuery(
                "select c from ChangeConsentRow c where c.organisationId = :organisation"
                    + " and c.changeId = :id",
                ChangeConsentRow.class)
            .setParameter("organisation", pending.organisationId())
            .setParameter("id", pending.changeId())
            .getResultList();
    row.become(row.isDue(now) ? ChangeState.EXPIRED : ChangeState.BROKEN, null, now);
    consents.forEach(ChangeConsentRow::lapse);
    return Optional.of(
        new Ended(
            row.teamId(), consents.stream().map(ChangeConsentRow::memberId).toList(), row.state()));
  }
}
