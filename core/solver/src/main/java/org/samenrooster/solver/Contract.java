package org.samenrooster.solver;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;

/**
 * What a member's contracts, or what takes their place as aims, mean for one cycle.
 *
 * @param promised minutes per week of the cycle that are to be planned; zero for people without
 *     promised hours
 * @param most minutes per week of the cycle that may be planned, for people without promised hours;
 *     their weekly maximum
 * @param flexible whether no hours are promised, so that own staff go first
 */
record Contract(int[] promised, int[] most, boolean flexible) {

  static Contract of(TeamMember member, BaseRosterProblem problem) {
    int[] promised = new int[problem.cycleWeeks()];
    int[] most = new int[problem.cycleWeeks()];
    boolean flexible = true;
    for (int week = 0; week < promised.length; week++) {
      long ofWeek = 0;
      long mostOfWeek = 0;
      for (int day = 0; day < 7; day++) {
        LocalDate date = problem.anchor().plusDays(week * 7L + day);
        Optional<Employment> employment = member.employmentOn(date);
        boolean promises = employment.map(e -> !e.kind().promisesNoHours()).orElse(false);
        flexible &= !promises;
        ofWeek += promises ? aim(problem, member, employment.orElseThrow()) : 0;
        mostOfWeek += employment.map(Employment::maxWeeklyMinutes).orElse(0);
      }
      promised[week] = Math.toIntExact(ofWeek / 7);
      most[week] = Math.toIntExact(mostOfWeek / 7);
    }
    return new Contract(promised, most, flexible);
  }

  private static int aim(BaseRosterProblem problem, TeamMember member, Employment employment) {
    return problem.aims().getOrDefault(member.id(), employment.weeklyMinutes());
  }

  /** Promised minutes of the whole cycle. */
  int promisedMinutes() {
    return Arrays.stream(promised).sum();
  }

  /** The most minutes of the whole cycle for a person without promised hours. */
  int mostMinutes() {
    return Arrays.stream(most).sum();
  }

  /** Share of burdens: promised minutes. */
  int share() {
    return flexible ? 0 : promisedMinutes();
  }
}
