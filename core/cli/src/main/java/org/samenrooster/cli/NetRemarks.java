package org.samenrooster.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.samenrooster.hours.net.NetComparison;
import org.samenrooster.hours.net.NetFall;
import org.samenrooster.hours.net.NetMark;
import org.samenrooster.hours.net.NetTables;

/**
 * What a person should know beside the figures: that they are an indication, and what is lost
 * where.
 */
record NetRemarks(CliTexts texts) {

  List<String> of(NetTables tables, NetComparison comparison) {
    return Stream.of(
            Stream.of(texts.get("net.indication", tables.year(), tables.checkedOn())),
            comparison.marks().stream().map(this::mark),
            comparison.falls().stream().map(this::fall))
        .flatMap(lines -> lines)
        .toList();
  }

  private String mark(NetMark mark) {
    return texts.get("net.mark." + mark.kind(), mark.fromIncome(), euros(mark.loss()));
  }

  private String fall(NetFall fall) {
    String key = fall.marks().isEmpty() ? "net.fall-by-rounding" : "net.fall";
    return texts.get(key, fall.fromMinutes(), fall.toMinutes(), euros(fall.loss()));
  }

  private static String euros(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
