package org.samenrooster.hours.net;

import java.time.LocalDate;
import java.util.Locale;
import org.samenrooster.fault.Texts;

/**
 * The tables of one calendar year.
 *
 * @param checkedOn day on which the figures were last compared with their sources
 * @param statePensionAge age in whole years from which these tables do not hold
 */
public record NetTables(
    int year,
    LocalDate checkedOn,
    int statePensionAge,
    PensionTable pension,
    TaxTable tax,
    BenefitTables benefits) {

  /** That what they give is an indication, and of which day they are, as a person reads it. */
  public String indication(Locale language) {
    return Texts.in(language)
        .sentence("net.indication", Integer.toString(year), checkedOn.toString());
  }

  /** The first day on which somebody is of state pension age. */
  public LocalDate statePensionDay(LocalDate birthDate) {
    return birthDate.plusYears(statePensionAge);
  }

  /** Whether they hold for somebody the whole year. */
  public boolean holdFor(LocalDate birthDate) {
    return statePensionDay(birthDate).getYear() > year;
  }
}
