package org.samenrooster.server.team.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.ContractRaise;
import org.samenrooster.hours.ExtendedContracts;
import org.samenrooster.server.extrahours.agreed.persistence.AgreedRaises;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.server.team.application.TeamDocument;
import org.samenrooster.server.team.application.TeamDocument.Membership;
import org.samenrooster.server.team.application.TeamDocument.RoleGrant;
import org.samenrooster.team.Employment;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamDraft;
import org.samenrooster.team.TeamDraft.HandoverDraft;
import org.samenrooster.team.TeamDraft.MemberDraft;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Everything a team consists of, read in a fixed number of statements and put together. */
final class TeamRows {

  private static final String OF_TEAM =
      " where r.organisationId = :organisation and r.teamId = :team";
  private static final String OF_PEOPLE =
      " where r.organisationId = :organisation and (r.personId = :besides or r.personId in"
          + " (select m.personId from TeamMemberRow m where m.organisationId = :organisation"
          + " and m.teamId = :team))";

  private final TeamRow row;
  private final Optional<String> locationName;
  private final List<TeamMemberRow> members;
  private final Map<String, PersonRow> persons;
  private final Map<String, List<EmploymentRow>> employments;
  private final Map<String, List<ContractRaise>> raises;
  private final Map<String, List<PersonFactRow>> facts;
  private final Map<String, List<TeamRoleRow>> roles;
  private final List<QualificationRow> qualifications;
  private final Map<String, List<HeldQualificationRow>> held;
  private final Map<String, List<CoachingRow>> coaching;
  private final Map<String, List<Object[]>> freeDays;
  private final List<ShiftTypeRow> shiftTypes;
  private final Map<String, List<Object[]>> required;
  private final HomeSkills atHome;
  private final List<HandoverDraft> handovers;

  private TeamRows(EntityManager database, TeamRow row, Optional<TeamMemberRow> besides) {
    var read =
        new Reading(
            database,
            new TeamKey(row.organisationId(), row.id()),
            besides.map(TeamMemberRow::personId).orElse(""));
    this.row = row;
    locationName = read.locationName(row.locationId().orElse(""));
    persons =
        read.people(PersonRow.class, OF_PEOPLE.replace("r.personId", "r.id")).stream()
            .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    // The document keeps no order of its own; colleagues look for names.
    members =
        Stream.concat(read.all(TeamMemberRow.class, OF_TEAM).stream(), besides.stream())
            .sorted(
                Comparator.comparing(
                        (TeamMemberRow member) -> persons.get(member.personId()).displayName())
                    .thenComparing(TeamMemberRow::id))
            .toList();
    employments =
        by(
            read.people(EmploymentRow.class, OF_PEOPLE + " order by r.validFrom"),
            EmploymentRow::personId);
    raises = AgreedRaises.of(database, row.organisationId(), persons.keySet());
    facts =
        by(
            read.people(PersonFactRow.class, OF_PEOPLE + " order by r.fact, r.id"),
            PersonFactRow::personId);
    roles =
        by(read.all(TeamRoleRow.class, OF_TEAM + " order by r.validFrom"), TeamRoleRow::personId);
    qualifications = read.all(QualificationRow.class, OF_TEAM + " order by r.level, r.code");
    held =
        by(
            read.all(HeldQualificationRow.class, OF_TEAM + " order by r.id"),
            HeldQualificationRow::memberId);
    coaching =
        by(read.all(CoachingRow.class, OF_TEAM + " order by r.validFrom"), CoachingRow::memberId);
    shiftTypes = read.all(ShiftTypeRow.class, OF_TEAM + " order by r.start, r.code");
    freeDays =
        by(
            read.pairs("member_id, day_of_week from fixed_free_day", "day_of_week"),
            TeamRows::first);
    required =
        by(
            read.pairs(
                "shift_type_id, qualification_id from shift_type_qualification",
                "qualification_id"),
            TeamRows::first);
    atHome =
        HomeSkills.of(
            database,
            row.organisationId(),
            members.stream().filter(TeamMemberRow::isLent).map(TeamMemberRow::personId).toList());
    handovers =
        read.pairs("at_time, minutes from handover", "at_time").stream()
            .map(pair -> new HandoverDraft(time(pair[0]).toString(), number(pair[1])))
            .toList();
  }

  /** The team as it is stored, on this day. */
  static StoredTeam read(EntityManager database, TeamRow row, LocalDate today) {
    return new TeamRows(database, row, Optional.empty()).stored(today);
  }

  /** The same with a person in it as one who is lent from today on. */
  static StoredTeam readWith(
      EntityManager database, TeamRow row, LocalDate today, String personId) {
    var key = new TeamKey(row.organisationId(), row.id());
    var lent = TeamMemberRow.lent(key, UUID.randomUUID().toString(), personId, today);
    return new TeamRows(database, row, Optional.of(lent)).stored(today);
  }

  private StoredTeam stored(LocalDate today) {
    var current =
        members.stream().filter(member -> !member.isLent() && !member.endedOn(today)).toList();
    var document =
        new TeamDocument(
            draft(current),
            locationName,
            row.costCentre(),
            current.stream().map(this::membership).toList());
    var people =
        members.stream()
            .map(
                member ->
                    new MemberPerson(
                        member.id(), member.personId(), member.dates(), member.isLent()))
            .toList();
    return new StoredTeam(
        row.organisationId(), row.version(), team(people), locationName, people, document);
  }

