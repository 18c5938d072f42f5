package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Households for tests; the person was born on 1 May 1990. */
final class Households {

  static final LocalDate BORN = LocalDate.of(1990, 5, 1);
  static final FullTimeWage WAGE =
      new FullTimeWage(Tables.of("3400.00"), 2160, Tables.of("8"), Tables.of("8.33"));

  private Households() {}

  static Household alone(Child... children) {
    return new Household(BORN, Optional.empty(), List.of(children), Optional.empty());
  }

  static Household withPartner(String income, Child... children) {
    return new Household(BORN, Optional.of(Tables.of(income)), List.of(children), Optional.empty());
  }

  static Household renting(String rent, Child... children) {
    return new Household(BORN, Optional.empty(), List.of(children), Optional.of(Tables.of(rent)));
  }

  static Child born(String day) {
    return new Child(LocalDate.parse(day), Optional.empty());
  }

  static Child inDayCare(String day, String hours, String rate) {
    return new Child(
        LocalDate.parse(day),
        Optional.of(new Childcare(ChildcareKind.DAY_CARE, Tables.of(hours), Tables.of(rate))));
  }

  static NetComparison compare(Household household, Integer... minutes) {
    return new NetCalculator(Tables.of2026())
        .compare(new NetRequest(household, WAGE, List.of(minutes)));
  }

  static long euros(BigDecimal amount) {
    return NetEffect.wholeEuros(amount).longValueExact();
  }

  static List<Long> euros(Stream<BigDecimal> amounts) {
    return amounts.map(Households::euros).toList();
  }
}
