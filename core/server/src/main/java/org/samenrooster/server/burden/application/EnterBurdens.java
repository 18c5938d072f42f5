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
import java.util.stream.Collectors;
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
   * everybody of whose shifts one comes later than the notice term.
   *
   * @param late who they are, by member
   * @param today the day of the publication
   */
  public void ofPublication(
      StoredTeam team,
      String periodId,
      Collection<RosterShift> shifts,
      Collection<String> late,
      LocalDate today) {
    var entries = new HashMap<String, List<BurdenEntry>>();
    shifts.stream()
        .flatMap(shift -> shift.held().stream())
        .forEach(held -> list(entries, held.memberId()).addAll(of(held)));
    late.forEach(
        member -> list(entries, member).add(BurdenEntry.once(BurdenKind.LATE_CHANGE, today)));
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
    takenBack(team, CauseKind.COMPLETION, earlier)
        .forEach((member, own) -> list(entries, member).addAll(own));
    burdens.enter(team, new Cause(CauseKind.COMPLETION, takeId), entries);
  }

  /**
   * That the published rosters of members were changed late because the team lead asked.
   *
   * @param day on which it was booked
   */
  public void ofLateChange(
      StoredTeam team, String changeId, Collection<String> memberIds, LocalDate day) {
    var entry = BurdenEntry.once(BurdenKind.LATE_CHANGE, day);
    burdens.enter(
        team,
        new Cause(CauseKind.CHANGE, changeId),
        memberIds.stream().collect(Collectors.toMap(member -> member, member -> List.of(entry))));
  }

  /** That a change was undone: what it brought is taken back. */
  public void ofUndoneChange(StoredTeam team, String changeId) {
    burdens.enter(
        team,
        new Cause(CauseKind.CHANGE, changeId),
        takenBack(team, CauseKind.CHANGE, List.of(changeId)));
  }

  private Map<String, List<BurdenEntry>> takenBack(
      StoredTeam team, CauseKind kind, Collection<String> causeIds) {
    var entries = new HashMap<String, List<BurdenEntry>>();
    burdens
        .causedBy(team, kind, causeIds)
        .forEach(
            (member, own) -> own.forEach(entry -> list(entries, member).add(entry.reversed())));
    return entries;
  }

  private static List<BurdenEntry> list(Map<String, List<BurdenEntry>> entries, String memberId) {
    return entries.computeIfAbsent(memberId, member -> new ArrayList<>());
  }
}
