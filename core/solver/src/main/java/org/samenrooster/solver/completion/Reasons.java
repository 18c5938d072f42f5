package org.samenrooster.solver.completion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.solver.completion.Tries.Outcome;
import org.samenrooster.solver.completion.Tries.Sum;
import org.samenrooster.solver.completion.Tries.Try;
import org.samenrooster.team.Level;

/** Says why, after trying it on the proposed roster. */
final class Reasons {

  private final Places places;
  private final List<PersonContext> people;
  private final Lines lines;
  private final Tries tries;

  Reasons(Places places, List<PersonContext> people, Lines lines, Tries tries) {
    this.places = places;
    this.people = List.copyOf(people);
    this.lines = lines;
    this.tries = tries;
  }

  /** Why a shift stays open. */
  CompletionReason open(int day, int kind) {
    Sum sum = tries.sum(day, kind, Lines.Held.NOBODY);
    Level level = places.kind(kind).level();
    if (sum.able() == 0) {
      return CompletionReason.of("open-nobody-of-level", level.value(), highestLevel(day));
    }
    return counted(sum.possible() == 0 ? "open-nobody-can" : "open-costs-more", kind, sum);
  }

  private CompletionReason counted(String code, int kind, Sum sum) {
    return CompletionReason.of(
        sum.count(Outcome.RULE) == 0 ? code : code + "-rule",
        places.kind(kind).shape().shiftType(),
        places.kind(kind).level().value(),
        sum.able(),
        sum.count(Outcome.WORKS),
        sum.withoutRoom(),
        sum.count(Outcome.FREE),
        sum.count(Outcome.WISH),
        sum.count(Outcome.POSSIBLE),
        sum.count(Outcome.RULE),
        sum.mostFrequentRule());
  }

  private int highestLevel(int day) {
    return people.stream()
        .flatMap(person -> person.base().member().levelOn(places.date(day)).stream())
        .mapToInt(Level::value)
        .max()
        .orElse(0);
  }

  /** Why a person works although she would rather not. */
  CompletionReason unwanted(int person, int day) {
    int kind = lines.kind(person, day);
    if (kind == Places.OFF) {
      return CompletionReason.of("wish-stands");
    }
    Sum sum = tries.sum(day, kind, person);
    if (sum.able() == 0) {
      return CompletionReason.of(
          "wish-only-one-of-level",
          places.kind(kind).shape().shiftType(),
          places.kind(kind).level().value());
    }
    return counted(sum.possible() == 0 ? "wish-nobody-else" : "wish-others-cost-more", kind, sum);
  }

  /** Why a person does not have what she would like. */
  CompletionReason wanted(int person, RosterWish wish) {
    int day = places.dayOf(wish.day());
    PersonContext context = people.get(person);
    if (context.worksOn(wish.day())) {
      return CompletionReason.of("wish-stands");
    }
    if (context.hasCoachOn(day)) {
      return CompletionReason.of("wish-beside-coach");
    }
    Optional<Integer> kind = bestKind(context, wish, day);
    if (kind.isEmpty()) {
      return CompletionReason.of("wish-no-such-shift");
    }
    int works = lines.kind(person, day);
    if (works != Places.OFF) {
      return CompletionReason.of("wish-other-shift", places.kind(works).shape().shiftType());
    }
    return notGiven(tries.tried(person, day, kind.get()), wish, day, kind.get());
  }

  private CompletionReason notGiven(Try tried, RosterWish wish, int day, int kind) {
    return switch (tried.outcome()) {
      case LEVEL -> CompletionReason.of("wish-level", places.kind(kind).level().value());
      case FREE -> CompletionReason.of("wish-pinned-free");
      case RULE -> CompletionReason.of("wish-rule", tried.rule());
      case HOURS -> CompletionReason.of("wish-no-hours-left");
      case AGREED -> CompletionReason.of("wish-agreed-most");
      case WORKS, WISH, POSSIBLE -> colleagues(wish, day);
    };
  }

