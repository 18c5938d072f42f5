package org.samenrooster.server.team.persistence;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.TeamDocument;
import org.samenrooster.server.team.application.TeamDocument.Membership;
import org.samenrooster.server.team.application.TeamDocument.Role;
import org.samenrooster.team.TeamDraft.MemberDraft;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;

/**
 * Writes what a team consists of. What others point at (members, shift types, qualifications) keeps
 * its row; what only the team itself has is written anew. A row is filled before it is persisted:
 * Hibernate inserts what it holds at that moment. Persisting a row that is there already does
 * nothing.
 */
final class TeamWriter {

  private static final String OF_TEAM = " where organisation_id = ?1 and team_id = ?2";

  private final EntityManager database;
  private final TeamKey team;
  private final TeamDocument document;
  private final LocalDate today;

  TeamWriter(EntityManager database, TeamKey team, TeamDocument document, LocalDate today) {
    this.database = database;
    this.team = team;
    this.document = document;
    this.today = today;
  }

  /** Writes everything below the team's own row. */
  void write() {
    for (var table :
        List.of(
            "handover",
            "shift_type_qualification",
            "member_qualification",
            "member_coaching",
            "fixed_free_day",
            "team_role")) {
      execute("delete from " + table + OF_TEAM);
    }
    var qualifications = qualifications();
    shiftTypes(qualifications);
    members(qualifications);
    for (var handover : document.draft().handovers()) {
      execute(
          "insert into handover (organisation_id, team_id, at_time, minutes) values (?1, ?2, ?3, ?4)",
          LocalTime.parse(Objects.requireNonNull(handover.at())),
          handover.minutes());
    }
    database.flush();
  }

  private Map<String, String> qualifications() {
    var rows =
        new HashMap<String, QualificationRow>(rows(QualificationRow.class, QualificationRow::code));
    Map<String, String> ids = new HashMap<>();
    for (var draft : document.draft().qualifications()) {
      var code = Objects.requireNonNull(draft.code());
      var row = rowOr(rows.remove(code), () -> new QualificationRow(team, code));
      row.take(draft);
      database.persist(row);
      ids.put(code, row.id());
    }
    rows.values().forEach(database::remove);
    database.flush();
    return ids;
  }

  private void shiftTypes(Map<String, String> qualifications) {
    var rows = new HashMap<String, ShiftTypeRow>(rows(ShiftTypeRow.class, ShiftTypeRow::code));
    Map<String, ShiftTypeDraft> drafts = new HashMap<>();
    for (var draft : document.draft().shiftTypes()) {
      var code = Objects.requireNonNull(draft.code());
      var row = rowOr(rows.remove(code), () -> new ShiftTypeRow(team, code));
      row.take(draft);
      database.persist(row);
      drafts.put(row.id(), draft);
    }
    rows.values().forEach(database::remove);
    database.flush();
    drafts.forEach(
        (id, draft) ->
            draft
                .qualificationCodes()
                .forEach(
                    code ->
                        execute(
                            "insert into shift_type_qualification (organisation_id, team_id,"
                                + " shift_type_id, qualification_id) values (?1, ?2, ?3, ?4)",
                            id,
                            qualifications.get(code))));
  }

  private void members(Map<String, String> qualifications) {
    var rows = new HashMap<String, TeamMemberRow>(rows(TeamMemberRow.class, TeamMemberRow::id));
    var persons = new PersonWriter(database, team.organisationId());
    Map<String, TeamMemberRow> byPerson =
        rows.values().stream()
            .collect(Collectors.toMap(TeamMemberRow::personId, Function.identity()));
    List<Runnable> details = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    var present = new HashSet<String>();
    for (int i = 0; i < document.draft().members().size(); i++) {
      var draft = document.draft().members().get(i);
      var membership = document.memberships().get(i);
      var known = Optional.ofNullable(draft.id()).map(rows::get).map(TeamMemberRow::personId);
      var personId = persons.write(known, draft, membership.externalId(), "/members/" + i);
      var row = rowOr(byPerson.get(personId), () -> newMember(personId));
      row.take(membership.grantsOf(Role.MEMBER));
      database.persist(row);
      present.add(row.id());
      ids.put(draft.idAt(i), row.id());
      details.add(() -> coaching(row, draft, ids));
      details.add(() -> details(row, draft, membership, qualifications));
    }
    if (!persons.faults().isEmpty()) {
      throw Problems.impossible(persons.faults());
    }
    rows.values().stream()
        // Who is lent is in no document of the team.
        .filter(row -> !row.isLent() && !present.contains(row.id()))
        .forEach(row -> row.end(today));
    database.flush();
    details.forEach(Runnable::run);
  }

  private TeamMemberRow newMember(String personId) {
    var homes =
        database
            .createQuery(
                "select count(r) from TeamMemberRow r where r.organisationId = :organisation"
                    + " and r.personId = :person and r.kind = 'HOME' and r.validUntil is null",
                Long.class)
            .setParameter("organisation", team.organisationId())
            .setParameter("person", personId)
            .getSingleResult();
    return new TeamMemberRow(team, UUID.randomUUID().toString(), personId, homes == 0);
  }

  private void details(
      TeamMemberRow row,
      MemberDraft draft,
      Membership membership,
      Map<String, String> qualifications) {
    for (var held : draft.qualifications()) {
      database.persist(
          new HeldQualificationRow(team, row.id(), qualifications.get(held.code()), held));
    }
    for (var grant : membership.grantsOf(Role.TEAM_LEAD)) {
      database.persist(new TeamRoleRow(team, row.personId(), grant));
    }
    for (var day : draft.fixedFreeDays()) {
      execute(
          "insert into fixed_free_day (organisation_id, team_id, member_id, day_of_week)"
              + " values (?1, ?2, ?3, ?4)",
          row.id(),
          weekday(day));
    }
  }

  private void coaching(TeamMemberRow row, MemberDraft draft, Map<String, String> ids) {
    for (var one : draft.coaching()) {
      database.persist(new CoachingRow(team, row.id(), ids.get(one.coach()), one));
    }
  }

  private static int weekday(String name) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static <R> R rowOr(@Nullable R row, Supplier<R> fresh) {
    return row == null ? fresh.get() : row;
  }

  private <R> Map<String, R> rows(Class<R> type, Function<R, String> key) {
    return database
        .createQuery(
            "select r from "
                + type.getSimpleName()
                + " r where r.organisationId = :organisation and r.teamId = :team",
            type)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.teamId())
        .getResultStream()
        .collect(Collectors.toMap(key, Function.identity()));
  }

  private void execute(String sql, Object... values) {
    var query =
        database
            .createNativeQuery(sql)
            .setParameter(1, team.organisationId())
            .setParameter(2, team.teamId());
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 3, values[i]);
    }
    query.executeUpdate();
  }
}
