package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.hours.HoursCauses.HeldShift;
import org.samenrooster.server.hours.booking.HeldShifts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.shift.WorkedTime;
import org.samenrooster.time.DateRange;

/** Held shifts as hours accounts know them. */
@ApplicationScoped
class JpaHeldShifts implements HeldShifts {

  private static final String HELD =
      " where h.organisationId = :organisation and h.personId in :persons"
          + " and s.organisationId = :organisation and s.holderMemberId = h.id"
          + " and s.rosterDate >= :from and s.rosterDate < :until";

  @Inject private EntityManager database;

  @Override
  public Map<String, List<HeldShift>> of(
      String organisationId, Collection<HoursPerson> people, DateRange days) {
    Map<String, List<HeldShift>> held = new HashMap<>();
    if (people.isEmpty()) {
      return held;
    }
    var zones = people.stream().collect(Collectors.toMap(HoursPerson::id, HoursPerson::zone));
    var worked = approved(organisationId, zones, days);
    query(
            "select h.personId, s, t.costCentre from HolderRow h, ShiftRow s, TeamRow t"
                + HELD
                + " and t.organisationId = :organisation and t.id = s.teamId"
                + " order by s.startAt, s.id",
            organisationId,
            zones,
            days)
        .getResultStream()
        .forEach(
            row -> {
              var person = (String) row[0];
              held.computeIfAbsent(person, none -> new ArrayList<>())
                  .add(
                      held(
                          (ShiftRow) row[1],
                          Optional.ofNullable((String) row[2]),
                          zones.get(person),
                          worked));
            });
    return held;
  }

  private static HeldShift held(
      ShiftRow row, Optional<String> costCentre, ZoneId zone, Map<String, WorkedTime> approved) {
    var rostered = row.duty(zone);
    return new HeldShift(
        rostered,
        Optional.ofNullable(approved.get(rostered.id()))
            .map(worked -> worked.insteadOf(rostered, zone)),
        costCentre);
  }

  // The last recording of a shift that was approved; where only the plan was, nothing differs.
  private Map<String, WorkedTime> approved(
      String organisationId, Map<String, ZoneId> zones, DateRange days) {
    Map<String, WorkedTime> worked = new HashMap<>();
    query(
            "select w.shiftId, w from HolderRow h, ShiftRow s, WorkedApprovalRow a, WorkedTimeRow w"
                + " left join fetch w.callOuts"
                + HELD
                + " and a.organisationId = :organisation and a.shiftId = s.id"
                + " and a.memberId = h.id and w.organisationId = :organisation"
                + " and w.shiftId = a.shiftId and w.memberId = a.memberId"
                + " and w.recording = a.recording order by a.approval",
            organisationId,
            zones,
            days)
        .getResultStream()
        .forEach(row -> worked.put((String) row[0], ((WorkedTimeRow) row[1]).recorded().worked()));
    return worked;
  }

  private TypedQuery<Object[]> query(
      String text, String organisationId, Map<String, ZoneId> persons, DateRange days) {
    return database
        .createQuery(text, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("persons", persons.keySet())
        .setParameter("from", days.from())
        .setParameter("until", days.until());
  }
}