  // Whoever may have it, and otherwise whichever there is.
  private Optional<Integer> bestKind(PersonContext context, RosterWish wish, int day) {
    int best = Places.OFF;
    for (int kind = 1; kind < places.symbols(); kind++) {
      boolean wished =
          places.duty(day, kind) != null && wish.isAbout(places.kind(kind).shape().shiftType());
      if (wished
          && (best == Places.OFF
              || !context.isOpen(day, best) && isNearer(context, day, kind, best))) {
        best = kind;
      }
    }
    return best == Places.OFF ? Optional.empty() : Optional.of(best);
  }

  private static boolean isNearer(PersonContext context, int day, int kind, int than) {
    return context.isOpen(day, kind) || context.hasLevel(day, kind) && !context.hasLevel(day, than);
  }

  private CompletionReason colleagues(RosterWish wish, int day) {
    int taken = 0;
    int wished = 0;
    int left = 0;
    for (int kind = 1; kind < places.symbols(); kind++) {
      if (!wish.isAbout(kind(kind))) {
        continue;
      }
      left += Math.max(0, lines.open(day, kind));
      for (int holder : lines.holders(day, kind)) {
        taken++;
        wished += wishes(people.get(holder), wish, kind(kind)) ? 1 : 0;
      }
    }
    return left > 0
        ? CompletionReason.of("wish-costs-more")
        : CompletionReason.of("wish-colleagues", taken, wished);
  }

  private String kind(int kind) {
    return places.kind(kind).shape().shiftType();
  }

  private static boolean wishes(PersonContext context, RosterWish like, String type) {
    return context.person().wishes().stream()
        .anyMatch(
            wish ->
                wish.kind() == RosterWish.Kind.WANTED
                    && wish.day().equals(like.day())
                    && wish.isAbout(type));
  }

  /** Why a person does not keep a pick. */
  CompletionReason changedPick(int person, int day, int pick) {
    int now = lines.kind(person, day);
    if (now != Places.OFF && places.kind(now).mustFill()) {
      return counted("pick-same-day", now, tries.sum(day, now, person));
    }
    byte[] kept = lines.with(person, day, pick);
    for (int other = 0; other < places.days(); other++) {
      int given = lines.kind(person, other);
      if (other != day && given != Places.OFF && places.kind(given).mustFill()) {
        Optional<String> between = between(person, kept, other);
        if (between.isPresent()) {
          String code = between.get().isEmpty() ? "pick-gave-way" : "pick-gave-way-rule";
          return CompletionReason.of(code, kind(given), places.date(other), between.get());
        }
      }
    }
    return CompletionReason.of("pick-chain");
  }

  /** What keeps a line from being a roster that is one without the work of a day. */
  private Optional<String> between(int person, byte[] line, int day) {
    PersonContext context = people.get(person);
    byte[] without = line.clone();
    without[day] = Places.OFF;
    List<RuleViolation> blocking = context.blocking(line);
    if (!context.blocking(without).isEmpty() || !context.hasRoomFor(without)) {
      return Optional.empty();
    }
    if (!blocking.isEmpty()) {
      return Optional.of(blocking.get(0).terms().id());
    }
    return context.hasRoomFor(line) ? Optional.empty() : Optional.of("");
  }

  /** Why a person lacks unpopular shifts, by what becomes of those she does not have. */
  CompletionReason unpopularMissing(int person) {
    AgreedLine agreed = people.get(person).agreed();
    byte[] line = lines.line(person);
    Map<Outcome, Integer> others = new EnumMap<>(Outcome.class);
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        int count = places.shifts(day, kind).size() - (line[day] == kind ? 1 : 0);
        if (count > 0 && agreed.isUnpopular(day, kind)) {
          others.merge(tries.tried(person, day, kind).outcome(), count, Integer::sum);
        }
      }
    }
    Sum sum = new Sum(0, others, Map.of());
    return CompletionReason.of(
        "unpopular-missing",
        agreed.with(line).unpopular(),
        agreed.leastUnpopular(line),
        others.values().stream().mapToInt(Integer::intValue).sum(),
        sum.count(Outcome.LEVEL),
        sum.count(Outcome.WORKS),
        sum.count(Outcome.FREE),
        sum.withoutRoom(),
        sum.count(Outcome.RULE),
        sum.possible());
  }
}
