package org.samenrooster.server.hours.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.ExtendedContracts;
import org.samenrooster.hours.season.PeriodTargets.Seasons;
import org.samenrooster.server.extrahours.agreed.persistence.AgreedRaises;
import org.samenrooster.server.hours.booking.HoursAccounts.HeldPeriod;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.season.application.SeasonProfiles;
import org.samenrooster.server.season.application.SeasonWishes;
import org.samenrooster.time.DateRange;

/** People with their contracts and home teams. */
@Dependent
class HoursPeople {

  // The home team is the one whose membership goes on; of several the first.
  private static final String HOMES =
      """
      select m.person_id, t.id, t.rule_pack, t.zone,
        (select min(p.from_date) from roster_period p join team_member o
          on o.organisation_id = p.organisation_id and o.team_id = p.team_id
          where o.organisation_id = m.organisation_id and o.person_id = m.person_id
          and o.kind <> 'LENT'),
        (select min(s.roster_date) from shift s join team_member h
          on h.organisation_id = s.organisation_id and h.id = s.holder_member_id
          where h.organisation_id = m.organisation_id and h.person_id = m.person_id)
      from team_member m join team t on t.id = m.team_id and t.organisation_id = m.organisation_id
      where m.organisation_id = ?1 and m.person_id in (%s)
      order by m.person_id, case m.kind when 'HOME' then 0 when 'GUEST' then 1 else 2 end,
        case when m.valid_until is null then 0 else 1 end,
        m.valid_from, m.id
      """;
  private static final String HELD_PERIODS =
      """
      select distinct m.person_id, p.id, p.from_date, p.until_date, p.phase
      from team_member m
      join shift s on s.organisation_id = m.organisation_id and s.holder_member_id = m.id
      join roster_period p on p.organisation_id = s.organisation_id and p.id = s.period_id
      where m.organisation_id = ?1 and m.person_id in (%s)
      """;
  private static final String CLOSED = "CLOSED";

  @Inject private EntityManager database;

  @Inject private SeasonProfiles profiles;
  @Inject private SeasonWishes wishes;

  Map<String, HoursPerson> of(String organisationId, Collection<String> personIds) {
    var rows =
        database
            .createQuery(
                "select c from ContractRow c where c.organisationId = :organisation"
                    + " and c.personId in :persons order by c.validFrom, c.id",
                ContractRow.class)
            .setParameter("organisation", organisationId)
            .setParameter("persons", personIds)
            .getResultList();
    var contracts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    ContractRow::personId,
                    Collectors.mapping(ContractRow::contract, Collectors.toList())));
    // Whoever changes contracts in this transaction does so behind these rows.
    if (database.isJoinedToTransaction()) {
      rows.forEach(database::detach);
    }
    var raises = AgreedRaises.of(database, organisationId, personIds);
    Map<String, Home> homes = new HashMap<>();
    for (var row : rows(HOMES, organisationId, personIds)) {
      var columns = (Object[]) row;
      homes.putIfAbsent(columns[0].toString(), Home.of(columns));
    }
    var ofTeams =
        profiles.ofTeams(
            organisationId, homes.values().stream().map(Home::teamId).distinct().toList());
    var ofPeople = wishes.ofPeople(organisationId, homes.keySet());
    Map<String, HoursPerson> people = new HashMap<>();
    homes.forEach(
        (id, home) ->
            people.put(
                id,
                new HoursPerson(
                    id,
                    new ExtendedContracts(
                        contracts.getOrDefault(id, List.of()), raises.getOrDefault(id, List.of())),
                    home.rulePack(),
                    home.zone(),
                    home.keptFrom(),
                    new Seasons(
                        ofTeams.getOrDefault(home.teamId(), Map.of()),
                        ofPeople.getOrDefault(id, Map.of()),
                        home.keptFrom()))));
    return people;
  }

  Map<String, List<HeldPeriod>> heldPeriods(String organisationId, Collection<String> personIds) {
    Map<String, List<HeldPeriod>> held = new HashMap<>();
    for (var row : rows(HELD_PERIODS, organisationId, personIds)) {
      var period = (Object[]) row;
      var dates =
          new DateRange(
              LocalDate.parse(period[2].toString()), LocalDate.parse(period[3].toString()));
      held.computeIfAbsent(period[0].toString(), none -> new ArrayList<>())
          .add(new HeldPeriod(period[1].toString(), dates, CLOSED.equals(period[4].toString())));
    }
    return held;
  }

  /** The home team of a person, and from when on hours are kept. */
  private record Home(String teamId, String rulePack, ZoneId zone, LocalDate keptFrom) {

    static Home of(Object[] columns) {
      return new Home(
          columns[1].toString(),
          columns[2].toString(),
          ZoneId.of(columns[3].toString()),
          earliest(columns[4], columns[5]));
    }
  }

  private static LocalDate earliest(@Nullable Object... days) {
    return Arrays.stream(days)
        .filter(Objects::nonNull)
        .map(day -> LocalDate.parse(day.toString()))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private List<?> rows(String sql, String organisationId, Collection<String> ids) {
    return query(sql, organisationId, ids).getResultList();
  }

  private Query query(String sql, String organisationId, Collection<String> ids) {
    var places =
        IntStream.range(0, ids.size())
            .mapToObj(i -> "?" + (i + 2))
            .collect(Collectors.joining(", "));
    var query = database.createNativeQuery(sql.formatted(places)).setParameter(1, organisationId);
    var place = 2;
    for (var id : ids) {
      query.setParameter(place++, id);
    }
    return query;
  }
}
