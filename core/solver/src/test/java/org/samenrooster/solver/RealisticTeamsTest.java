package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.team.TeamMember;

/** Teams as they are: no blocked rule, and coverage a planner would accept. */
class RealisticTeamsTest {

  @Test
  void theCareHomeIsCoveredWithoutABlockedRule() {
    BaseRosterProblem problem = SampleProblems.careHome(6, SearchLimits.ofSteps(600_000, 1));

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);

    assertThat(new IndependentJudge(problem).blocked(proposal.baseRoster())).isEmpty();
    assertThat(proposal.openShifts()).isEmpty();
    assertThat(proposal.coverage().shortfallMinutes()).isZero();
    assertPlannedNearContract(problem, proposal);
  }

  @Test
  void theEmergencyDepartmentIsCoveredAsFarAsContractsAllow() {
    BaseRosterProblem problem =
        SampleProblems.emergencyDepartment(6, SearchLimits.ofSteps(600_000, 1));

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);

    assertThat(new IndependentJudge(problem).blocked(proposal.baseRoster())).isEmpty();
    int unavoidable = proposal.leastUncoveredMinutes().orElseThrow();
    assertThat(unavoidable).isPositive();
    // A planner accepts half a percent of the need above what contracts leave open anyway.
    assertThat(proposal.coverage().shortfallMinutes())
        .isBetween(unavoidable, unavoidable + problem.need().weeklyMinutes() * 6 / 200);
    assertPlannedNearContract(problem, proposal);
  }

  private static void assertPlannedNearContract(
      BaseRosterProblem problem, BaseRosterProposal proposal) {
    Map<String, Integer> planned =
        new IndependentJudge(problem).plannedMinutes(proposal.baseRoster());
    for (TeamMember member : problem.team().members()) {
      int contract = member.employments().get(0).weeklyMinutes() * problem.cycleWeeks();
      assertThat(planned.get(member.id()))
          .as(member.id())
          .isBetween(contract - 480, contract + 240);
    }
  }
}
