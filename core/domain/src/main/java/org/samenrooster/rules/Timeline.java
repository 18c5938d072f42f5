package org.samenrooster.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private final List<Duty> duties;
  private final List<Interval> absences;
  private final List<Spell> spells;

  /**
   * @param member the person, with contracts, qualifications and facts
   * @param zone the wall clock of the roster
   * @param judged violations are reported for work on these days only
   * @param duties all known work, in any order, history and what follows the judged days included
   * @param absences leave and sickness, without a reason
   */
  public Timeline(
      TeamMember member,
      ZoneId zone,
      DateRange judged,
      List<Duty> duties,
      List<Interval> absences) {
    this.member = member;
    this.zone = zone;
    this.judged = judged;
    this.duties = sorted(duties);
    this.absences = List.copyOf(absences);
    this.spells = spellsOf(this.duties);
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
      if (!duty.countsFor().rest()) {
        continue;
      }
      int last = spells.size() - 1;
      if (last >= 0
          && duty.startMinute() - spells.get(last).endMinute() < Spell.SEPARATING_REST_MINUTES) {
        spells.set(last, spells.get(last).with(duty));
      } else {
        spells.add(Spell.of(duty));
      }
    }
    return spells;
  }

  /** The same person with one more block of work. */
  public Timeline with(Duty addition) {
    List<Duty> more = new ArrayList<>(duties);
    more.add(addition);
    return new Timeline(member, zone, judged, more, absences);
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

  /** All work in order of its start. */
  public List<Duty> duties() {
    return duties;
  }

  /** Leave and sickness. */
  public List<Interval> absences() {
    return absences;
  }

  /** Whether work on the day of this duty is judged, and not only history. */
  boolean judges(Duty duty) {
    return judged.contains(duty.day());
  }

  /** The shifts in the sense of the law, in order. */
  List<Spell> spells() {
    return spells;
  }
}
