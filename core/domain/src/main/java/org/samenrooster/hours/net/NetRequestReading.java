package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.hours.net.NetRequestDraft.ChildDraft;
import org.samenrooster.hours.net.NetRequestDraft.ChildcareDraft;
import org.samenrooster.hours.net.NetRequestDraft.PartnerDraft;
import org.samenrooster.hours.net.NetRequestDraft.WageDraft;

/** Turns a draft into a question, and finds everything that is wrong with it. */
final class NetRequestReading {

  // More than anybody pays for rent, or earns by a care agreement, in a month.
  private static final BigDecimal MOST_A_MONTH = BigDecimal.valueOf(100_000);
  private static final BigDecimal MOST_A_YEAR = BigDecimal.valueOf(10_000_000);
  private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(1_000);
  private static final BigDecimal LEAST_WAGE = new BigDecimal("0.01");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HOURS_OF_A_MONTH = BigDecimal.valueOf(31 * 24);

  private final FaultFinder root;
  private final Optional<NetTables> tables;
  private final LocalDate lastBirthDate;

  NetRequestReading(FaultFinder root, Optional<NetTables> tables, LocalDate today) {
    this.root = root;
    this.tables = tables;
    this.lastBirthDate =
        tables
            .map(known -> LocalDate.of(known.year(), 12, 31))
            .filter(lastDay -> lastDay.isBefore(today))
            .orElse(today);
  }

  /** What the draft asks; empty exactly when it has faults. */
  Optional<NetRequest> request(NetRequestDraft draft) {
    Optional<LocalDate> birthDate = birthDate(root, draft.birthDate());
    birthDate.ifPresent(this::checkAge);
    Optional<BigDecimal> partner = partner(draft.partner());
    List<Child> children = children(draft.children(), birthDate);
    Optional<BigDecimal> rent = rent(draft.monthlyRent());
    Optional<FullTimeWage> wage = wage(draft.wage());
    checkMinutes(draft.weeklyMinutes());
    if (!root.faults().isEmpty()) {
      return Optional.empty();
    }
    Household household = new Household(birthDate.orElseThrow(), partner, children, rent);
    return Optional.of(new NetRequest(household, wage.orElseThrow(), draft.weeklyMinutes()));
  }

  private Optional<LocalDate> birthDate(FaultFinder finder, @Nullable String text) {
    if (text == null) {
      finder.missing("birthDate");
      return Optional.empty();
    }
    Optional<LocalDate> date = finder.date("birthDate", text, LocalDate.MIN);
    if (date.isPresent() && date.get().isAfter(lastBirthDate)) {
      finder.fault("birthDate", FaultCode.NOT_BORN_YET, text, lastBirthDate);
      return Optional.empty();
    }
    return date;
  }

  private void checkAge(LocalDate birthDate) {
    if (tables.isPresent() && !tables.get().holdFor(birthDate)) {
      root.fault(
          "birthDate",
          FaultCode.STATE_PENSION_AGE,
          birthDate,
          tables.get().statePensionAge(),
          tables.get().statePensionDay(birthDate),
          tables.get().year());
    }
  }

  private Optional<BigDecimal> partner(@Nullable PartnerDraft draft) {
    return draft == null
        ? Optional.empty()
        : Amounts.required(
            root.in("partner"), "annualIncome", draft.annualIncome(), BigDecimal.ZERO, MOST_A_YEAR);
  }

  private List<Child> children(List<ChildDraft> drafts, Optional<LocalDate> parent) {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = root.item("children", i);
      Optional<LocalDate> born = birthDate(finder, drafts.get(i).birthDate());
      if (born.isPresent() && parent.isPresent() && !born.get().isAfter(parent.get())) {
        finder.fault("birthDate", FaultCode.CHILD_NOT_YOUNGER, born.get(), parent.get());
      }
      Optional<Childcare> childcare =
          Optional.ofNullable(drafts.get(i).childcare()).flatMap(draft -> childcare(finder, draft));
      born.ifPresent(date -> children.add(new Child(date, childcare)));
    }
    return children;
  }

  private Optional<Childcare> childcare(FaultFinder child, ChildcareDraft draft) {
    if (tables.isPresent() && tables.get().benefits().childcare().isEmpty()) {
      child.fault("childcare", FaultCode.PART_WITHOUT_TABLE, "childcare", tables.get().year());
    }
    FaultFinder finder = child.in("childcare");
    Optional<ChildcareKind> kind = finder.choice("kind", draft.kind(), ChildcareKind.class);
    Optional<BigDecimal> hours =
        Amounts.within(
            finder, "monthlyHours", draft.monthlyHours(), BigDecimal.ZERO, HOURS_OF_A_MONTH);
    Optional<BigDecimal> rate =
        Amounts.required(finder, "hourlyRate", draft.hourlyRate(), BigDecimal.ZERO, MOST_AN_HOUR);
    return kind.isEmpty() || hours.isEmpty() || rate.isEmpty()
        ? Optional.empty()
        : Optional.of(new Childcare(kind.get(), hours.get(), rate.get()));
  }

  private Optional<BigDecimal> rent(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    if (tables.isPresent() && tables.get().benefits().rent().isEmpty()) {
      root.fault("monthlyRent", FaultCode.PART_WITHOUT_TABLE, text, tables.get().year());
    }
    return Amounts.required(root, "monthlyRent", text, BigDecimal.ZERO, MOST_A_MONTH);
  }

  private Optional<FullTimeWage> wage(WageDraft draft) {
    Optional<BigDecimal> monthly =
        Amounts.required(
            root, "fullTimeMonthlyWage", draft.fullTimeMonthlyWage(), LEAST_WAGE, MOST_A_MONTH);
    Optional<Integer> minutes =
        root.number(
            "fullTimeWeeklyMinutes",
            draft.fullTimeWeeklyMinutes(),
            1,
            NetRequest.MINUTES_OF_A_WEEK);
    Optional<BigDecimal> holiday =
        percent("holidayAllowancePercent", draft.holidayAllowancePercent());
    Optional<BigDecimal> bonus = percent("yearEndBonusPercent", draft.yearEndBonusPercent());
    return monthly.isEmpty() || minutes.isEmpty() || holiday.isEmpty() || bonus.isEmpty()
        ? Optional.empty()
        : Optional.of(new FullTimeWage(monthly.get(), minutes.get(), holiday.get(), bonus.get()));
  }

  private Optional<BigDecimal> percent(String name, @Nullable String text) {
    return Amounts.required(root, name, text, BigDecimal.ZERO, HUNDRED);
  }

  private void checkMinutes(List<Integer> weeklyMinutes) {
    if (weeklyMinutes.isEmpty()) {
      root.missing("weeklyMinutes");
    }
    for (int i = 0; i < weeklyMinutes.size(); i++) {
      root.in("weeklyMinutes")
          .number(Integer.toString(i), weeklyMinutes.get(i), 0, NetRequest.MINUTES_OF_A_WEEK);
    }
  }
}
