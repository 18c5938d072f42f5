package org.samenrooster.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;

/**
 * Which wanted shifts of a day nobody would be left for, when everybody who is there worked one of
 * them. That is the least that is lacking: contract hours and rest leave fewer people than there
 * are.
 *
 * @param team with those who are members on the day
 * @param demand what the team needs each week
 */
public record LeaveCoverage(Team team, ShiftDemand demand) {

  /** A wanted shift, for a person of at least a level. */
  public record WantedShift(String shiftType, Level requiredLevel) {}

  /**
   * The shifts that lack a person; of two that cannot both have one, that of the lower level.
   *
   * @param away members who are not there
   */
  public List<WantedShift> lacking(LocalDate day, Set<String> away) {
    List<WantedShift> wanted = wanted(day);
    List<TeamMember> present =
        team.members().stream()
            .filter(member -> !away.contains(member.id()))
            .filter(member -> member.employmentOn(day).isPresent())
            .filter(member -> !member.fixedFreeDays().contains(day.getDayOfWeek()))
            .toList();
    int[] shiftOf = new int[present.size()];
    Arrays.fill(shiftOf, -1);
    List<WantedShift> lacking = new ArrayList<>();
    Matching matching = new Matching(day, wanted, present, shiftOf);
    for (int shift = 0; shift < wanted.size(); shift++) {
      // A shift that once has a person keeps one, so the first ones in the list lack last.
      if (!matching.gives(shift, new boolean[present.size()])) {
        lacking.add(wanted.get(shift));
      }
    }
    return lacking;
  }

  private List<WantedShift> wanted(LocalDate day) {
    return demand.entries().stream()
        .filter(entry -> entry.day() == day.getDayOfWeek())
        .sorted(Comparator.comparing(ShiftDemand.Entry::requiredLevel).reversed())
        .flatMap(
            entry ->
                IntStream.range(0, entry.count())
                    .mapToObj(one -> new WantedShift(entry.shiftType(), entry.requiredLevel())))
        .toList();
  }

  /** Gives shifts to people, one each, moving those who can do another. */
  private final class Matching {

    private final LocalDate day;
    private final List<WantedShift> wanted;
    private final List<TeamMember> present;
    private final int[] shiftOf;

    private Matching(
        LocalDate day, List<WantedShift> wanted, List<TeamMember> present, int[] shiftOf) {
      this.day = day;
      this.wanted = wanted;
      this.present = present;
      this.shiftOf = shiftOf;
    }

    private boolean gives(int shift, boolean[] tried) {
      for (int person = 0; person < present.size(); person++) {
        if (!tried[person] && canWork(present.get(person), wanted.get(shift))) {
          tried[person] = true;
          if (shiftOf[person] < 0 || gives(shiftOf[person], tried)) {
            shiftOf[person] = shift;
            return true;
          }
        }
      }
      return false;
    }

    private boolean canWork(TeamMember member, WantedShift shift) {
      return member
              .levelOn(day)
              .filter(level -> level.mayDoWorkOf(shift.requiredLevel()))
              .isPresent()
          && member.coachOn(day).isEmpty()
          && team
              .shiftType(shift.shiftType())
              .map(ShiftType::qualificationCodes)
              .orElse(Set.of())
              .stream()
              .allMatch(code -> member.holds(code, day));
    }
  }
}
