package org.samenrooster.server.completion.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.completion.application.CompletionOutcome.Part;
import org.samenrooster.server.completion.application.CompletionProblems.Posed;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.solver.completion.CompletionHours;
import org.samenrooster.solver.completion.CompletionPerson;
import org.samenrooster.team.TeamMember;

/**
 * Looks whether a proposal still holds: on the roster as it is now, with the rules, absences and
 * contracts of now.
 *
 * @param posed the problem, posed anew
 */
record TakenChecks(Posed posed) {

  /** What became of the shifts since the search looked. */
  List<Fault> changedShifts(CompletionOutcome outcome) {
    var versions = outcome.shiftVersions();
    var faults = new ArrayList<Fault>();
    posed.roster().values().stream()
        .filter(shift -> !Integer.valueOf(shift.version()).equals(versions.get(id(shift))))
        .sorted((one, other) -> one.shift().duty().start().compareTo(other.shift().duty().start()))
        .map(
            shift ->
                Fault.at(
                    "/shifts/" + id(shift),
                    FaultCode.COMPLETION_SHIFT_CHANGED,
                    id(shift),
                    shift.shift().shiftType(),
                    shift.shift().day()))
        .forEach(faults::add);
    return faults;
  }

  private static String id(RosterShift shift) {
    return shift.shift().id();
  }

  /**
   * Who cannot be given shifts any more, or would get more than may be assigned without a yes or
   * than the team has agreed.
   */
  List<Fault> changedPeople(TakenParts taken) {
    var people =
        posed.problem().people().stream()
            .collect(Collectors.toMap(CompletionPerson::id, Function.identity()));
    var faults = new ArrayList<Fault>();
    for (var part : taken.parts()) {
      var place = "/members/" + part.memberId();
      var person = people.get(part.memberId());
      if (person == null) {
        faults.add(
            Fault.at(
                place, FaultCode.COMPLETION_MEMBER_GONE, part.memberId(), name(part.memberId())));
      } else {
        beyond(place, taken, part, person.hours()).ifPresent(faults::add);
        faults.addAll(beyondAgreed(place, taken, part));
      }
    }
    return faults;
  }

  private Optional<Fault> beyond(String place, TakenParts taken, Part part, CompletionHours hours) {
    var timeline = posed.timelines().get(part.memberId());
    var before = minutes(timeline, hours);
    var after = minutes(timeline.with(taken.changeOn(timeline, part)), hours);
    // Picks may go beyond: they were her own yes.
    if (after <= Math.max(before, hours.most())) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.at(
            place,
            FaultCode.COMPLETION_BEYOND_HOURS,
            part.memberId(),
            name(part.memberId()),
            TakenReasons.hours(after),
            TakenReasons.hours(hours.most())));
  }

  private List<Fault> beyondAgreed(String place, TakenParts taken, Part part) {
    var agreed = posed.problem().agreed();
    var now =
        posed.roster().values().stream()
            .filter(shift -> shift.holder().filter(part.memberId()::equals).isPresent())
            .map(RosterShift::shift)
            .toList();
    var before = HeldWork.of(now, agreed.unpopular());
    var after = HeldWork.of(taken.changed(now, part), agreed.unpopular());
    var faults = new ArrayList<Fault>();
    if (MemberRoom.tooManyShifts(agreed, before, after)) {
      faults.add(
          Fault.at(
              place,
              FaultCode.COMPLETION_BEYOND_AGREED_SHIFTS,
              part.memberId(),
              name(part.memberId()),
              after.shifts(),
              agreed.picking().maximumShifts().orElseThrow()));
    }
    if (MemberRoom.tooManyMinutes(agreed, before, after)) {
      faults.add(
          Fault.at(
              place,
              FaultCode.COMPLETION_BEYOND_AGREED_HOURS,
              part.memberId(),
              name(part.memberId()),
              TakenReasons.hours(after.minutes()),
              TakenReasons.hours(agreed.picking().maximumMinutes().orElseThrow())));
    }
    return faults;
  }

  private int minutes(Timeline timeline, CompletionHours hours) {
    return MemberRoom.planned(timeline, hours, posed.period().dates());
  }

  /**
   * What the rules say of each member's whole change.
   *
   * @return the ids of the rules that it strains
   * @throws org.samenrooster.server.platform.problem.Problem {@code rule-violated} if one forbids
   *     it
   */
  List<String> judged(Caller caller, TakenParts taken) {
    Map<String, List<Finding>> caused =
        taken.parts().stream()
            .collect(Collectors.toMap(Part::memberId, part -> caused(taken, part)));
    var blocked = new HashSet<String>();
    caused.forEach(
        (member, findings) -> {
          if (findings.stream().anyMatch(finding -> finding.inFull().blocks())) {
            blocked.add(member);
          }
        });
    if (!blocked.isEmpty()) {
      throw Problems.ruleViolated(
          shown(caller, caused, blocked),
          posed.team().team().zone(),
          "problem.rule-violated.completion",
          blocked.stream().map(this::name).sorted().toList());
    }
    return caused.values().stream()
        .flatMap(Collection::stream)
        .map(finding -> finding.inFull().terms().id())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Finding> caused(TakenParts taken, Part part) {
    var timeline = posed.timelines().get(part.memberId());
    var change = taken.changeOn(timeline, part);
    return Judgement.of(timeline, posed.problem().rules(), change).caused();
  }

  private static List<RuleViolation> shown(
      Caller caller, Map<String, List<Finding>> caused, Collection<String> members) {
    return members.stream()
        .sorted()
        .flatMap(member -> Finding.shown(caused.get(member), caller.isMember(member)).stream())
        .toList();
  }

  private String name(String memberId) {
    return posed.team().team().member(memberId).map(TeamMember::name).orElse(memberId);
  }
}
