package org.samenrooster.solver.completion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.solver.CostPart;
import org.samenrooster.solver.completion.CompletionProposal.Burdens;
import org.samenrooster.solver.completion.CompletionProposal.ChangedPick;
import org.samenrooster.solver.completion.CompletionProposal.Given;
import org.samenrooster.solver.completion.CompletionProposal.PersonResult;
import org.samenrooster.solver.completion.CompletionProposal.StillOpen;
import org.samenrooster.solver.completion.CompletionProposal.UnmetWish;
import org.samenrooster.solver.completion.CompletionProposal.Unpopular;

/** Turns lines into a proposal, counting everything afresh from the lines alone. */
final class Outcome {

  private final CompletionProblem problem;
  private final Places places;
  private final List<PersonContext> people;
  private final Lines lines;
  private final Translation translation;
  private final Reasons reasons;

  Outcome(
      CompletionProblem problem,
      Places places,
      List<PersonContext> people,
      Lines lines,
      Translation translation) {
    this.problem = problem;
    this.places = places;
    this.people = List.copyOf(people);
    this.lines = lines;
    this.translation = translation;
    this.reasons =
        new Reasons(places, people, lines, new Tries(places, people, lines, translation));
  }

  CompletionProposal proposal(int lowerBound, Duration elapsed) {
    List<Given> given = new ArrayList<>();
    List<StillOpen> open = new ArrayList<>();
    for (PersonContext person : people) {
      for (OpenShift shift : Standing.pinned(problem, person.person())) {
        given.add(new Given(shift.id(), person.person().id()));
      }
    }
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        hand(day, kind, given, open);
      }
    }
    List<PersonResult> results = new ArrayList<>();
    for (int person = 0; person < people.size(); person++) {
      results.add(result(person));
    }
    List<CostPart> costs = new Costs(problem, places, people, lines, translation).parts();
    int cost = Math.toIntExact(costs.stream().mapToLong(CostPart::cost).sum());
    return new CompletionProposal(
        given,
        open,
        results,
        new Remarks(places, people).all(),
        costs,
        cost,
        Math.min(cost, lowerBound),
        elapsed);
  }

  private void hand(int day, int kind, List<Given> given, List<StillOpen> open) {
    for (Lines.Held held : lines.held(day, kind)) {
      if (held.person() == Lines.Held.NOBODY) {
        open.add(new StillOpen(held.shift().id(), reasons.open(day, kind)));
      } else if (!(held.shift() instanceof HeldShift pick
          && pick.memberId().equals(people.get(held.person()).person().id()))) {
        given.add(new Given(held.shift().id(), people.get(held.person()).person().id()));
      }
    }
  }

  private PersonResult result(int person) {
    PersonContext context = people.get(person);
    List<RosterWish> kept = new ArrayList<>();
    List<UnmetWish> unmet = new ArrayList<>();
    for (RosterWish wish : context.person().wishes()) {
      if (isKept(person, wish)) {
        kept.add(wish);
      } else {
        unmet.add(new UnmetWish(wish, reason(person, wish)));
      }
    }
    return new PersonResult(
        context.person().id(),
        context.plannedBefore() + context.minutes(lines.line(person)),
        context.person().hours().target(),
        kept,
        unmet,
        changedPicks(person),
        burdens(person),
        unpopular(person));
  }

  private Unpopular unpopular(int person) {
    AgreedLine agreed = people.get(person).agreed();
    int held = agreed.with(lines.line(person)).unpopular();
    int least = agreed.leastUnpopular(lines.line(person));
    // What comes beside a coach counts too, and is not known yet.
    boolean told = held < least && !people.get(person).base().member().hasCoachIn(problem.days());
    return new Unpopular(
        held, least, told ? Optional.of(reasons.unpopularMissing(person)) : Optional.empty());
  }

  private CompletionReason reason(int person, RosterWish wish) {
    return wish.kind() == RosterWish.Kind.WANTED
        ? reasons.wanted(person, wish)
        : reasons.unwanted(person, places.dayOf(wish.day()));
  }

  private boolean isKept(int person, RosterWish wish) {
    boolean works = works(person, wish);
    return works == (wish.kind() == RosterWish.Kind.WANTED);
  }

  private boolean works(int person, RosterWish wish) {
    PersonContext context = people.get(person);
    int kind = lines.kind(person, places.dayOf(wish.day()));
    boolean given = kind != Places.OFF && wish.isAbout(places.kind(kind).shape().shiftType());
    boolean stands =
        wish.shiftType().isEmpty()
            ? context.worksOn(wish.day())
            : Standing.types(problem, context.person(), wish.day())
                .contains(wish.shiftType().get());
    return given || stands;
  }

  private List<ChangedPick> changedPicks(int person) {
    List<ChangedPick> changed = new ArrayList<>();
    for (HeldShift pick : Standing.changing(problem, people.get(person).person())) {
      int day = places.dayOf(pick.day());
      int kind = places.kindOf(pick);
      if (lines.kind(person, day) != kind) {
        changed.add(new ChangedPick(pick.id(), reasons.changedPick(person, day, kind)));
      }
    }
    return changed;
  }

  private Burdens burdens(int person) {
    int[] counts = new int[Burden.values().length];
    for (Burden burden : Burden.values()) {
      counts[burden.ordinal()] =
          FairShares.standing(burden, people.get(person)) + given(burden, person);
    }
    return new Burdens(
        counts[Burden.NIGHT.ordinal()],
        counts[Burden.WEEKEND.ordinal()],
        counts[Burden.EVENING.ordinal()]);
  }

  private int given(Burden burden, int person) {
    List<Duty> duties = people.get(person).duties(lines.line(person));
    return (int) duties.stream().filter(burden::isOne).count();
  }
}
