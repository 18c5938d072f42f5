package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.hours.booking.HeldShifts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.time.DateRange;

/** Held shifts as hours accounts know them. */
@ApplicationScoped
class JpaHeldShifts implements HeldShifts {

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  @Override
  public Map<String, List<Duty>> of(
      String organisationId, Collection<HoursPerson> people, DateRange days) {
    Map<String, List<Duty>> held = new HashMap<>();
    if (people.isEmpty()) {
      return held;
    }
    var byId = people.stream().collect(Collectors.toMap(HoursPerson::id, Function.identity()));
    database
        .createQuery(
            "select h.personId, s from HolderRow h, ShiftRow s"
                + " where h.organisationId = :organisation and h.personId in :persons"
                + " and s.organisationId = :organisation and s.holderMemberId = h.id"
                + " and s.rosterDate >= :from and s.rosterDate < :until order by s.startAt, s.id",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("persons", byId.keySet())
        .setParameter("from", days.from())
        .setParameter("until", days.until())
        .getResultStream()
        .forEach(
            row ->
                held.computeIfAbsent((String) row[0], person -> new ArrayList<>())
                    .add(((ShiftRow) row[1]).duty(byId.get((String) row[0]).zone())));
    return held;
  }
}