  private Team team(List<MemberPerson> people) {
    var team = draft(members).toTeam(row.id());
    var persons =
        people.stream().collect(Collectors.toMap(MemberPerson::memberId, Function.identity()));
    return new Team(
        team.id(),
        team.name(),
        team.zone(),
        team.rulePack(),
        team.baseRosterMode(),
        team.members().stream().map(member -> present(member, persons.get(member.id()))).toList(),
        team.shiftTypes(),
        team.handovers());
  }

  // Nobody works for the team before or after the membership, whatever the contract says; who is
  // lent may be so again.
  private TeamMember present(TeamMember member, MemberPerson person) {
    var id = person.personId();
    var dates = person.lent() ? DateRange.startingOn(LocalDate.MIN) : person.dates();
    return new TeamMember(
        member.id(),
        member.name(),
        member.birthDate(),
        new ExtendedContracts(member.employments(), of(raises, id))
            .parts().stream()
                .filter(employment -> employment.dates().overlaps(dates))
                .map(employment -> cut(employment, dates))
                .toList(),
        person.lent() ? atHome.qualifications(id) : member.qualifications(),
        person.lent() ? atHome.freeDays(id) : member.fixedFreeDays(),
        member.facts(),
        member.coaching());
  }

  private static Employment cut(Employment employment, DateRange dates) {
    return new Employment(
        employment.id(),
        employment.kind(),
        employment.weeklyMinutes(),
        employment.minWeeklyMinutes(),
        employment.maxWeeklyMinutes(),
        employment.dates().within(dates));
  }

  private TeamDraft draft(List<TeamMemberRow> ofMembers) {
    return new TeamDraft(
        row.name(),
        row.zone(),
        row.rulePack(),
        row.baseRosterMode(),
        qualifications.stream().map(QualificationRow::draft).toList(),
        ofMembers.stream().map(member -> memberDraft(member, ofMembers)).toList(),
        shiftTypes.stream().map(this::shiftTypeDraft).toList(),
        handovers);
  }

  private MemberDraft memberDraft(TeamMemberRow member, List<TeamMemberRow> among) {
    var person = persons.get(member.personId());
    return new MemberDraft(
        member.id(),
        person.displayName(),
        person.birthDate(),
        of(employments, person.id()).stream().map(EmploymentRow::draft).toList(),
        of(held, member.id()).stream().map(row -> row.draft(code(row.qualificationId()))).toList(),
        of(freeDays, member.id()).stream().map(pair -> weekday(number(pair[1]))).toList(),
        of(facts, person.id()).stream().map(PersonFactRow::draft).toList(),
        of(coaching, member.id()).stream()
            // Who has left is no longer anybody's coach.
            .filter(row -> among.stream().anyMatch(other -> other.id().equals(row.coachId())))
            .map(CoachingRow::draft)
            .toList());
  }

  private ShiftTypeDraft shiftTypeDraft(ShiftTypeRow type) {
    return type.draft(
        of(required, type.id()).stream().map(pair -> code(pair[1].toString())).sorted().toList());
  }

  private Membership membership(TeamMemberRow member) {
    var leads = of(roles, member.personId()).stream().map(TeamRoleRow::grant).toList();
    var grants = new ArrayList<RoleGrant>();
    var own = member.grant();
    if (!leads.isEmpty() || own.from().isPresent() || own.until().isPresent()) {
      grants.add(own);
    }
    grants.addAll(leads);
    return new Membership(persons.get(member.personId()).externalId(), grants);
  }

  private String code(String qualificationId) {
    return qualifications.stream()
        .filter(qualification -> qualification.id().equals(qualificationId))
        .findFirst()
        .orElseThrow()
        .code();
  }

  private static String weekday(int number) {
    return DayOfWeek.of(number).name().substring(0, 3);
  }

  private static LocalTime time(Object value) {
    return value instanceof Time time ? time.toLocalTime() : (LocalTime) value;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static String first(Object[] pair) {
    return pair[0].toString();
  }

  private static <R> Map<String, List<R>> by(List<R> rows, Function<R, String> key) {
    return rows.stream().collect(Collectors.groupingBy(key));
  }

  private static <R> List<R> of(Map<String, List<R>> rows, String key) {
    return rows.getOrDefault(key, List.of());
  }

  /**
   * Reads the rows of one team.
   *
   * @param besides a person who is read besides its members, or nothing
   */
  private record Reading(EntityManager database, TeamKey team, String besides) {

    <R> List<R> people(Class<R> type, String condition) {
      return query(type, condition).setParameter("besides", besides).getResultList();
    }

    <R> List<R> all(Class<R> type, String condition) {
      return query(type, condition).getResultList();
    }

    private <R> TypedQuery<R> query(Class<R> type, String condition) {
      return database
          .createQuery("select r from " + type.getSimpleName() + " r" + condition, type)
          .setParameter("organisation", team.organisationId())
          .setParameter("team", team.teamId());
    }

    Optional<String> locationName(String id) {
      return database
          .createQuery(
              "select r.name from LocationRow r where r.organisationId = :organisation and r.id = :id",
              String.class)
          .setParameter("organisation", team.organisationId())
          .setParameter("id", id)
          .getResultStream()
          .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> pairs(String columnsAndTable, String order) {
      return database
          .createNativeQuery(
              "select "
                  + columnsAndTable
                  + " where organisation_id = ?1 and team_id = ?2 order by "
                  + order)
          .setParameter(1, team.organisationId())
          .setParameter(2, team.teamId())
          .getResultList();
    }
  }
}
