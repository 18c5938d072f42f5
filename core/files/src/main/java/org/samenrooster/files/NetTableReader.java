package org.samenrooster.files;

import static org.samenrooster.files.SourcedFigures.age;
import static org.samenrooster.files.SourcedFigures.figure;
import static org.samenrooster.files.SourcedFigures.signed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.samenrooster.hours.net.BenefitTables;
import org.samenrooster.hours.net.CombinationCredit;
import org.samenrooster.hours.net.NetTables;
import org.samenrooster.hours.net.PensionTable;
import org.samenrooster.hours.net.Slope;
import org.samenrooster.hours.net.TaxCredit;
import org.samenrooster.hours.net.TaxTable;
import org.samenrooster.hours.net.TaxTable.Bracket;

/** Reads the tables of one year. */
final class NetTableReader {

  private final Faults faults;
  private final SourcedFigures figures = new SourcedFigures();

  NetTableReader(Faults faults) {
    this.faults = faults;
  }

  /**
   * The tables; empty exactly when there are faults.
   *
   * @throws IllegalArgumentException if each figure is there, but they are in no order
   */
  Optional<NetTableFile> read(String file, String text) {
    try {
      return DocumentParser.parse(file, text, faults)
          .flatMap(root -> tables(Fields.of("", root, faults)));
    } catch (IllegalArgumentException refused) {
      // A figure that is missing reads as 0, and may so be out of order.
      if (faults.none()) {
        throw refused;
      }
      return Optional.empty();
    }
  }

  private Optional<NetTableFile> tables(Fields fields) {
    Integer year = fields.wholeNumber("year");
    if (year == null) {
      fields.missing("year");
    }
    LocalDate checkedOn = new Dates(fields).date("checkedOn");
    if (checkedOn == null) {
      fields.missing("checkedOn");
    }
    int pensionAge = figures.part(fields, "statePension", part -> age(part, "age"));
    PensionTable pension = figures.part(fields, "pension", this::pension);
    TaxTable tax = tax(fields.objectOrEmpty("tax"));
    BenefitTables benefits = new BenefitTableReader(figures).read(fields.objectOrEmpty("benefits"));
    fields.nothingElse();
    return !faults.none() || year == null || checkedOn == null
        ? Optional.empty()
        : Optional.of(
            new NetTableFile(
                new NetTables(year, checkedOn, pensionAge, pension, tax, benefits),
                figures.sources()));
  }

  private PensionTable pension(Fields fields) {
    return new PensionTable(
        figure(fields, "franchise"),
        figure(fields, "maximumWage"),
        figure(fields, "percent"),
        figures.part(fields, "employee", part -> figure(part, "percent")));
  }

  private TaxTable tax(Fields fields) {
    TaxTable table =
        new TaxTable(
            figures.part(
                fields, "income", part -> part.objects("brackets", NetTableReader::bracket)),
            figures.part(fields, "general", NetTableReader::credit),
            figures.part(fields, "labour", NetTableReader::credit),
            figures.part(fields, "combination", NetTableReader::combination));
    fields.nothingElse();
    return table;
  }

  private static Bracket bracket(Fields fields) {
    return new Bracket(figure(fields, "from"), figure(fields, "percent"));
  }

  private static TaxCredit credit(Fields fields) {
    return new TaxCredit(fields.objects("slopes", NetTableReader::slope));
  }

  private static Slope slope(Fields fields) {
    return new Slope(figure(fields, "from"), figure(fields, "amount"), signed(fields, "percent"));
  }

  private static CombinationCredit combination(Fields fields) {
    BigDecimal from = figure(fields, "from");
    BigDecimal percent = figure(fields, "percent");
    return new CombinationCredit(from, percent, figure(fields, "maximum"), age(fields, "underAge"));
  }
}
