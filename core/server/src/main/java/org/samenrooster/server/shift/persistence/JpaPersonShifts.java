package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.shift.application.PersonShift;
import org.samenrooster.server.shift.application.PersonShifts;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.time.DateRange;

/** One person's shifts in the database, in whatever teams. */
@ApplicationScoped
class JpaPersonShifts implements PersonShifts {

  // What was entered outside of all periods is history.
  private static final String OF_PERSON =
      " from HolderRow h, ShiftRow s, ShiftTypeCodeRow t, RosterPeriodRow p"
          + " where h.organisationId = :organisation and h.personId = :person"
          + " and s.organisationId = :organisation and s.holderMemberId = h.id"
          + " and t.organisationId = :organisation and t.id = s.shiftTypeId"
          + " and p.organisationId = :organisation and p.id = s.periodId";
  private static final String SHIFTS =
      "select s, t.code, p.fromDate, p.untilDate, p.phase" + OF_PERSON;
  private static final String DUTIES =
      "select s from HolderRow h, ShiftRow s"
          + " where h.organisationId = :organisation and h.personId = :person"
          + " and s.organisationId = :organisation and s.holderMemberId = h.id"
          + " and s.rosterDate >= :from and s.rosterDate < :until";
  private static final String OTHERS =
      "select s, t.code, n.displayName"
          + " from HolderRow h, ShiftRow s, ShiftTypeCodeRow t, PersonNameRow n"
          + " where h.organisationId = :organisation and h.personId <> :person"
          + " and n.organisationId = :organisation and n.id = h.personId"
          + " and s.organisationId = :organisation and s.holderMemberId = h.id"
          + " and t.organisationId = :organisation and t.id = s.shiftTypeId and (%s)"
          + " order by n.displayName, h.id, s.startAt";
  private static final String BY_START = " order by s.startAt, s.id";

  @Inject private EntityManager database;

  @Inject private Teams teams;
  @Inject private Settings settings;

  @Override
  public List<PersonShift> next(String organisationId, String personId, Instant now, int atMost) {
    return shifts(
        organisationId,
        query(
                SHIFTS + " and s.endAt > :now and s.vacated = false" + BY_START,
                organisationId,
                personId)
            .setParameter("now", now)
            .setMaxResults(atMost));
  }

  @Override
  public List<PersonShift> inPeriods(
      String organisationId, String personId, Collection<String> periodIds) {
    return periodIds.isEmpty()
        ? List.of()
        : shifts(
            organisationId,
            query(SHIFTS + " and s.periodId in :periods" + BY_START, organisationId, personId)
                .setParameter("periods", periodIds));
  }

  private List<PersonShift> shifts(String organisationId, TypedQuery<Object[]> query) {
    var rows = query.getResultList();
    var found =
        teams.withoutMembers(
            organisationId,
            rows.stream().map(row -> ((ShiftRow) row[0]).teamId()).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            row -> {
              var shift = (ShiftRow) row[0];
              var team = Objects.requireNonNull(found.get(shift.teamId()));
              var stored = shift.rosterShift(team, (String) row[1]);
              return new PersonShift(team, period(stored.periodId(), row), stored);
            })
        .toList();
  }

  private static ShiftPeriod period(String id, Object[] row) {
    var dates = new DateRange((LocalDate) row[2], (LocalDate) row[3]);
    return new ShiftPeriod(id, dates, (PeriodPhase) row[4]);
  }

  @Override
  public List<Duty> duties(String organisationId, String personId, DateRange days) {
    return database
        .createQuery(DUTIES + BY_START, ShiftRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .setParameter("from", days.from())
        .setParameter("until", days.until())
        .getResultStream()
        .map(row -> row.duty(settings.zone()))
        .toList();
  }

  @Override
  public List<OtherShift> others(String organisationId, String personId, List<PersonShift> shifts) {
    if (shifts.isEmpty()) {
      return List.of();
    }
    var atTheSameTime =
        IntStream.range(0, shifts.size())
            .mapToObj(
                i ->
                    "(s.teamId = :team%1$d and s.startAt < :end%1$d and s.endAt > :start%1$d)"
                        .formatted(i))
            .collect(Collectors.joining(" or "));
    var query = query(OTHERS.formatted(atTheSameTime), organisationId, personId);
    for (var i = 0; i < shifts.size(); i++) {
      var time = shifts.get(i).shift().shift().duty().interval();
      query
          .setParameter("team" + i, shifts.get(i).team().id())
          .setParameter("start" + i, time.start())
          .setParameter("end" + i, time.endExclusive());
    }
    var teamOf =
        shifts.stream()
            .map(PersonShift::team)
            .collect(Collectors.toMap(team -> team.id(), team -> team, (one, same) -> one));
    return query
        .getResultStream()
        .map(
            row -> {
              var shift = (ShiftRow) row[0];
              var team = Objects.requireNonNull(teamOf.get(shift.teamId()));
              return new OtherShift(
                  team.id(),
                  (String) row[2],
                  shift.rosterShift(team, (String) row[1]).held().orElseThrow());
            })
        .toList();
  }

  private TypedQuery<Object[]> query(String jpql, String organisationId, String personId) {
    return database
        .createQuery(jpql, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId);
  }
}
