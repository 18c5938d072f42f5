package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.exchange.RosterChange.Proposal;
import org.samenrooster.exchange.Taker;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;

/** Offers several open shifts of published rosters at once, each to the best who can take it. */
@Dependent
public final class OfferOpenShifts {

  private final RosterChanges changes;
  private final AbleMembers able;
  private final TeamExchangeTerms terms;
  private final PersonLock lock;
  private final AddChange add;
  private final Clock clock;

  @Inject
  OfferOpenShifts(
      RosterChanges changes,
      AbleMembers able,
      TeamExchangeTerms terms,
      PersonLock lock,
      AddChange add,
      Clock clock) {
    this.changes = changes;
    this.able = able;
    this.terms = terms;
    this.lock = lock;
    this.add = add;
    this.clock = clock;
  }

  /** What came of a shift. */
  public enum Outcome {
    /** Those who can take it have been asked; the first yes has it. */
    ASKED,
    /** People are being asked for it already. */
    ASKED_BEFORE,
    /** Nobody of the team can take it. */
    NOBODY_CAN
  }

  /**
   * An offer, or why there is none.
   *
   * @param asked how many people
   * @param change empty but where they have been asked
   */
  public record Offered(RosterShift shift, Outcome outcome, int asked, Optional<String> change) {}

  /**
   * Offers the shifts; to be called in a transaction that holds no locks yet.
   *
   * @param shifts open ones of published rosters that have not begun
   * @param besides a person whom everybody locks who offers these shifts, so that two people do not
   *     ask for the same one
   * @param operation by which they are offered
   */
  public List<Offered> offer(
      Caller caller,
      StoredTeam team,
      Collection<RosterShift> shifts,
      String besides,
      String operation) {
    Map<RosterShift, Set<String>> asked = new LinkedHashMap<>();
    shifts.forEach(shift -> asked.put(shift, able.best(caller, team, shift.shift().id())));
    Set<String> persons = new TreeSet<>(Set.of(besides));
    asked.values().forEach(members -> persons.addAll(TakeChange.persons(team, members)));
    lock.lock(caller.organisationId(), persons);
    var now = clock.instant();
    var pending =
        changes.pendingFor(team, shifts.stream().map(shift -> shift.shift().id()).toList(), now);
    return asked.entrySet().stream()
        .map(
            entry ->
                pending.contains(entry.getKey().shift().id())
                    ? new Offered(entry.getKey(), Outcome.ASKED_BEFORE, 0, Optional.empty())
                    : offer(caller, team, entry.getKey(), entry.getValue(), operation, now))
        .toList();
  }

  private Offered offer(
      Caller caller,
      StoredTeam team,
      RosterShift shift,
      Set<String> members,
      String operation,
      Instant now) {
    if (members.isEmpty()) {
      return new Offered(shift, Outcome.NOBODY_CAN, 0, Optional.empty());
    }
    var id = shift.shift().id();
    var draft =
        new ChangeDraft(
            ChangeKind.OPEN_SHIFT_OFFER,
            Optional.of(id),
            Optional.empty(),
            List.copyOf(new TreeSet<>(members)));
    var change =
        RosterChange.proposed(
            new Proposal(
                UUID.randomUUID().toString(),
                draft.kind(),
                Optional.empty(),
                new ChangeReading(team, draft, Map.of(id, shift), now).moves(Taker.FIRST_YES),
                members,
                PublishedShifts.untilOneBegins(
                    now.plus(Duration.ofHours(terms.of(team).offerExpiryHours())),
                    List.of(shift))));
    add.add(caller, team, change, operation, now);
    return new Offered(shift, Outcome.ASKED, members.size(), Optional.of(change.id()));
  }
}
