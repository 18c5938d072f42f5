package org.samenrooster.files;

import static org.samenrooster.files.SourcedFigures.age;
import static org.samenrooster.files.SourcedFigures.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.samenrooster.hours.net.BenefitTables;
import org.samenrooster.hours.net.CareBenefit;
import org.samenrooster.hours.net.ChildBenefit;
import org.samenrooster.hours.net.ChildcareBenefit;
import org.samenrooster.hours.net.ChildcareKind;
import org.samenrooster.hours.net.RentBenefit;

/** Reads the tables of the benefits of one year. */
record BenefitTableReader(SourcedFigures figures) {

  BenefitTables read(Fields fields) {
    int adultAge = figures.part(fields, "adult", part -> age(part, "age"));
    BenefitTables tables =
        new BenefitTables(
            figures.part(fields, "care", part -> care(part, adultAge)),
            figures.optional(fields, "rent", part -> rent(part, adultAge)),
            figures.part(fields, "child", BenefitTableReader::child),
            figures.optional(fields, "childcare", BenefitTableReader::childcare));
    fields.nothingElse();
    return tables;
  }

  private static CareBenefit care(Fields fields, int adultAge) {
    return new CareBenefit(
        figure(fields, "premium"),
        figure(fields, "threshold"),
        figure(fields, "ownPercentSingle"),
        figure(fields, "ownPercentPartners"),
        figure(fields, "taperPercent"),
        figure(fields, "minimum"),
        adultAge);
  }

  private static RentBenefit rent(Fields fields, int adultAge) {
    RentBenefit.Limits limits =
        new RentBenefit.Limits(
            figure(fields, "low"),
            figure(fields, "capUpToTwo"),
            figure(fields, "capMore"),
            figure(fields, "maximum"),
            figure(fields, "middlePercent"),
            figure(fields, "topPercent"));
    return new RentBenefit(
        limits,
        ownPart(fields, "onePerson"),
        ownPart(fields, "morePersons"),
        new RentBenefit.Ages(adultAge, age(fields, "fullAge")));
  }

  private static RentBenefit.OwnPart ownPart(Fields fields, String name) {
    if (!fields.has(name)) {
      fields.missing(name);
    }
    Fields part = fields.objectOrEmpty(name);
    RentBenefit.OwnPart own =
        new RentBenefit.OwnPart(
            figure(part, "basicRent"), figure(part, "threshold"), figure(part, "taperPercent"));
    part.nothingElse();
    return own;
  }

  private static ChildBenefit child(Fields fields) {
    return new ChildBenefit(
        figure(fields, "perChild"),
        figure(fields, "singleParent"),
        fields.objects(
            "extras",
            extra -> new ChildBenefit.Extra(age(extra, "fromAge"), figure(extra, "amount"))),
        figure(fields, "thresholdSingle"),
        figure(fields, "thresholdPartners"),
        figure(fields, "taperPercent"),
        age(fields, "untilAge"));
  }

  private static ChildcareBenefit childcare(Fields fields) {
    return new ChildcareBenefit(
        figure(fields, "maximumMonthlyHours"),
        rates(fields.objectOrEmpty("maximumRates")),
        fields.objects(
            "bands",
            band ->
                new ChildcareBenefit.Band(
                    figure(band, "from"), figure(band, "first"), figure(band, "other"))));
  }

  private static Map<ChildcareKind, BigDecimal> rates(Fields fields) {
    Map<ChildcareKind, BigDecimal> rates = new EnumMap<>(ChildcareKind.class);
    for (ChildcareKind kind : ChildcareKind.values()) {
      rates.put(kind, figure(fields, kind.name()));
    }
    fields.nothingElse();
    return rates;
  }
}
