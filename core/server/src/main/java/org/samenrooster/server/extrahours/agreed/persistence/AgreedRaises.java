package org.samenrooster.server.extrahours.agreed.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.hours.ContractRaise;

/** Reads what was agreed on top of contracts. */
public final class AgreedRaises {

  private AgreedRaises() {}

  /** The raises of people by person, in one statement. */
  public static Map<String, List<ContractRaise>> of(
      EntityManager database, String organisationId, Collection<String> personIds) {
    if (personIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select r from RaiseRow r where r.organisationId = :organisation"
                + " and r.personId in :persons and r.basisWeeklyMinutes is not null"
                + " order by r.from, r.id",
            RaiseRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("persons", personIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                RaiseRow::personId, Collectors.mapping(RaiseRow::raise, Collectors.toList())));
  }
}
