package org.samenrooster.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * One person's work and absences in order: what every rule judges. Work before the judged dates is
 * history, so that windows reach back; time without work is rest. Immutable.
 */
public final class Timeline {

  private final TeamMember member;
  private final ZoneId zone;
  private final DateRange judged;
  private final LocalDate knownFrom;
  private final List<Duty> duties;
  private final List<Absence> absences;
  private final List<Spell> spells;

  // Computed when first asked for; two threads that race compute the same.
  private @Nullable WeekMinutes weeks;
  private @Nullable Set<ShiftKind> kinds;

  /**
   * @param member the person, with contracts, qualifications and facts
   * @param zone the wall clock of the roster
   * @param judged violations are reported for work that starts on these days only
   * @param duties all known work, in any order, history and what follows the judged days included
   * @param absences leave and sickness, without a reason
   */
  public Timeline(
      TeamMember member, ZoneId zone, DateRange judged, List<Duty> duties, List<Absence> absences) {
    this(member, zone, judged, LocalDate.MIN, sorted(duties), List.copyOf(absences));
  }

  private Timeline(
      TeamMember member,
      ZoneId zone,
      DateRange judged,
      LocalDate knownFrom,
      List<Duty> sortedDuties,
      List<Absence> absences) {
    this.member = member;
    this.zone = zone;
    this.judged = judged;
    this.knownFrom = knownFrom;
    this.duties = sortedDuties;
    this.absences = absences;
    this.spells = spellsOf(sortedDuties);
  }

  private static List<Duty> sorted(List<Duty> duties) {
    for (int i = 1; i < duties.size(); i++) {
      if (duties.get(i).startMinute() < duties.get(i - 1).startMinute()) {
        return duties.stream().sorted(Comparator.comparingLong(Duty::startMinute)).toList();
      }
    }
    return List.copyOf(duties);
  }

  private static List<Spell> spellsOf(List<Duty> duties) {
    List<Spell> spells = new ArrayList<>(duties.size());
    for (Duty duty : duties) {
      if (!duty.countsForRest()) {
        continue;
      }
      int last = spells.size() - 1;
      if (last >= 0
          && duty.startMinute() - spells.get(last).endMinute() < Spell.SEPARATING_REST_MINUTES) {
        spells.set(last, spells.get(last).with(duty));
      } else {
        spells.add(duty.alone());
      }
    }
    return spells;
  }

  /** The same person after a change. */
  public Timeline with(Change change) {
    List<Duty> changed = new ArrayList<>(duties);
    changed.removeAll(change.removed());
    changed.addAll(change.added());
    return new Timeline(member, zone, judged, knownFrom, sorted(changed), absences);
  }

  /** The same work, of the person as another team knows him. */
  public Timeline of(TeamMember elsewhere) {
    return new Timeline(elsewhere, zone, judged, knownFrom, duties, absences);
  }

  /** The same work, judged on other days. */
  public Timeline judging(DateRange days) {
    return new Timeline(member, zone, days, knownFrom, duties, absences);
  }

  /** The same timeline, of which nothing before this day is known. */
  public Timeline knownFrom(LocalDate day) {
    return new Timeline(member, zone, judged, day, duties, absences);
  }

  /** The person. */
  public TeamMember member() {
    return member;
  }

  /** The wall clock of the roster. */
  public ZoneId zone() {
    return zone;
  }

  /** The days that are judged. */
  public DateRange judged() {
    return judged;
  }

  /** The judged days as real time. */
  public Span judgedSpan() {
    return Span.of(judged.in(zone));
  }

  /** The first day of which anything is known; {@link LocalDate#MIN} where nothing is missing. */
  public LocalDate knownFrom() {
    return knownFrom;
  }

  /** All work in order of its start. */
  public List<Duty> duties() {
    return duties;
  }

  /** Whether any of the work is of a kind. */
  public boolean holds(ShiftKind kind) {
    Set<ShiftKind> known = kinds;
    if (known == null) {
      known = EnumSet.noneOf(ShiftKind.class);
      for (Duty duty : duties) {
        known.add(duty.kind());
      }
      kinds = known;
    }
    return known.contains(kind);
  }

  /** Leave and sickness. */
  public List<Absence> absences() {
    return absences;
  }

  /** The shifts in the sense of the law, in order. */
  public List<Spell> spells() {
    return spells;
  }

  /** Minutes of work by calendar week. */
  public WeekMinutes weeks() {
    WeekMinutes known = weeks;
    if (known == null) {
      known = WeekMinutes.of(this);
      weeks = known;
    }
    return known;
  }

  /** Index of the first shift that starts at this minute or later. */
  public int firstSpellFrom(long minute) {
    return firstFrom(minute, spells.size(), index -> spells.get(index).startMinute());
  }

  /** Index of the first block of work that starts at this minute or later. */
  public int firstDutyFrom(long minute) {
    return firstFrom(minute, duties.size(), index -> duties.get(index).startMinute());
  }

  /** Every shift in the sense of the law that starts inside the span, in order. */
  public List<Spell> spellsStartingIn(Span span) {
    return spells.subList(firstSpellFrom(span.from()), firstSpellFrom(span.until()));
  }

  /** Every block of work that starts inside the span, in order. */
  public List<Duty> dutiesStartingIn(Span span) {
    return duties.subList(firstDutyFrom(span.from()), firstDutyFrom(span.until()));
  }

  private static int firstFrom(long minute, int size, IntToLongFunction start) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsLong(middle) < minute) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The day on the wall clock in which a minute falls. */
  public LocalDate dayOf(long minute) {
    return Span.instantOf(minute).atZone(zone).toLocalDate();
  }

  /** The minute at which a day begins on the wall clock. */
  public long startOf(LocalDate day) {
    return Span.minuteOf(day.atStartOfDay(zone).toInstant());
  }

  /** Whether the person is absent at some moment of a day. */
  public boolean absentOn(LocalDate day) {
    return !absences.isEmpty() && absentDuring(new DateRange(day, day.plusDays(1)).in(zone));
  }

  /** Whether the person is absent at some moment of an interval. */
  public boolean absentDuring(Interval interval) {
    return !absences.isEmpty()
        && absences.stream().anyMatch(absence -> absence.interval().overlaps(interval));
  }

  /** What an absence counts as worked: as given, or the hours of all contracts for its days. */
  long countedMinutes(Absence absence) {
    if (absence.countedMinutes().isPresent()) {
      return absence.countedMinutes().getAsInt();
    }
    LocalDate day = absence.interval().start().atZone(zone).toLocalDate();
    long weekly =
        member.employments().stream()
            .filter(contract -> contract.dates().contains(day))
            .mapToLong(Employment::weeklyMinutes)
            .sum();
    return weekly * absence.interval().duration().toMinutes() / Span.WEEK;
  }
}
