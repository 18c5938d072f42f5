package org.samenrooster.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.demand.ArrivalsDemand;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.team.Level;

/** Checks the options of {@code plan}; every fault is kept as a line that names its option. */
final class PlanRequestReading {

  private static final int MAX_WEEKS = BaseRoster.MAX_CYCLE_WEEKS;
  private static final int MAX_SECONDS = 24 * 60 * 60;
  private static final int MAX_SHIFT_TYPES = 20;
  private static final Pattern STAY = Pattern.compile("(?:([0-9]{1,3})h)?(?:([0-9]{1,5})m)?");

  private final PlanOptions options;
  private final CliTexts texts;
  private final List<String> faults = new ArrayList<>();

  PlanRequestReading(PlanOptions options, CliTexts texts) {
    this.options = options;
    this.texts = texts;
  }

  /** What is wrong with the options. */
  List<String> faults() {
    return faults;
  }

  /**
   * The request. With faults its values are the nearest that are right, so that the files can be
   * looked at as well.
   */
  PlanRequest request() {
    if (!options.language.equals("nl") && !options.language.equals("en")) {
      fault("--language", options.language, "wrong.language");
    }
    return new PlanRequest(
        files(),
        arrivals(),
        (int) number("--weeks", options.weeks, 1, MAX_WEEKS),
        from(),
        (int) number("--shift-types", options.shiftTypes, 1, MAX_SHIFT_TYPES),
        search());
  }

  private PlanRequest.Files files() {
    Path out = path("--out", options.out);
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out)) {
      fault("--out", options.out, "wrong.out-is-a-folder");
    } else if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      fault("--out", options.out, "wrong.out-folder", folder);
    }
    return new PlanRequest.Files(
        path("--team", options.team),
        path("--demand", options.demand),
        out,
        Optional.ofNullable(options.current).map(file -> path("--current", file)),
        Optional.ofNullable(options.rules).map(file -> path("--rules", file)));
  }

  private Path path(String option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException wrong) {
      fault(option, text, "wrong.path");
      return Path.of("");
    }
  }

  private PlanRequest.Search search() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new PlanRequest.Search(
        (int) number("--seconds", options.seconds, 1, MAX_SECONDS),
        number("--seed", options.seed, 0, Long.MAX_VALUE),
        options.threads == null
            ? processors
            : (int) number("--threads", options.threads, 1, SearchLimits.MOST_THREADS),
        options.steps == null
            ? SearchLimits.UNLIMITED
            : number("--steps", options.steps, 1, Long.MAX_VALUE));
  }

  private Optional<LocalDate> from() {
    if (options.from == null) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(options.from);
      if (date.getDayOfWeek() == DayOfWeek.MONDAY
          && date.getYear() > 1900
          && date.getYear() < 2200) {
        return Optional.of(date);
      }
    } catch (DateTimeParseException wrong) {
      // Told below, with dates that are not a Monday.
    }
    fault("--from", options.from, "wrong.monday");
    return Optional.empty();
  }

  private Optional<PlanRequest.Arrivals> arrivals() {
    if (!options.demand.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      refuseArrivalsOptions();
      return Optional.empty();
    }
    return Optional.of(
        new PlanRequest.Arrivals(
            stay(),
            decimal("--patients-per-nurse", options.patientsPerNurse, "4", "0.1", "100"),
            decimal("--service-level", options.serviceLevel, "0.9", "0.01", "1"),
            options.minimum == null ? 1 : (int) number("--minimum", options.minimum, 0, 100),
            Optional.ofNullable(options.level)
                .map(level -> (int) number("--level", level, 1, Level.MAX))));
  }

  private void refuseArrivalsOptions() {
    refuse("--stay", options.stay);
    refuse("--patients-per-nurse", options.patientsPerNurse);
    refuse("--service-level", options.serviceLevel);
    refuse("--minimum", options.minimum);
    refuse("--level", options.level);
  }

  private void refuse(String option, @Nullable String value) {
    if (value != null) {
      fault(option, value, "wrong.arrivals-only");
    }
  }

  private int stay() {
    String text = options.stay == null ? "4h" : options.stay;
    Matcher parts = STAY.matcher(text);
    if (parts.matches() && !text.isEmpty()) {
      int minutes = part(parts.group(1)) * 60 + part(parts.group(2));
      if (minutes >= 1 && minutes <= ArrivalsDemand.MAX_STAY_MINUTES) {
        return minutes;
      }
    }
    fault("--stay", text, "wrong.stay", ArrivalsDemand.MAX_STAY_MINUTES / 60);
    return 1;
  }

  private static int part(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private BigDecimal decimal(
      String option, @Nullable String given, String standard, String least, String most) {
    String text = given == null ? standard : given;
    if (text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      BigDecimal value = new BigDecimal(text);
      if (value.compareTo(new BigDecimal(least)) >= 0
          && value.compareTo(new BigDecimal(most)) <= 0) {
        return value;
      }
    }
    fault(option, text, "wrong.number", least, most);
    return new BigDecimal(standard);
  }

  private long number(String option, String text, long least, long most) {
    if (text.matches("[0-9]{1,19}")) {
      BigDecimal value = new BigDecimal(text);
      if (value.compareTo(BigDecimal.valueOf(least)) >= 0
          && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return value.longValueExact();
      }
    }
    fault(option, text, "wrong.whole-number", least, most);
    return Math.max(1, least);
  }

  private void fault(String option, String value, String key, @Nullable Object... values) {
    faults.add(option + " " + value + ": " + texts.get(key, values));
  }
}
