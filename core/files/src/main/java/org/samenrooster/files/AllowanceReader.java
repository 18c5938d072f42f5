package org.samenrooster.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.allowance.AllowanceBand;
import org.samenrooster.hours.allowance.AllowanceDay;
import org.samenrooster.hours.allowance.AllowanceTable;

/** Reads the bands of an allowance table. */
final class AllowanceReader {

  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00");
  private static final int MOST_PERCENT = 1000;

  private final List<AllowanceBand> bands = new ArrayList<>();

  private AllowanceReader() {}

  /** The table of one version; {@code null}, with faults, when it cannot be. */
  static @Nullable AllowanceTable read(Fields version) {
    AllowanceReader reader = new AllowanceReader();
    List<Boolean> read = version.objects("bands", reader::band);
    if (!version.has("bands")) {
      version.missing("bands");
      return null;
    }
    return read.contains(false) ? null : new AllowanceTable(reader.bands);
  }

  private boolean band(Fields fields) {
    AllowanceDay day = Choices.required(fields, "day", AllowanceDay.class);
    Integer from = minute(fields, "from");
    Integer until = minute(fields, "until");
    BigDecimal percent = percent(fields);
    if (from != null && until != null && until <= from) {
      fields.place("until", FaultCode.END_BEFORE_START, fields.text("until"), fields.text("from"));
      return false;
    }
    if (day == null || from == null || until == null || percent == null) {
      return false;
    }
    return isApart(fields, new AllowanceBand(day, from, until, percent));
  }

  private boolean isApart(Fields fields, AllowanceBand band) {
    Optional<AllowanceBand> other = bands.stream().filter(band::overlaps).findFirst();
    if (other.isPresent()) {
      fields.place(
          "from",
          FaultCode.BANDS_OVERLAP,
          fields.text("from"),
          fields.text("until"),
          written(other.get().fromMinute()),
          written(other.get().untilMinute()),
          band.day());
      return false;
    }
    return bands.add(band);
  }

  private static @Nullable BigDecimal percent(Fields fields) {
    BigDecimal percent = fields.number("percent");
    if (percent == null) {
      fields.missing("percent");
      return null;
    }
    if (percent.signum() < 0) {
      fields.place("percent", FaultCode.NEGATIVE_NUMBER, percent.toPlainString());
      return null;
    }
    if (percent.compareTo(BigDecimal.valueOf(MOST_PERCENT)) > 0) {
      fields.place("percent", FaultCode.NUMBER_TOO_LARGE, percent.toPlainString(), MOST_PERCENT);
      return null;
    }
    return percent;
  }

  private static @Nullable Integer minute(Fields fields, String name) {
    String text = fields.requiredText(name);
    if (text.isEmpty()) {
      return null;
    }
    if (!TIME.matcher(text).matches()) {
      fields.place(name, FaultCode.NOT_A_TIME, text);
      return null;
    }
    return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
  }

  private static String written(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
