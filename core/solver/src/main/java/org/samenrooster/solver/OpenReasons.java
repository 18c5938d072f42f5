package org.samenrooster.solver;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.team.Level;

/**
 * Why nobody holds a place: a proof from contract hours where there is one, otherwise what keeps
 * each person who could do the work.
 */
final class OpenReasons {

  private final SearchTools tools;
  private final SearchModel model;
  private final Cells cells;
  private final long[] openMinutes;

  /**
   * @param openMinutes paid minutes of the cycle that are open, for each rank and those above
   */
  OpenReasons(SearchTools tools, Cells cells, long[] openMinutes) {
    this.openMinutes = openMinutes;
    this.tools = tools;
    this.model = tools.model();
    this.cells = cells;
  }

  OpenShiftReason reason(int day, int type, int rank) {
    Level level = model.levels().get(rank);
    long able = count(rank);
    if (able == 0) {
      return OpenShiftReason.of("nobody-of-level", level.value(), highestLevel());
    }
    for (int from = rank; from >= 0; from--) {
      long missing = demandedMinutes(from) - availableMinutes(from);
      if (missing > 0 && explainsAll(missing, from)) {
        return OpenShiftReason.of(
            "too-few-contract-hours",
            count(from),
            model.levels().get(from).value(),
            hours(availableMinutes(from)),
            hours(demandedMinutes(from)),
            hours(missing));
      }
    }
    return whatKeepsEach(day, type, rank, able);
  }

  // A lack of hours is the reason only while no more is open than it leaves open, whole shifts
  // considered: beyond that something else is the matter, and each person's case is told.
  private boolean explainsAll(long missingAWeek, int from) {
    long longest = 0;
    for (int type = 1; type <= model.types(); type++) {
      longest = Math.max(longest, model.paidMinutes(type));
    }
    return openMinutes[from] < missingAWeek * model.weeks() + longest;
  }

  private OpenShiftReason whatKeepsEach(int day, int type, int rank, long able) {
    int working = 0;
    int pinned = 0;
    int atHours = 0;
    int kept = 0;
    Map<String, Integer> byRule = new TreeMap<>();
    for (int member = 0; member < model.members(); member++) {
      if (model.rankOfMember(member) <= rank) {
        continue;
      }
      // Who may never do it is kept by the rule, whatever that day holds.
      List<RuleViolation> blocking = tools.rules().blockingAlone(member, day, type);
      if (blocking.isEmpty() && cells.get(member, day) != Cells.OFF) {
        working++;
        continue;
      }
      if (blocking.isEmpty() && model.pins().isPinned(member, day)) {
        pinned++;
        continue;
      }
      if (blocking.isEmpty()) {
        blocking = blockingWith(member, day, type);
      }
      if (!blocking.isEmpty()) {
        kept++;
        byRule.merge(blocking.get(0).terms().id(), 1, Integer::sum);
      } else if (isFull(member, day, type)) {
        atHours++;
      }
    }
    String rule =
        byRule.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    int level = model.levels().get(rank).value();
    if (kept == able) {
      return OpenShiftReason.of("rules-keep-all", able, level, rule, byRule.getOrDefault(rule, 0));
    }
    long costly = able - working - pinned - atHours - kept;
    if (pinned > 0) {
      return OpenShiftReason.of("pinned-free", able, level, pinned, working, atHours, kept, costly);
    }
    if (costly > 0) {
      return OpenShiftReason.of("costs-more", able, level, working, atHours, kept, costly);
    }
    return kept == 0
        ? OpenShiftReason.of("working-or-at-hours", able, level, working, atHours)
        : OpenShiftReason.of("working-at-hours-or-kept", able, level, working, atHours, kept, rule);
  }

  private List<RuleViolation> blockingWith(int member, int day, int type) {
    cells.set(member, day, (byte) type);
    List<RuleViolation> blocking = tools.rules().blocking(member, cells);
    cells.set(member, day, Cells.OFF);
    return blocking;
  }

  private boolean isFull(int member, int day, int type) {
    cells.set(member, day, (byte) type);
    boolean full = tools.lineCost().of(member, cells.values()) == LineCost.TOO_MANY_HOURS;
    cells.set(member, day, Cells.OFF);
    return full;
  }

  private long count(int rank) {
    long people = 0;
    for (int member = 0; member < model.members(); member++) {
      people += model.rankOfMember(member) > rank ? 1 : 0;
    }
    return people;
  }

  private int highestLevel() {
    int highest = 0;
    for (int member = 0; member < model.members(); member++) {
      highest = Math.max(highest, model.levelOfMember(member));
    }
    return highest;
  }

  private long availableMinutes(int rank) {
    long minutes = 0;
    for (int member = 0; member < model.members(); member++) {
      minutes += model.rankOfMember(member) > rank ? tools.lineCost().mostMinutes(member) : 0;
    }
    return minutes / model.weeks();
  }

  private long demandedMinutes(int rank) {
    long minutes = 0;
    for (ShiftDemand.Entry entry : model.problem().shiftDemand().entries()) {
      if (model.rankOfPlace(entry.requiredLevel()) >= rank) {
        minutes += (long) entry.count() * model.paidMinutes(model.typeIndex(entry.shiftType()));
      }
    }
    return minutes;
  }

  static String hours(long minutes) {
    return minutes % 60 == 0
        ? Long.toString(minutes / 60)
        : minutes / 60 + ":" + String.format(Locale.ROOT, "%02d", minutes % 60);
  }
}
