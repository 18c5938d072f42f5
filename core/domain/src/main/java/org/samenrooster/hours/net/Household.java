package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The household of the person whose hours change. It is looked at as if it were the whole year what
 * it says here.
 *
 * @param birthDate of the person
 * @param partnerIncome yearly income of the partner in euros, as the tax authority counts it; empty
 *     for somebody without a partner
 * @param children who live in the household
 * @param monthlyRent rent in euros a month without service costs; empty for who rents nothing
 */
public record Household(
    LocalDate birthDate,
    Optional<BigDecimal> partnerIncome,
    List<Child> children,
    Optional<BigDecimal> monthlyRent) {

  /**
   * @throws IllegalArgumentException if income or rent are negative, or a child is not younger than
   *     the person
   */
  public Household {
    children = List.copyOf(children);
    partnerIncome.ifPresent(income -> Money.notNegative("income of the partner", income));
    monthlyRent.ifPresent(rent -> Money.notNegative("rent", rent));
    for (Child child : children) {
      if (!child.birthDate().isAfter(birthDate)) {
        throw new IllegalArgumentException(
            "A child born on " + child.birthDate() + " is not younger than " + birthDate + ".");
      }
    }
  }

  static int ageOnFirstDay(LocalDate birthDate, int year) {
    // Somebody born on the first of January has that age on that very day.
    LocalDate firstDay = LocalDate.of(year, 1, 1);
    return birthDate.until(firstDay).getYears();
  }

  boolean hasPartner() {
    return partnerIncome.isPresent();
  }

  /** Income of the person and the partner together. */
  BigDecimal incomeWith(BigDecimal own) {
    return own.add(partnerIncome.orElse(BigDecimal.ZERO));
  }

  int persons() {
    return (hasPartner() ? 2 : 1) + children.size();
  }

  int ageIn(int year) {
    return ageOnFirstDay(birthDate, year);
  }

  List<Childcare> childcare() {
    return children.stream().flatMap(child -> child.childcare().stream()).toList();
  }
}
