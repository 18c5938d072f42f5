package org.samenrooster.server.hours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.server.hours.booking.HoursAccounts.Signature;
import org.samenrooster.time.DateRange;

/** The account of an employment and year. */
@Entity
@Table(name = "hours_account")
class HoursAccountRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "employment_id")
  private String employmentId;

  @Column(name = "account_year")
  private int year;

  @Column(name = "open_from")
  private LocalDate openFrom;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "last_number")
  private @Nullable Integer lastNumber;

  @Column(name = "last_balance")
  private @Nullable Integer lastBalance;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected HoursAccountRow() {}

  HoursAccountRow(Signature signature, String personId, HoursAccount opened) {
    var account = opened.id();
    this.id = UUID.randomUUID().toString();
    this.organisationId = signature.organisationId();
    this.personId = personId;
    this.employmentId = account.employment();
    this.year = account.year();
    // A contract may come to begin earlier; only closed days keep it from that.
    this.openFrom =
        opened.openFrom().isAfter(opened.days().from())
            ? opened.openFrom()
            : LocalDate.of(account.year(), 1, 1);
    this.openedAt = signature.at();
  }

  String id() {
    return id;
  }

  String personId() {
    return personId;
  }

  AccountId accountId() {
    return new AccountId(employmentId, year);
  }

  /** Keeps which entry is the last one. */
  void endsWith(HoursEntryRow last) {
    this.lastNumber = last.number();
    this.lastBalance = last.balanceAfter();
  }

  void openFrom(LocalDate day) {
    this.openFrom = day;
  }

  HoursAccount account(DateRange days, List<HoursEntry> entries) {
    return new HoursAccount(accountId(), days, openFrom, entries);
  }
}
