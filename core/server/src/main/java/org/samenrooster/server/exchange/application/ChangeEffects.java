package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.exchange.application.Sides.Side;
import org.samenrooster.server.hours.application.HoursEffects;
import org.samenrooster.server.hours.application.PayQuestion;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.application.CheckChange.Checked;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.team.TeamMember;

/** Works out what a change does to rules and hours of each side, before anybody says yes. */
@Dependent
public final class ChangeEffects {

  private static final PayQuestion NO_PAY = new PayQuestion(Optional.empty(), Optional.empty());

  private final ShowChanges changes;
  private final Timelines timelines;
  private final TeamRules rules;
  private final HoursEffects hours;

  @Inject
  ChangeEffects(ShowChanges changes, Timelines timelines, TeamRules rules, HoursEffects hours) {
    this.changes = changes;
    this.timelines = timelines;
    this.rules = rules;
    this.hours = hours;
  }

  /** What one member gives and takes, and what that does. */
  public record MemberSide(
      String memberId, List<RosterShift> gives, List<RosterShift> takes, Checked checked) {

    public MemberSide {
      gives = List.copyOf(gives);
      takes = List.copyOf(takes);
    }
  }

  /** The sides that the caller may see. */
  public record Effects(StoredTeam team, List<MemberSide> sides, Instant asOf) {

    public Effects {
      sides = List.copyOf(sides);
    }
  }

  /**
   * The effects as things stand now: a member's own, or those of everybody whose roster changes and
   * of everybody who has said yes, for who leads the team.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change, it does
   *     not concern the caller, or it is over or broken
   */
  public Effects of(Caller caller, ChangeAddress address) {
    var shown = changes.one(caller, address);
    if (!shown.state().isPending()) {
      throw ChangeProblems.over(shown);
    }
    var team = shown.team();
    var sides =
        team.team().members().stream()
            .map(TeamMember::id)
            .filter(member -> isVisible(caller, shown, member))
            .flatMap(member -> side(shown, member).stream().map(side -> Map.entry(member, side)))
            .toList();
    var days = Sides.of(shown.change().moves(), shown.shifts()).days();
    var members = sides.stream().map(Map.Entry::getKey).toList();
    Map<String, Timeline> found =
        members.isEmpty() ? Map.of() : timelines.of(team, members, JudgedDays.around(days));
    return new Effects(
        team,
        sides.stream()
            .map(
                of ->
                    checked(
                        team,
                        of.getKey(),
                        of.getValue(),
                        Optional.ofNullable(found.get(of.getKey())).orElseThrow()))
            .toList(),
        shown.asOf());
  }

  private static boolean isVisible(Caller caller, ShownChange shown, String member) {
    var consent = shown.change().consentOf(member);
    if (caller.isMember(member)) {
      return consent.isPresent();
    }
    return caller.watchesOver(shown.team().team().id())
        && consent.isPresent()
        && (shown.change().affected().contains(member)
            || consent.filter(ConsentState::isYes).isPresent());
  }

  private static Optional<Side> side(ShownChange shown, String member) {
    var change = shown.change();
    // Who is asked among others sees what it would be to be the one.
    var moves =
        change.affected().contains(member)
            ? change.moves()
            : change.moves().stream().map(move -> move.decidedFor(member)).toList();
    return Optional.ofNullable(Sides.of(moves, shown.shifts()).byMember().get(member));
  }

  private MemberSide checked(StoredTeam team, String member, Side side, Timeline timeline) {
    var change = side.on(timeline);
    var book = rules.of(team.team());
    var days = Sides.daysOf(side);
    return new MemberSide(
        member,
        side.gives(),
        side.takes(),
        new Checked(
            team,
            Judgement.of(timeline, book, change),
            book.gaps(timeline.judging(days)),
            hours.of(team, member, change, NO_PAY)));
  }
}
