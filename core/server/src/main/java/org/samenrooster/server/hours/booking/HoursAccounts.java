package org.samenrooster.server.hours.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.time.DateRange;

/**
 * The stored hours accounts, and the people they belong to. Each question takes a number of
 * statements that does not depend on how many people or entries there are.
 */
public interface HoursAccounts {

  /**
   * Keeps others from changing shifts and hours of these people until the transaction that asks
   * ends, as a lock of each person alone does.
   */
  void lock(String organisationId, Collection<String> personIds);

  /** The people with all their contracts, by id. */
  Map<String, HoursPerson> people(String organisationId, Collection<String> personIds);

  /** Those of these people's accounts of these years that have been opened. */
  HoursLedger opened(
      String organisationId, Collection<HoursPerson> people, Collection<Integer> years);

  /** The years from one on in which people have accounts, by person. */
  Map<String, List<Integer>> openedYears(
      String organisationId, Collection<String> personIds, int fromYear);

  /** Absences with counted minutes that begin on these days or next to them, by person. */
  Map<String, List<CountedAbsence>> countedAbsences(
      String organisationId, Collection<HoursPerson> people, DateRange days);

  /**
   * Stores new accounts, without their entries.
   *
   * @param personIds whose account it is, by employment
   */
  void open(Signature signature, Collection<HoursAccount> opened, Map<String, String> personIds);

  /** Stores new entries of accounts that are stored. */
  void add(Signature signature, Collection<NewEntries> entries);

  /** The roster periods in which people hold shifts, in whatever team, by person. */
  Map<String, List<HeldPeriod>> heldPeriods(String organisationId, Collection<String> personIds);

  /** Stores from which day on accounts are open; those that are stored already. */
  void close(String organisationId, Collection<HoursAccount> closed);

  /**
   * A roster period in which somebody holds shifts.
   *
   * @param closed whether its hours are final
   */
  record HeldPeriod(String id, DateRange dates, boolean closed) {}

  /**
   * What is new in an account.
   *
   * @param balanceBefore the sum of the entries before them
   */
  record NewEntries(int balanceBefore, List<HoursEntry> entries) {

    public NewEntries {
      entries = List.copyOf(entries);
    }
  }

  /** Who books, in which organisation and when. */
  record Signature(String organisationId, String personId, Instant at) {}
}
