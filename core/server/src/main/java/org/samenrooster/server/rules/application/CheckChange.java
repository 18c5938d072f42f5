package org.samenrooster.server.rules.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.HistoryGap;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.hours.application.ChangeWorth;
import org.samenrooster.server.hours.application.HoursEffects;
import org.samenrooster.server.hours.application.HoursEffects.HoursEffect;
import org.samenrooster.server.hours.application.PayQuestion;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.time.DateRange;

/** Says what a change would do to the rules and the hours of one member. Nothing changes. */
@Dependent
public final class CheckChange {

  private final CallersTeam teams;
  private final Shifts shifts;
  private final Timelines timelines;
  private final TeamRules rules;
  private final HoursEffects hours;
  private final ChangeWorth worth;

  @Inject
  CheckChange(
      CallersTeam teams,
      Shifts shifts,
      Timelines timelines,
      TeamRules rules,
      HoursEffects hours,
      ChangeWorth worth) {
    this.teams = teams;
    this.shifts = shifts;
    this.timelines = timelines;
    this.rules = rules;
    this.hours = hours;
    this.worth = worth;
  }

  /** The shifts that a member would give up, and those that he would take. */
  public record ShiftsToChange(List<String> removed, List<String> added) {

    public ShiftsToChange {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }

    private Set<String> all() {
      var ids = new HashSet<>(removed);
      ids.addAll(added);
      return ids;
    }
  }

  /** A change, and what is told to learn what it is worth. */
  public record ChangeQuestion(ShiftsToChange shifts, PayQuestion pay) {}

  /**
   * What the change would do, and for which rules too little is known to be sure.
   *
   * @param hours empty where the member has no contract on the days of the change
   */
  public record Checked(
      StoredTeam team, Judgement judgement, List<HistoryGap> gaps, Optional<HoursEffect> hours) {}

  /**
   * Judges the change.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, it is
   *     somebody else's roster and the caller does not lead the team, a shift cannot be changed so,
   *     or there is no such wage or household
   */
  public Checked check(Caller caller, String teamId, String memberId, ChangeQuestion asked) {
    var team = teams.load(caller, teamId);
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(memberId) && !caller.is(Role.TEAM_LEAD, teamId)) {
      throw Problems.forbidden("problem.forbidden.own-roster-only");
    }
    var days = changedDays(team, asked);
    var timeline = timelines.of(team, List.of(memberId), JudgedDays.around(days)).get(memberId);
    var change = change(team, asked, timeline);
    var book = rules.of(team.team());
    return new Checked(
        team,
        Judgement.of(timeline, book, change),
        book.gaps(timeline.judging(days)),
        hours.of(team, memberId, change, asked.pay()));
  }

  private DateRange changedDays(StoredTeam team, ChangeQuestion asked) {
    var wanted = asked.shifts();
    if (wanted.all().isEmpty()) {
      throw refused(List.of(Fault.at("", FaultCode.NOTHING_CHANGES, "")), asked);
    }
    var days = new TreeSet<LocalDate>(shifts.daysInOrganisation(team, wanted.all()).values());
    if (days.isEmpty()) {
      throw refused(faults(wanted, new Known(Map.of(), Map.of())), asked);
    }
    return new DateRange(days.first(), days.last().plusDays(1));
  }

  private Problem refused(List<Fault> faults, ChangeQuestion asked) {
    var all = new ArrayList<>(faults);
    all.addAll(worth.faults(asked.pay()));
    return Problems.impossible(all);
  }

  private Change change(StoredTeam team, ChangeQuestion asked, Timeline timeline) {
    var wanted = asked.shifts();
    var known =
        new Known(
            timeline.duties().stream()
                .collect(Collectors.toMap(Duty::id, Function.identity(), (one, other) -> one)),
            shifts.ofTeam(team, wanted.all()).stream()
                .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity())));
    var faults = faults(wanted, known);
    if (!faults.isEmpty() || !worth.faults(asked.pay()).isEmpty()) {
      throw refused(faults, asked);
    }
    return new Change(
        wanted.removed().stream().distinct().map(id -> known.held().get(id)).toList(),
        wanted.added().stream()
            .distinct()
            .map(id -> known.ofTeam().get(id).shift().duty())
            .toList());
  }

  /** What the member holds, wherever it is, and which of the wanted shifts are the team's. */
  private record Known(Map<String, Duty> held, Map<String, RosterShift> ofTeam) {}

  private static List<Fault> faults(ShiftsToChange wanted, Known known) {
    var faults = new ArrayList<Fault>();
    for (var i = 0; i < wanted.removed().size(); i++) {
      var id = wanted.removed().get(i);
      if (!known.held().containsKey(id)) {
        // That a shift of another team is there is none of the caller's business.
        var code =
            known.ofTeam().containsKey(id) ? FaultCode.SHIFT_NOT_HELD : FaultCode.UNKNOWN_SHIFT;
        faults.add(Fault.at("/removeShiftIds/" + i, code, id));
      }
    }
    for (var i = 0; i < wanted.added().size(); i++) {
      var id = wanted.added().get(i);
      if (known.held().containsKey(id)) {
        faults.add(Fault.at("/addShiftIds/" + i, FaultCode.SHIFT_HELD_ALREADY, id));
      } else if (!known.ofTeam().containsKey(id)) {
        faults.add(Fault.at("/addShiftIds/" + i, FaultCode.UNKNOWN_SHIFT, id));
      }
    }
    return faults;
  }
}
