package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of 2026, with the first bands of childcare benefit only. */
final class Tables {

  static final int YEAR = 2026;

  private Tables() {}

  static BigDecimal of(String amount) {
    return new BigDecimal(amount);
  }

  static NetTables of2026() {
    return with(Optional.of(rent()), Optional.of(childcare()));
  }

  static NetTables with(Optional<RentBenefit> rent, Optional<ChildcareBenefit> childcare) {
    PensionTable pension = new PensionTable(of("17283"), of("137800"), of("25.9"), of("50"));
    BenefitTables benefits = new BenefitTables(care(), rent, child(), childcare);
    return new NetTables(YEAR, LocalDate.of(2026, 11, 22), 67, pension, tax(), benefits);
  }

  static TaxTable tax() {
    return new TaxTable(
        List.of(
            new TaxTable.Bracket(of("0"), of("35.75")),
            new TaxTable.Bracket(of("38883"), of("37.56")),
            new TaxTable.Bracket(of("78426"), of("49.50"))),
        new TaxCredit(
            List.of(
                slope("0", "3115", "0"),
                slope("29736", "3115", "-6.398"),
                slope("78426", "0", "0"))),
        new TaxCredit(
            List.of(
                slope("0", "0", "8.324"),
                slope("11965", "996", "31.009"),
                slope("25845", "5300", "1.950"),
                slope("45592", "5685", "-6.510"),
                slope("132920", "0", "0"))),
        new CombinationCredit(of("6239"), of("11.45"), of("3032"), 12));
  }

  static Slope slope(String from, String amount, String percent) {
    return new Slope(of(from), of(amount), of(percent));
  }

  static CareBenefit care() {
    return new CareBenefit(
        of("2119"), of("29735.424"), of("1.912"), of("4.289"), of("13.730"), of("24"), 18);
  }

  static RentBenefit rent() {
    return new RentBenefit(
        new RentBenefit.Limits(
            of("498.20"), of("713.02"), of("764.14"), of("932.93"), of("65"), of("40")),
        new RentBenefit.OwnPart(of("202.52"), of("23425"), of("27")),
        new RentBenefit.OwnPart(of("200.71"), of("31500"), of("22")),
        new RentBenefit.Ages(18, 21));
  }

  static ChildBenefit child() {
    return new ChildBenefit(
        of("2580"),
        of("3416"),
        List.of(new ChildBenefit.Extra(12, of("724")), new ChildBenefit.Extra(16, of("964"))),
        of("29736"),
        of("39141"),
        of("7.60"),
        18);
  }

  static ChildcareBenefit childcare() {
    return new ChildcareBenefit(
        of("230"),
        Map.of(
            ChildcareKind.DAY_CARE, of("11.23"),
            ChildcareKind.AFTER_SCHOOL, of("9.98"),
            ChildcareKind.CHILDMINDER, of("8.49")),
        List.of(
            band("0", "96", "96"),
            band("56413", "95.5", "95.6"),
            band("58185", "94.8", "95.6"),
            band("59958", "93.9", "95.6"),
            band("61896", "92.4", "95.6")));
  }

  private static ChildcareBenefit.Band band(String from, String first, String other) {
    return new ChildcareBenefit.Band(of(from), of(first), of(other));
  }
}
