package org.samenrooster.server.completion.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.completion.application.CompletionProblems.Posed;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.completion.CoachFollowed;
import org.samenrooster.solver.completion.CoachFollowing;
import org.samenrooster.solver.completion.CompletionProposal;
import org.samenrooster.solver.completion.CompletionProposal.ChangedPick;
import org.samenrooster.solver.completion.CompletionProposal.Given;
import org.samenrooster.solver.completion.CompletionProposal.PersonResult;

/**
 * A period with a proposal for it.
 *
 * @param followed what each member who has a coach in the period works beside her, by member
 * @param findings what the rules say of the change of each member, who gives what up or gets more
 */
public record Completed(
    Posed posed,
    CompletionProposal proposal,
    Map<String, CoachFollowed> followed,
    Map<String, List<Finding>> findings) {

  public Completed {
    followed = Map.copyOf(followed);
    findings = Map.copyOf(findings);
  }

  /**
   * Lets who has a coach follow her in a proposal, and shows it to the rules, each member's whole
   * change at once.
   */
  static Completed of(Posed posed, CompletionProposal proposal) {
    var followed =
        CoachFollowing.follow(
                posed.problem(),
                proposal,
                posed.team().team().shiftTypes(),
                posed.roster().keySet())
            .stream()
            .collect(Collectors.toMap(CoachFollowed::memberId, Function.identity()));
    var plain = new Completed(posed, proposal, followed, Map.of());
    return new Completed(
        posed,
        proposal,
        followed,
        proposal.people().stream()
            .collect(Collectors.toMap(PersonResult::memberId, plain::caused)));
  }

  private List<Finding> caused(PersonResult person) {
    var timeline = posed.timelines().get(person.memberId());
    var lost = person.changedPicks().stream().map(ChangedPick::shiftId).toList();
    var removed = timeline.duties().stream().filter(duty -> lost.contains(duty.id())).toList();
    var added = new ArrayList<>(duties(added(person.memberId())));
    added.addAll(besides(person.memberId()));
    if (removed.isEmpty() && added.isEmpty()) {
      return List.of();
    }
    return Judgement.of(timeline, posed.problem().rules(), new Change(removed, added)).caused();
  }

  /** The team as it was when the search began. */
  public StoredTeam team() {
    return posed.team();
  }

  /** A shift of the period. */
  public RosterShift shift(String id) {
    return posed.roster().get(id);
  }

  /** The shifts that a member gets, by start. */
  public List<RosterShift> added(String memberId) {
    return proposal.given().stream()
        .filter(given -> given.memberId().equals(memberId))
        .map(Given::shiftId)
        .map(this::shift)
        .sorted(Comparator.comparing(Completed::start))
        .toList();
  }

  private static Instant start(RosterShift shift) {
    return shift.shift().duty().start();
  }

  private List<Duty> besides(String memberId) {
    var team = team().team();
    return Optional.ofNullable(followed.get(memberId)).stream()
        .flatMap(own -> own.shifts().stream())
        .map(
            beside ->
                Duty.of(
                    beside.shiftType() + "@" + beside.day(),
                    team.shiftType(beside.shiftType()).orElseThrow(),
                    beside.day(),
                    team.zone(),
                    Optional.empty()))
        .toList();
  }

  /** Minutes for which a member was rostered before. */
  public int minutesBefore(PersonResult person) {
    var lost = person.changedPicks().stream().map(pick -> shift(pick.shiftId())).toList();
    return person.plannedMinutes()
        - minutes(duties(added(person.memberId())))
        + minutes(duties(lost));
  }

  /** Minutes for which a member is rostered with the proposal, those beside a coach included. */
  public int minutesAfter(PersonResult person) {
    return person.plannedMinutes() + minutes(besides(person.memberId()));
  }

  private static List<Duty> duties(Collection<RosterShift> shifts) {
    return shifts.stream().map(shift -> shift.shift().duty()).toList();
  }

  private static int minutes(Collection<Duty> duties) {
    return duties.stream()
        .filter(duty -> duty.countsFor().hours())
        .mapToInt(Duty::workMinutes)
        .sum();
  }
}
