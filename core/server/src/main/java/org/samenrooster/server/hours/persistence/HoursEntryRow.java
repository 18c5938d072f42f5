package org.samenrooster.server.hours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.hours.HoursCause;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryId;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.hours.HoursPosting;
import org.samenrooster.server.hours.booking.HoursAccounts.Signature;

/** An entry of an account; never changed. */
@Entity
@Table(name = "hours_entry")
@IdClass(HoursEntryKey.class)
class HoursEntryRow {

  @Id
  @Column(name = "account_id")
  private String accountId;

  @Id
  @Column(name = "entry_number")
  private int number;

  @Column(name = "organisation_id")
  private String organisationId;

  @Enumerated(EnumType.STRING)
  private HoursEntryKind kind;

  private int minutes;

  @Column(name = "entry_day")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "cause_kind")
  private HoursCause.Kind causeKind;

  @Column(name = "cause_id")
  private String causeId;

  @Column(name = "corrects_account_id")
  private @Nullable String correctsAccountId;

  private @Nullable Integer corrects;

  @Enumerated(EnumType.STRING)
  private @Nullable CorrectionReason reason;

  @Column(name = "cost_centre")
  private @Nullable String costCentre;

  @Column(name = "previous_number")
  private @Nullable Integer previousNumber;

  @Column(name = "balance_before")
  private int balanceBefore;

  @Column(name = "balance_after")
  private int balanceAfter;

  @Column(name = "booked_by")
  private String bookedBy;

  @Column(name = "booked_at")
  private Instant bookedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected HoursEntryRow() {}

  HoursEntryRow(
      Signature signature, Map<AccountId, String> accountIds, HoursEntry entry, int before) {
    this.accountId = accountIds.get(entry.account());
    this.number = entry.sequence();
    this.organisationId = signature.organisationId();
    this.kind = entry.kind();
    this.minutes = entry.minutes();
    this.day = entry.day();
    this.causeKind = entry.cause().kind();
    this.causeId = entry.cause().id();
    this.correctsAccountId =
        entry.corrects().map(HoursEntryId::account).map(accountIds::get).orElse(null);
    this.corrects = entry.corrects().map(HoursEntryId::sequence).orElse(null);
    this.reason = entry.posting().reason().orElse(null);
    this.costCentre = entry.posting().costCentre().orElse(null);
    this.previousNumber = number == 1 ? null : number - 1;
    this.balanceBefore = before;
    this.balanceAfter = Math.addExact(before, minutes);
    this.bookedBy = signature.personId();
    this.bookedAt = signature.at();
  }

  String accountId() {
    return accountId;
  }

  int number() {
    return number;
  }

  int balanceAfter() {
    return balanceAfter;
  }

  /**
   * The entry.
   *
   * @param accounts what the rows of accounts are called
   */
  HoursEntry entry(Map<String, AccountId> accounts) {
    return new HoursEntry(
        number,
        new HoursPosting(
            accounts.get(accountId),
            kind,
            minutes,
            day,
            new HoursCause(causeKind, causeId),
            corrected(accounts),
            Optional.ofNullable(reason),
            Optional.ofNullable(costCentre)));
  }

  private Optional<HoursEntryId> corrected(Map<String, AccountId> accounts) {
    return correctsAccountId == null || corrects == null
        ? Optional.empty()
        : Optional.of(new HoursEntryId(accounts.get(correctsAccountId), corrects));
  }
}
