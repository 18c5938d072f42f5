package org.samenrooster.server.team.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.team.TeamDraft.EmploymentDraft;

/**
 * Writes the contracts of persons. A contract keeps its row when its hours or dates change, because
 * an hours account points at it; one that has an account is ended, never taken away.
 */
final class ContractWriter {

  private final EntityManager database;
  private final String organisationId;
  private final List<Fault> faults = new ArrayList<>();

  ContractWriter(EntityManager database, String organisationId) {
    this.database = database;
    this.organisationId = organisationId;
  }

  /** Everything that was refused so far; then the transaction must not be committed. */
  List<Fault> faults() {
    return faults;
  }

  /**
   * Writes the contracts of one person.
   *
   * @param place of the member in the document
   */
  void write(String personId, String place, List<EmploymentDraft> drafts) {
    var rows = rows(personId);
    var kept = matched(rows, drafts);
    rows.removeAll(kept.values());
    remove(personId, place, rows);
    for (int i = 0; i < drafts.size(); i++) {
      var row = kept.get(i);
      if (row == null) {
        database.persist(new EmploymentRow(organisationId, personId, drafts.get(i)));
      } else {
        row.take(drafts.get(i));
      }
    }
  }

  private List<EmploymentRow> rows(String personId) {
    return new ArrayList<>(
        database
            .createQuery(
                "select r from EmploymentRow r where r.organisationId = :organisation"
                    + " and r.personId = :person order by r.validFrom, r.id",
                EmploymentRow.class)
            .setParameter("organisation", organisationId)
            .setParameter("person", personId)
            .getResultList());
  }

  // First those that begin as before, then those that share most days.
  private static Map<Integer, EmploymentRow> matched(
      List<EmploymentRow> rows, List<EmploymentDraft> drafts) {
    Map<Integer, EmploymentRow> matched = new LinkedHashMap<>();
    Set<EmploymentRow> free = new HashSet<>(rows);
    for (int i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      var same = rows.stream().filter(row -> free.contains(row) && row.beginsAs(draft)).findFirst();
      match(i, same, matched, free);
    }
    for (int i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      if (!matched.containsKey(i)) {
        var nearest =
            rows.stream()
                .filter(row -> free.contains(row) && row.daysSharedWith(draft) > 0)
                .max(Comparator.comparingLong(row -> row.daysSharedWith(draft)));
        match(i, nearest, matched, free);
      }
    }
    return matched;
  }

  private static void match(
      int draft,
      Optional<EmploymentRow> row,
      Map<Integer, EmploymentRow> matched,
      Set<EmploymentRow> free) {
    row.ifPresent(
        found -> {
          matched.put(draft, found);
          free.remove(found);
        });
  }

  private void remove(String personId, String place, List<EmploymentRow> gone) {
    if (gone.isEmpty()) {
      return;
    }
    var accounts = withAccounts(personId);
    for (var row : gone) {
      if (accounts.contains(row.id())) {
        faults.add(
            Fault.at(place + "/employments", FaultCode.CONTRACT_HAS_HOURS, row.draft().from()));
      } else {
        database.remove(row);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private Set<String> withAccounts(String personId) {
    List<String> ids =
        database
            .createNativeQuery(
                "select distinct employment_id from hours_account"
                    + " where organisation_id = ?1 and person_id = ?2")
            .setParameter(1, organisationId)
            .setParameter(2, personId)
            .getResultList();
    return Set.copyOf(ids);
  }
}
