package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Looks for the colleague who would hold most of what is open. What it says is what such a line was
 * found for, so it can be too little and never too much.
 */
final class Reinforcements {

  private static final String NEW_COLLEAGUE = "new-colleague";
  private static final int FULL_TIME_MINUTES = 36 * 60;
  private static final int HOUR = 60;
  private static final int LINES_ASKED_ABOUT = 1_000;
  private static final long SEED = 20265;

  private final BaseRosterProblem problem;
  private final List<OpenBaseRosterShift> open;

  Reinforcements(BaseRosterProblem problem, List<OpenBaseRosterShift> open) {
    this.problem = problem;
    this.open = open;
  }

  /** Empty where nothing is open, or where no single person could hold anything of it. */
  Optional<Reinforcement> best() {
    return open.stream()
        .map(OpenBaseRosterShift::requiredLevel)
        .distinct()
        .flatMap(level -> of(level).stream())
        .max(
            Comparator.comparingInt(Reinforcement::shifts)
                .thenComparing(Reinforcement::level, Comparator.reverseOrder()));
  }

  private Optional<Reinforcement> of(Level level) {
    SearchModel model = new SearchModel(problem.with(colleague(level)));
    LineRules rules = new LineRules(model);
    List<OpenBaseRosterShift> places =
        new ArrayList<>(
            open.stream().filter(place -> level.mayDoWorkOf(place.requiredLevel())).toList());
    Random random = new Random(SEED);
    int tries = Math.max(2, LINES_ASKED_ABOUT / places.size());
    Line best = new Line(0, 0);
    for (int i = 0; i < tries; i++) {
      Line line = filled(model, rules, places);
      best = line.shifts() > best.shifts() ? line : best;
      Collections.shuffle(places, random);
    }
    return best.shifts() == 0
        ? Optional.empty()
        : Optional.of(
            new Reinforcement(level, wholeHours(best.minutes() / model.weeks()), best.shifts()));
  }

  private record Line(int shifts, int minutes) {}

  private Line filled(SearchModel model, LineRules rules, List<OpenBaseRosterShift> places) {
    byte[] line = new byte[model.days()];
    int most = longestContract() * model.weeks();
    int minutes = 0;
    int shifts = 0;
    for (OpenBaseRosterShift place : places) {
      int day = place.week() * 7 + place.day().getValue() - 1;
      byte type = model.typeIndex(place.shiftType());
      int paid = model.paidMinutes(type);
      if (line[day] != Cells.OFF || minutes + paid > most || !rules.allows(0, day, type)) {
        continue;
      }
      line[day] = type;
      if (rules.keeps(0, line, 0)) {
        minutes += paid;
        shifts++;
      } else {
        line[day] = Cells.OFF;
      }
    }
    return new Line(shifts, minutes);
  }

  private int longestContract() {
    return problem.team().members().stream()
        .flatMap(member -> member.employmentOn(problem.anchor()).stream())
        .filter(employment -> !employment.kind().promisesNoHours())
        .mapToInt(Employment::weeklyMinutes)
        .max()
        .orElse(FULL_TIME_MINUTES);
  }

  private static int wholeHours(int minutes) {
    return (minutes + HOUR - 1) / HOUR * HOUR;
  }

  private TeamMember colleague(Level level) {
    DateRange always = DateRange.startingOn(problem.anchor().minusYears(1));
    List<HeldQualification> qualifications =
        Stream.concat(
                Stream.of(NEW_COLLEAGUE),
                problem.team().shiftTypes().stream()
                    .map(ShiftType::qualificationCodes)
                    .flatMap(Set::stream)
                    .distinct())
            .map(code -> new HeldQualification(new Qualification(code, code, level), always))
            .toList();
    return new TeamMember(
        NEW_COLLEAGUE,
        NEW_COLLEAGUE,
        Optional.empty(),
        List.of(Employment.fixed(NEW_COLLEAGUE, longestContract(), always)),
        qualifications,
        Set.of(),
        List.of());
  }
}
