package org.samenrooster.hours.payroll;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.HoursCause;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryId;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.hours.allowance.ShiftAllowance.BandMinutes;
import org.samenrooster.hours.payroll.PayrollLine.Kind;
import org.samenrooster.hours.payroll.PayrollLine.Source;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Makes the lines of payroll from what stands in hours accounts. */
public final class PayrollLines {

  private static final Set<HoursEntryKind> WORK =
      EnumSet.of(HoursEntryKind.ROSTERED, HoursEntryKind.WORKED);
  private static final Map<HoursEntryKind, Kind> AWAY =
      Map.of(HoursEntryKind.LEAVE, Kind.LEAVE, HoursEntryKind.ABSENCE, Kind.ABSENCE);

  private final Map<HoursCause, List<HoursEntry>> byCause;

  public PayrollLines(HoursLedger ledger) {
    this.byCause =
        ledger.accounts().values().stream()
            .flatMap(account -> account.entries().stream())
            .collect(Collectors.groupingBy(HoursEntry::cause));
  }

  /**
   * The lines of a shift whose worked hours are approved: one for each account in which it lies,
   * with the irregular hours from its day on. A break without a place is taken off the hours of the
   * longest line, and for the allowance outside the night.
   *
   * @param worked as it was worked, with the calls of time on call
   */
  public List<PayrollLine> worked(Duty worked, IrregularHours irregular) {
    // What stands of it then came later, and is told as put right.
    if (new ShiftBooking(irregular.zone()).countedMinutes(worked) == 0) {
      return List.of();
    }
    List<List<HoursEntry>> parts = parts(new HoursCause(HoursCause.Kind.SHIFT, worked.id()), WORK);
    List<PayrollLine> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      HoursEntry first = parts.get(i).get(0);
      Instant from = i == 0 ? Instant.MIN : midnight(first, irregular);
      Instant until =
          i + 1 == parts.size() ? Instant.MAX : midnight(parts.get(i + 1).get(0), irregular);
      lines.add(
          new PayrollLine(
              id(worked.id(), first.account()),
              first.account(),
              first.day(),
              Kind.WORKED,
              minutes(parts.get(i)),
              allowances(worked, irregular, from, until),
              Source.shift(worked.id()),
              costCentre(parts.get(i))));
    }
    return lines;
  }

  private static Instant midnight(HoursEntry entry, IrregularHours irregular) {
    return entry.day().atStartOfDay(irregular.zone()).toInstant();
  }

  // What stands for a cause in each account, without what was taken back; the earliest day first.
  private List<List<HoursEntry>> parts(HoursCause cause, Set<HoursEntryKind> kinds) {
    Map<AccountId, List<HoursEntry>> byAccount = new LinkedHashMap<>();
    byCause.getOrDefault(cause, List.of()).stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .forEach(
            entry ->
                byAccount.computeIfAbsent(entry.account(), id -> new ArrayList<>()).add(entry));
    return byAccount.values().stream()
        .filter(entries -> minutes(entries) != 0)
        .sorted((one, other) -> one.get(0).day().compareTo(other.get(0).day()))
        .toList();
  }

  private static int minutes(Collection<HoursEntry> entries) {
    return entries.stream().mapToInt(HoursEntry::minutes).sum();
  }

  private static Optional<String> costCentre(List<HoursEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.posting().costCentre().stream())
        .reduce((before, now) -> now);
  }

  private static List<BandMinutes> allowances(
      Duty worked, IrregularHours irregular, Instant from, Instant until) {
    List<Interval> stretches = new ArrayList<>();
    for (Span span : counted(worked).work()) {
      Instant start = later(Span.instantOf(span.from()), from);
      Instant end = earlier(Span.instantOf(span.until()), until);
      if (start.isBefore(end)) {
        stretches.add(new Interval(start, end));
      }
    }
    boolean counts = worked.countsFor().hours() || !worked.kind().isWork();
    return counts ? irregular.of(stretches, BigDecimal.ONE).bands() : List.of();
  }

  // Of time on call that does not count for hours only the calls do.
  private static Duty counted(Duty duty) {
    return duty.countsFor().hours()
        ? duty
        : duty.countingFor(new CountsFor(duty.countsFor().coverage(), false, false));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** The lines of leave and absence of some days. */
  public List<PayrollLine> away(DateRange days) {
    List<PayrollLine> lines = new ArrayList<>();
    byCause.forEach(
        (cause, entries) -> {
          if (cause.kind() == HoursCause.Kind.ABSENCE) {
            lines.addAll(away(cause, days));
          }
        });
    return lines;
  }

  private List<PayrollLine> away(HoursCause cause, DateRange days) {
    Map<String, List<HoursEntry>> byDay = new LinkedHashMap<>();
    byCause.getOrDefault(cause, List.of()).stream()
        .filter(entry -> AWAY.containsKey(entry.kind()) && days.contains(entry.day()))
        .forEach(
            entry ->
                byDay
                    .computeIfAbsent(
                        id(cause.id(), entry.account()) + "/" + entry.day(),
                        id -> new ArrayList<>())
                    .add(entry));
    List<PayrollLine> lines = new ArrayList<>();
    byDay.forEach(
        (id, entries) -> {
          if (minutes(entries) != 0) {
            lines.add(line(id, entries.get(0), minutes(entries), Source.NONE));
          }
        });
    return lines;
  }

  /**
   * The line that puts an approved shift right; none where nothing that is paid differs. It lies on
   * the day of the shift, wherever its hours were booked.
   *
   * @param account of the contract on that day
   * @param costCentre who bears it
   */
  public static Optional<PayrollLine> corrected(
      AccountId account, Corrected shift, IrregularHours irregular, Optional<String> costCentre) {
    ShiftBooking hours = new ShiftBooking(irregular.zone());
    int minutes = hours.countedMinutes(shift.after()) - hours.countedMinutes(shift.before());
    List<BandMinutes> allowances =
        difference(whole(shift.before(), irregular), whole(shift.after(), irregular));
    String id = shift.after().id();
    return Optional.of(
            new PayrollLine(
                id(id, account) + "/" + shift.number(),
                account,
                shift.after().day(),
                Kind.CORRECTION,
                minutes,
                allowances,
                new Source(Optional.of(id), Optional.of(id(id, account)), Optional.empty()),
                costCentre))
        .filter(line -> line.minutes() != 0 || !line.allowances().isEmpty());
  }

  /**
   * A shift that was put right.
   *
   * @param number of the correction, among all approvals of the shift
   * @param before as it was approved
   * @param after as it counts now
   */
  public record Corrected(int number, Duty before, Duty after) {}

  private static List<BandMinutes> whole(Duty worked, IrregularHours irregular) {
    return allowances(worked, irregular, Instant.MIN, Instant.MAX);
  }

  private static List<BandMinutes> difference(List<BandMinutes> before, List<BandMinutes> after) {
    Map<BigDecimal, Integer> minutes = new LinkedHashMap<>();
    before.forEach(band -> minutes.merge(band.percent(), -band.minutes(), Integer::sum));
    after.forEach(band -> minutes.merge(band.percent(), band.minutes(), Integer::sum));
    return minutes.entrySet().stream()
        .filter(band -> band.getValue() != 0)
        .map(band -> new BandMinutes(band.getKey(), band.getValue()))
        .toList();
  }

  /** The line of a correction, or of a settlement with its sign turned: what becomes of hours. */
  public static PayrollLine of(HoursEntry entry) {
    boolean settlement = entry.kind() == HoursEntryKind.SETTLEMENT;
    Optional<String> shift = ofShift(entry.cause());
    Source source =
        new Source(
            shift,
            entry.corrects().map(corrected -> corrected(shift, corrected)),
            settlement ? Optional.of(entry.cause().id()) : Optional.empty());
    return line(id(entry.id()), entry, settlement ? -entry.minutes() : entry.minutes(), source);
  }

  private static PayrollLine line(String id, HoursEntry entry, int minutes, Source source) {
    return new PayrollLine(
        id,
        entry.account(),
        entry.day(),
        kind(entry.kind()),
        minutes,
        List.of(),
        source,
        entry.posting().costCentre());
  }

  private static Kind kind(HoursEntryKind kind) {
    return Optional.ofNullable(AWAY.get(kind))
        .orElse(kind == HoursEntryKind.SETTLEMENT ? Kind.SETTLEMENT : Kind.CORRECTION);
  }

  private static Optional<String> ofShift(HoursCause cause) {
    return cause.kind() == HoursCause.Kind.SHIFT ? Optional.of(cause.id()) : Optional.empty();
  }

  private static String corrected(Optional<String> shift, HoursEntryId corrected) {
    return shift.map(id -> id(id, corrected.account())).orElse(id(corrected));
  }

  private static String id(String cause, AccountId account) {
    return cause + "/" + account.employment() + "/" + account.year();
  }

  private static String id(HoursEntryId entry) {
    return entry.account().employment() + "/" + entry.account().year() + "/" + entry.sequence();
  }
}
