package org.samenrooster.server.burden.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.burden.BurdenEntry;
import org.samenrooster.burden.BurdenKind;
import org.samenrooster.server.burden.application.Burdens.Cause;
import org.samenrooster.server.burden.application.Burdens.CauseKind;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.HeldShift;

/** Enters burdens, in the transaction of the command that causes them. */
@Dependent
public final class EnterBurdens {

  private final Burdens burdens;

  @Inject
  EnterBurdens(Burdens burdens) {
    this.burdens = burdens;
  }

  /**
   * What the publication of a period brings: nights and weekend shifts, and a late change to
   * everybody who works in it where it comes later than the notice term.
   *
   * @param late whether it does
   * @param today the day of the publication
   */
  public void ofPublication(
      StoredTeam team,
      String periodId,
      Collection<RosterShift> shifts,
      boolean late,
      LocalDate today) {
    var entries = new HashMap<String, List<BurdenEntry>>();
    shifts.stream()
        .flatMap(shift -> shift.held().stream())
        .forEach(held -> list(entries, held.memberId()).addAll(of(held)));
    if (late) {
      entries.forEach((member, own) -> own.add(BurdenEntry.once(BurdenKind.LATE_CHANGE, today)));
    }
    burdens.enter(team, new Cause(CauseKind.PUBLICATION, periodId), entries);
  }

  private static List<BurdenEntry> of(HeldShift held) {
    var entries = new ArrayList<BurdenEntry>();
    if (held.duty().isNight()) {
      entries.add(BurdenEntry.once(BurdenKind.NIGHT, held.day()));
    }
    if (held.duty().dayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      entries.add(BurdenEntry.once(BurdenKind.WEEKEND, held.day()));
    }
    return entries;
  }

  /**
   * What taking a completion's proposal brings. Earlier takings of the period are over with it:
   * what they brought is taken back.
   *
   * @param earlier the ids of those takings
   * @param wishes what became of wishes and picks, by member
   */
  public void ofCompletion(
      StoredTeam team,
      String takeId,
      Collection<String> earlier,
      Map<String, List<BurdenEntry>> wishes) {
    var entries = new HashMap<String, List<BurdenEntry>>();
    wishes.forEach((member, own) -> list(entries, member).addAll(own));
    burdens
        .causedBy(team, CauseKind.COMPLETION, earlier)
        .forEach(
            (member, own) -> own.forEach(entry -> list(entries, member).add(entry.reversed())));
    burdens.enter(team, new Cause(CauseKind.COMPLETION, takeId), entries);
  }

  /** That a member's published roster was changed late. */
  public void ofLateChange(StoredTeam team, String changeId, String memberId, LocalDate day) {
    var entry = BurdenEntry.once(BurdenKind.LATE_CHANGE, day);
    burdens.enter(team, new Cause(CauseKind.CHANGE, changeId), Map.of(memberId, List.of(entry)));
  }

  private static List<BurdenEntry> list(Map<String, List<BurdenEntry>> entries, String memberId) {
    return entries.computeIfAbsent(memberId, member -> new ArrayList<>());
  }
}
