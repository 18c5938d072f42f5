package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * The only statement of the server that reads shifts of other organisations. The law counts all
 * hours of a person, so they count here too; what comes back is when somebody works and with what
 * break, and nothing that says where, for whom or as what.
 */
@Dependent
class WorkElsewhere {

  private static final String TIMES =
      """
      select m.id, coalesce(w.start_at, s.start_at), coalesce(w.end_at, s.end_at),
             coalesce(w.break_minutes, s.break_minutes), s.kind,
             s.counts_for_coverage, s.counts_for_hours, s.counts_for_rest,
             s.id, c.start_at, c.end_at
      from team_member m
      join person p on p.id = m.person_id
      join person q on q.natural_person_id = p.natural_person_id
      join team_member h on h.person_id = q.id
      join shift s on s.holder_member_id = h.id
      left join worked_time w on w.shift_id = s.id and w.member_id = h.id
      left join worked_call_out c on c.worked_time_id = w.id
      where m.organisation_id = ?1 and q.organisation_id <> ?1 and s.vacated = false
      and s.roster_date >= ?2 and s.roster_date < ?3 and m.id in (%s)
      and (w.id is null or w.recording = (select max(v.recording) from worked_time v
                                          where v.shift_id = s.id and v.member_id = h.id))
      order by s.id, c.call_number
      """;
  private static final int FIRST_MEMBER = 4;
  private static final int SHIFT = 8;

  @Inject private EntityManager database;

  @Inject private EveryOrganisation everyOrganisation;

  /** When the members work for other organisations on these days. */
  Map<String, List<Duty>> of(StoredTeam team, Collection<String> memberIds, DateRange days) {
    var work = new HashMap<String, List<Duty>>();
    if (memberIds.isEmpty()) {
      return work;
    }
    // One row for each call; those of a shift follow each other.
    rows(team, List.copyOf(memberIds), days).stream()
        .collect(
            Collectors.groupingBy(
                row -> row[0] + " " + row[SHIFT], LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            rows ->
                work.computeIfAbsent((String) rows.get(0)[0], member -> new ArrayList<>())
                    .add(duty(rows, team.team().zone())));
    return work;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(StoredTeam team, List<String> memberIds, DateRange days) {
    var places =
        IntStream.range(0, memberIds.size())
            .mapToObj(i -> "?" + (FIRST_MEMBER + i))
            .collect(Collectors.joining(", "));
    var query =
        database
            .createNativeQuery(TIMES.formatted(places))
            .setParameter(1, team.organisationId())
            .setParameter(2, days.from())
            .setParameter(3, days.until());
    for (var i = 0; i < memberIds.size(); i++) {
      query.setParameter(FIRST_MEMBER + i, memberIds.get(i));
    }
    return everyOrganisation.see(() -> query.getResultList());
  }

  private static Duty duty(List<Object[]> rows, ZoneId zone) {
    var row = rows.get(0);
    var start = instant(row[1]);
    return Duty.of(
            Timelines.ELSEWHERE,
            start.atZone(zone).toLocalDate(),
            new Interval(start, instant(row[2])),
            ((Number) row[3]).intValue(),
            zone,
            ShiftKind.valueOf((String) row[4]))
        .countingFor(new CountsFor((Boolean) row[5], (Boolean) row[6], (Boolean) row[7]))
        .withCallOuts(
            rows.stream()
                .filter(call -> call[SHIFT + 1] != null)
                .map(call -> new Interval(instant(call[SHIFT + 1]), instant(call[SHIFT + 2])))
                .toList());
  }

  // What a moment comes back as is up to the provider and the driver.
  private static Instant instant(Object value) {
    if (value instanceof Instant instant) {
      return instant;
    }
    return value instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) value).toInstant();
  }
}
