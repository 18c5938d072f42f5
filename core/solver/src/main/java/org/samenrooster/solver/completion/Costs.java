package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.samenrooster.solver.CostPart;
import org.samenrooster.solver.assignment.AssignmentProblem.Aim;

/** What lines cost, by cause. */
final class Costs {

  private final CompletionProblem problem;
  private final Places places;
  private final List<PersonContext> people;
  private final Lines lines;
  private final Translation translation;
  private final List<CostPart> parts = new ArrayList<>();

  Costs(
      CompletionProblem problem,
      Places places,
      List<PersonContext> people,
      Lines lines,
      Translation translation) {
    this.problem = problem;
    this.places = places;
    this.people = people;
    this.lines = lines;
    this.translation = translation;
  }

  List<CostPart> parts() {
    parts.clear();
    addOpen("open-shifts", false);
    addOpen("open-must-fill-shifts", true);
    addPeople();
    for (Burden burden : Burden.values()) {
      addBurden(burden);
    }
    return List.copyOf(parts);
  }

  private void add(String name, long amount, long cost) {
    if (cost > 0) {
      parts.add(new CostPart(name, amount, cost));
    }
  }

  private void addOpen(String name, boolean mustFill) {
    long count = 0;
    long cost = 0;
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        if (places.kind(kind).mustFill() == mustFill) {
          count += lines.open(day, kind);
          cost += (long) lines.open(day, kind) * translation.openCost(kind);
        }
      }
    }
    add(name, count, cost);
  }

  private void addPeople() {
    long picks = 0;
    long warnings = 0;
    long more = 0;
    long unmet = 0;
    long strength = 0;
    long beyond = 0;
    long minutes = 0;
    long hours = 0;
    long unpopular = 0;
    for (int person = 0; person < people.size(); person++) {
      PersonContext context = people.get(person);
      int days = 0;
      for (int day = 0; day < places.days(); day++) {
        int kind = lines.kind(person, day);
        int pick = context.pickOn(day);
        picks += pick != Places.OFF && pick != kind ? 1 : 0;
        warnings += kind == Places.OFF ? 0 : context.warnings(day, kind);
        more += kind == Places.OFF ? 0 : translation.moreOf(context, day, kind);
        days += translation.leavesUnmet(context, day, kind) ? 1 : 0;
        for (RosterWish wish : context.person().wishes()) {
          if (translation.isUnmet(context, wish, day, kind)) {
            unmet++;
            strength += wish.strength();
          }
        }
      }
      int open = translation.openWishes(context);
      beyond += open > 1 ? Math.max(0, days - open / 2) : 0;
      int given = context.minutes(lines.line(person));
      minutes += Math.abs(given + context.plannedBefore() - context.hours().target());
      for (Aim aim : translation.aims(context)) {
        hours += aim.cost(given);
      }
      unpopular += context.agreed().missingUnpopular(lines.line(person));
    }
    CompletionWeights weights = problem.weights();
    add("changed-picks", picks, picks * translation.pickCost());
    add("unmet-wishes", unmet, strength * weights.wishes().weakest());
    add("unmet-wishes-beyond-half", beyond, beyond * weights.wishes().beyondHalf());
    add("hours-off-target", minutes / 60, hours);
    add("warnings-by-itself", warnings, warnings * weights.burden().warning());
    add("below-agreed-unpopular-shifts", unpopular, unpopular * weights.burden().unpopular());
    add("burdens-of-who-had-more", more, more);
  }

  private void addBurden(Burden burden) {
    long over = 0;
    for (int person = 0; person < people.size(); person++) {
      int most = translation.mostBurdens(burden, person);
      if (most != FairShares.NONE) {
        long given =
            people.get(person).duties(lines.line(person)).stream().filter(burden::isOne).count();
        over += Math.max(0, given - most);
      }
    }
    String name = burden.name().toLowerCase(Locale.ROOT) + "s-beyond-fair-share";
    add(name, over, over * burden.weight(problem.weights().burden()));
  }
}
