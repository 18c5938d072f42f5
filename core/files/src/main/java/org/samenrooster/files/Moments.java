package org.samenrooster.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.time.Interval;

/**
 * Reads moments on the wall clock of a zone: {@code 2026-11-02T07:00}, with an offset where the
 * clock shows the time twice. A file may only name moments that exist.
 */
record Moments(ZoneId zone) {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(?::00(?:\\.0{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** The zone that a file names; empty, with a fault, when there is none. */
  static Optional<ZoneId> zone(Fields fields) {
    String name = fields.requiredText("zone");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      fields.place("zone", FaultCode.UNKNOWN_ZONE, name);
      return Optional.empty();
    }
  }

  /** Whether a day lies in the years that rosters are made for. */
  static boolean isInOurTime(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** From {@code start} to {@code end}; empty, with a fault, when they are no moments in order. */
  Optional<Interval> interval(Fields fields) {
    return between(fields, required(fields, "start"), required(fields, "end"));
  }

  /** The same, where a bare day stands for its midnight. */
  Optional<Interval> intervalOfMomentsOrDays(Fields fields) {
    return between(fields, momentOrDay(fields, "start"), momentOrDay(fields, "end"));
  }

  private static Optional<Interval> between(
      Fields fields, @Nullable ZonedDateTime start, @Nullable ZonedDateTime end) {
    if (start == null || end == null) {
      return Optional.empty();
    }
    if (!end.toInstant().isAfter(start.toInstant())) {
      fields.place("end", FaultCode.END_BEFORE_START, fields.text("end"), fields.text("start"));
      return Optional.empty();
    }
    return Optional.of(new Interval(start.toInstant(), end.toInstant()));
  }

  private @Nullable ZonedDateTime momentOrDay(Fields fields, String name) {
    String text = fields.requiredText(name);
    if (text.isEmpty()) {
      return null;
    }
    return moment(fields, name, DAY.matcher(text).matches() ? text + "T00:00" : text);
  }

  private @Nullable ZonedDateTime required(Fields fields, String name) {
    String text = fields.requiredText(name);
    return text.isEmpty() ? null : moment(fields, name, text);
  }

  private @Nullable ZonedDateTime moment(Fields fields, String name, String text) {
    Matcher parts = FORM.matcher(text);
    try {
      if (parts.matches()) {
        LocalDateTime local = LocalDateTime.parse(parts.group(1));
        if (isInOurTime(local.toLocalDate())) {
          return placed(fields, name, local, parts.group(2));
        }
      }
    } catch (DateTimeException noSuchDay) {
      // Told below, with what is not written as a moment.
    }
    fields.place(name, FaultCode.NOT_A_MOMENT, text);
    return null;
  }

  private @Nullable ZonedDateTime placed(
      Fields fields, String name, LocalDateTime local, @Nullable String offset) {
    if ("Z".equals(offset)) {
      return local.atZone(ZoneOffset.UTC).withZoneSameInstant(zone);
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      fields.place(name, FaultCode.NO_SUCH_TIME, local, zone);
      return null;
    }
    if (offset != null) {
      return withOffset(fields, name, local, ZoneOffset.of(offset));
    }
    if (offsets.size() > 1) {
      fields.place(name, FaultCode.AMBIGUOUS_TIME, local, zone, offsets.get(0), offsets.get(1));
      return null;
    }
    return local.atZone(zone);
  }

  private @Nullable ZonedDateTime withOffset(
      Fields fields, String name, LocalDateTime local, ZoneOffset offset) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (!offsets.contains(offset)) {
      String right = offsets.stream().map(ZoneOffset::getId).collect(Collectors.joining(", "));
      fields.place(name, FaultCode.OTHER_OFFSET, local + offset.getId(), zone, right);
      return null;
    }
    return ZonedDateTime.ofLocal(local, zone, offset);
  }
}
