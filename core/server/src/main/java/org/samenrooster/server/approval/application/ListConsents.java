package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.exchange.ConsentCommand;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.LatePublication;
import org.samenrooster.server.period.application.LatePublication.Late;
import org.samenrooster.server.period.application.ListPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.PublicationConsents.StoredConsent;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.team.TeamMember;

/**
 * Shows who was asked about a late roster and what she said: everything to a team lead, to a member
 * what concerns herself.
 */
@Dependent
public final class ListConsents {

  private final ListPeriods periods;
  private final LatePublication latePublication;
  private final Clock clock;

  @Inject
  ListConsents(ListPeriods periods, LatePublication latePublication, Clock clock) {
    this.periods = periods;
    this.latePublication = latePublication;
    this.clock = clock;
  }

  /** What the caller can do about a consent. */
  public enum Step {
    ASK,
    ENTER_BY_PHONE,
    AGREE,
    REFUSE,
    DISPUTE
  }

  /**
   * One member's.
   *
   * @param needed whether publishing waits for her yes, or has it
   * @param lateShifts shifts of hers that would be known too late
   * @param asked the latest question to her; where there is one about the line as it is, that one
   * @param state where it stands; {@link ConsentState#LAPSED} also where the line has changed since
   */
  public record Line(
      TeamMember member,
      boolean needed,
      int lateShifts,
      Optional<StoredConsent> asked,
      Optional<ConsentState> state,
      Set<Step> steps) {

    public Line {
      steps = Set.copyOf(steps);
    }

    private Line with(Set<Step> possible) {
      return new Line(member, needed, lateShifts, asked, state, possible);
    }

    private boolean is(ConsentState one) {
      return state.filter(one::equals).isPresent();
    }

    // What was written down after a call can be said about at any time; the rest until publication.
    private boolean can(ConsentCommand command) {
      var entered =
          asked.filter(stored -> stored.consent().state() == ConsentState.BY_PHONE).isPresent();
      return (entered || needed && !is(ConsentState.LAPSED))
          && asked.flatMap(stored -> stored.consent().after(command)).isPresent();
    }
  }

  /** A roster and what the caller may know of the consents to it. */
  public record Listed(Late late, Instant asOf, List<Line> lines) {}

  /**
   * The consents to a roster, in the order of the team.
   *
   * @throws Problem if there is no such period
   */
  public Listed of(Caller caller, PeriodAddress address) {
    var late = latePublication.of(periods.one(caller, address));
    var open = late.shown().period().phase() == PeriodPhase.APPROVAL;
    var lead = caller.is(Role.TEAM_LEAD, address.teamId());
    var lines = new ArrayList<Line>();
    for (var member : late.shown().team().team().members()) {
      var line = line(caller, late, member, open);
      if ((line.needed() || line.asked().isPresent())
          && (lead || caller.isMember(member.id()) && line.asked().isPresent())) {
        lines.add(line);
      }
    }
    return new Listed(late, clock.instant(), lines);
  }

  private static Line line(Caller caller, Late late, TeamMember member, boolean open) {
    var lateShifts = late.roster().lateShifts().getOrDefault(member.id(), 0);
    var standing = late.roster().standing(member.id());
    var asked =
        late.consents().stream()
            .filter(stored -> stored.consent().memberId().equals(member.id()))
            .filter(stored -> standing.isEmpty() || standing.get().equals(stored.consent()))
            .findFirst();
    // Of a published roster it is kept what was said to it, whatever has become of the line since.
    var state =
        asked
            .map(stored -> stored.consent().state())
            .map(said -> open && standing.isEmpty() ? ConsentState.LAPSED : said);
    var needed = open && lateShifts > 0;
    var line = new Line(member, needed, lateShifts, asked, state, Set.of());
    return line.with(steps(caller, late, line));
  }

  private static Set<Step> steps(Caller caller, Late late, Line line) {
    var steps = EnumSet.noneOf(Step.class);
    var member = line.member().id();
    if (caller.isMember(member)) {
      add(steps, Step.AGREE, line.can(ConsentCommand.GIVE));
      add(steps, Step.REFUSE, line.can(ConsentCommand.REFUSE));
      add(steps, Step.DISPUTE, line.can(ConsentCommand.DISPUTE));
    }
    if (caller.is(Role.TEAM_LEAD, late.shown().team().team().id()) && line.needed()) {
      var open = line.is(ConsentState.ASKED) || late.roster().unasked().contains(member);
      add(steps, Step.ASK, late.roster().canBeAsked(member));
      add(steps, Step.ENTER_BY_PHONE, open && !caller.isMember(member));
    }
    return steps;
  }

  private static void add(Set<Step> steps, Step step, boolean isPossible) {
    if (isPossible) {
      steps.add(step);
    }
  }
}
