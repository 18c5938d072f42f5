package org.samenrooster.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenrooster.fault.Fault;
import org.samenrooster.team.TeamDraft.CoachingDraft;
import org.samenrooster.team.TeamDraft.EmploymentDraft;
import org.samenrooster.team.TeamDraft.MemberDraft;

class CoachCheckTest {

  private static final Set<String> PACKS = Set.of("nl-cao-vvt");

  @Test
  void whoHasACoachIsSupernumeraryFromTheFirstDayUntilTheLast() {
    TeamMember student =
        team(member("ann"), member("stu", coach("ann", "2026-09-01", "2026-12-01")))
            .toTeam("t")
            .members()
            .get(1);

    assertThat(student.coachOn(LocalDate.of(2026, 8, 31))).isEmpty();
    assertThat(student.coachOn(LocalDate.of(2026, 9, 1))).contains("ann");
    assertThat(student.coachOn(LocalDate.of(2026, 11, 30))).contains("ann");
    assertThat(student.coachOn(LocalDate.of(2026, 12, 1))).isEmpty();
  }

  @Test
  void everythingWrongWithCoachesIsToldAtOnce() {
    TeamDraft draft =
        team(
            member("ann"),
            member("bea", "2020-01-01", "2026-11-01"),
            member("unknown", coach("zoe", "2026-09-01", null)),
            member("herself", coach("herself", "2026-09-01", null)),
            member("bare", coach("bea", "2026-09-01", null)),
            member("stu", coach("ann", "2026-09-01", null)),
            member("chain", coach("stu", "2026-10-01", null)),
            member(
                "twice",
                coach("ann", "2026-09-01", "2026-10-02"),
                coach("ann", "2026-10-01", null)),
            member("nobody", new CoachingDraft(null, null, null)));

    assertThat(lines(draft))
        .containsExactly(
            "/members/8/coaching/0/coach missing ()",
            "/members/8/coaching/0/from missing ()",
            "/members/2/coaching/0/coach unknown-coach (zoe)",
            "/members/3/coaching/0/coach own-coach (herself)",
            "/members/4/coaching/0/coach coach-without-contract (bea) [2026-11-01]",
            "/members/6/coaching/0/coach coach-has-coach (stu) [2026-10-01]",
            "/members/7/coaching/1/from coaches-overlap (2026-10-01)");
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertThat(draft.check(PACKS))
          .allSatisfy(
              fault -> assertThat(fault.message(language)).endsWith(".").doesNotContain("{"));
    }
  }

  @Test
  void coachesWhoGoRoundInACircleAreToldAndThoseWhoTakeTurnsAreNot() {
    assertThat(
            lines(
                team(
                    member("ann", coach("bea", "2026-09-01", "2026-11-01")),
                    member("bea", coach("cas", "2026-10-01", null)),
                    member("cas", coach("ann", "2026-10-15", null)))))
        .containsExactly(
            "/members/0/coaching/0/coach coach-has-coach (bea) [2026-10-01]",
            "/members/1/coaching/0/coach coaches-in-circle (cas) [2026-10-15]",
            "/members/2/coaching/0/coach coaches-in-circle (ann) [2026-10-15]");
    assertThat(
            lines(
                team(
                    member("ann", coach("bea", "2026-09-01", "2026-10-01")),
                    member("bea", coach("ann", "2026-10-01", null)))))
        .isEmpty();
  }

  @Test
  void aCoachIsNeededOnlyWhileThePersonHasAContractHerself() {
    MemberDraft leaving = member("bea", "2020-01-01", "2026-11-01");

    assertThat(
            lines(
                team(
                    leaving,
                    member("stu", "2026-09-01", "2026-11-01", coach("bea", "2026-09-01", null)))))
        .isEmpty();
    assertThat(
            lines(
                team(
                    leaving,
                    member("stu", "2026-09-01", "2026-11-02", coach("bea", "2026-09-01", null)))))
        .containsExactly("/members/1/coaching/0/coach coach-without-contract (bea) [2026-11-01]");
  }

  @Test
  void aTeamThatWasStoredIsReadThoughContractsOfCoachesChangedSince() {
    TeamDraft stored =
        team(
            member("bea", "2020-01-01", "2026-11-01"),
            member("stu", coach("bea", "2026-09-01", null)));

    assertThat(stored.check(PACKS)).isNotEmpty();
    assertThat(stored.toTeam("t").members()).hasSize(2);
  }

  @Test
  void aCoachMayBeNamedByTheOtherNameOfAMemberAndAnIdentityGoesBefore() {
    TeamDraft draft =
        team(
            member(null),
            member("ann"),
            member("stu", coach("sub-1", "2026-09-01", null)),
            member("tim", coach("ann", "2026-09-01", null)));

    TeamDraft named =
        draft.namingCoachesBy(
            List.of(Optional.of("sub-1"), Optional.empty(), Optional.of("ann"), Optional.empty()));

    assertThat(named.members().get(2).coaching()).containsExactly(coach("1", "2026-09-01", null));
    assertThat(named.members().get(3).coaching()).containsExactly(coach("ann", "2026-09-01", null));
    assertThat(named.check(PACKS)).isEmpty();
  }

  private static List<String> lines(TeamDraft draft) {
    return draft.check(PACKS).stream().map(CoachCheckTest::line).toList();
  }

  private static String line(Fault fault) {
    String days = fault.arguments().isEmpty() ? "" : " " + fault.arguments();
    return fault.pointer()
        + " "
        + fault.code()
        + " ("
        + fault.value()
        + ")"
        + (fault.code().startsWith("coach") ? days : "");
  }

  private static CoachingDraft coach(String coach, String from, @Nullable String until) {
    return new CoachingDraft(coach, from, until);
  }

  private static MemberDraft member(@Nullable String id, CoachingDraft... coaching) {
    return member(id, "2020-01-01", null, coaching);
  }

  private static MemberDraft member(
      @Nullable String id, String from, @Nullable String until, CoachingDraft... coaching) {
    return new MemberDraft(
        id,
        id == null ? "Somebody" : id,
        null,
        List.of(new EmploymentDraft("FIXED", 1440, null, null, from, until)),
        List.of(),
        List.of(),
        List.of(),
        Arrays.asList(coaching));
  }

  private static TeamDraft team(MemberDraft... members) {
    return new TeamDraft(
        "Team",
        "Europe/Amsterdam",
        "nl-cao-vvt",
        "FIXED",
        List.of(),
        Arrays.asList(members),
        List.of(),
        List.of());
  }
}
