package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultFinder;

/**
 * The question as a document says it, right or wrong. Amounts and percentages are texts such as
 * {@code 750.00}, dates are ISO dates. Absent values are {@code null}, absent lists empty.
 *
 * @param monthlyRent absent for who rents nothing
 */
public record NetRequestDraft(
    @Nullable String birthDate,
    @Nullable PartnerDraft partner,
    List<ChildDraft> children,
    @Nullable String monthlyRent,
    WageDraft wage,
    List<Integer> weeklyMinutes) {

  public NetRequestDraft {
    children = List.copyOf(children);
    weeklyMinutes = List.copyOf(weeklyMinutes);
  }

  /** Who shares the household and its income. */
  public record PartnerDraft(@Nullable String annualIncome) {}

  /** A child that lives in the household. */
  public record ChildDraft(@Nullable String birthDate, @Nullable ChildcareDraft childcare) {}

  /** Childcare of one child. */
  public record ChildcareDraft(
      @Nullable String kind, @Nullable BigDecimal monthlyHours, @Nullable String hourlyRate) {}

  /** The wage; its values stand at the root of the document. */
  public record WageDraft(
      @Nullable String fullTimeMonthlyWage,
      @Nullable Integer fullTimeWeeklyMinutes,
      @Nullable String holidayAllowancePercent,
      @Nullable String yearEndBonusPercent) {}

  /**
   * Everything that is wrong with it, in the order of the document.
   *
   * @param tables of the year that is meant; without them nothing is said about the year
   * @param today nobody is born after it
   */
  public List<Fault> check(Optional<NetTables> tables, LocalDate today) {
    FaultFinder finder = FaultFinder.atRoot();
    new NetRequestReading(finder, tables, today).request(this);
    return finder.faults();
  }

  /**
   * The question it says.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public NetRequest toRequest(NetTables tables, LocalDate today) {
    FaultFinder finder = FaultFinder.atRoot();
    return new NetRequestReading(finder, Optional.of(tables), today)
        .request(this)
        .orElseThrow(
            () -> new IllegalArgumentException("The household has faults: " + finder.faults()));
  }
}
