package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.samenrooster.burden.AskedByLead;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.server.burden.application.EnterBurdens;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.TeamRules;

/** Enters in the burden ledger what a team lead asked of members late, and takes it back. */
@Dependent
final class BurdensOfChange {

  private final EnterBurdens burdens;
  private final TeamRules rules;

  @Inject
  BurdensOfChange(EnterBurdens burdens, TeamRules rules) {
    this.burdens = burdens;
    this.rules = rules;
  }

  /** Of a change that is booked now. */
  void booked(ChangeInHand hand, RosterChange booked, Sides sides) {
    var today = hand.now().atZone(hand.team().team().zone()).toLocalDate();
    var book = rules.binding(hand.team().team());
    var late =
        sides
            .all()
            .filter(shift -> isLate(book, shift, today))
            .map(shift -> shift.shift().id())
            .collect(Collectors.toSet());
    var lead = hand.stored().proposed().by().flatMap(by -> hand.team().memberOf(by.personId()));
    burdens.ofLateChange(hand.team(), booked.id(), AskedByLead.lately(booked, lead, late), today);
  }

  private static boolean isLate(Rulebook book, RosterShift shift, LocalDate today) {
    var day = shift.shift().day();
    return book.inTimeFrom(today, day).filter(day::isBefore).isPresent();
  }

  /** Of a change that is undone now. */
  void undone(ChangeInHand hand, RosterChange undone) {
    burdens.ofUndoneChange(hand.team(), undone.id());
  }
}
