package org.samenrooster.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenrooster.fault.Fault;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.TeamDraft.CountsForDraft;
import org.samenrooster.team.TeamDraft.EmploymentDraft;
import org.samenrooster.team.TeamDraft.FactDraft;
import org.samenrooster.team.TeamDraft.HandoverDraft;
import org.samenrooster.team.TeamDraft.HeldQualificationDraft;
import org.samenrooster.team.TeamDraft.MemberDraft;
import org.samenrooster.team.TeamDraft.QualificationDraft;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;

class TeamDraftTest {

  private static final Set<String> PACKS = Set.of("nl-atw", "nl-cao-vvt");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Test
  void aTeamWithoutFaultsBecomesATeam() {
    TeamDraft draft = team(List.of(member("m1", fixed(1440))), List.of(early()));

    assertThat(draft.check(PACKS)).isEmpty();
    Team team = draft.toTeam("t1");
    assertThat(team.zone().getId()).isEqualTo("Europe/Amsterdam");
    TeamMember member = team.member("m1").orElseThrow();
    assertThat(member.levelOn(MONDAY)).contains(new Level(3));
    assertThat(member.employmentOn(MONDAY).orElseThrow().weeklyMinutes()).isEqualTo(1440);
    assertThat(member.employmentOn(LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(member.fixedFreeDays()).containsExactly(DayOfWeek.WEDNESDAY);
    assertThat(member.facts()).containsExactly(HeldFact.always(PersonFact.NO_NIGHTS));
    assertThat(team.shiftType("E").orElseThrow().workMinutes()).isEqualTo(480);
    assertThat(team.handovers()).containsExactly(new Handover(LocalTime.of(15, 0), 30));
  }

  @Test
  void aMemberWithoutAnIdIsKnownByHisPlace() {
    TeamDraft draft = team(List.of(member(null, fixed(1440))), List.of());

    assertThat(draft.toTeam("t").members()).extracting(TeamMember::id).containsExactly("1");
  }

  @Test
  void everyFaultIsListedAtOnce() {
    TeamDraft draft =
        new TeamDraft(
            " ",
            "Europe/Amsterdm",
            "nl-cao-vtv",
            "LOOSE",
            List.of(
                new QualificationDraft("VIG", "Verzorgende IG", 3),
                new QualificationDraft("VIG", null, 8),
                new QualificationDraft("vig", "v".repeat(101), 0)),
            List.of(
                new MemberDraft(
                    "m1",
                    "Amina",
                    "1990-02-30",
                    List.of(),
                    List.of(new HeldQualificationDraft("VGI", "2026-01-02", "2026-01-02")),
                    List.of("MON", "MONDAY", "MON"),
                    List.of(new FactDraft("LAZY", null, null))),
                member("m1", fixed(-1), fixed(3601))),
            List.of(
                shiftType("E", "07:00", "07:00", false, 30),
                shiftType("E", "7:00", "15:30", false, 30),
                shiftType("N", "23:00", "23:30", true, 30),
                shiftType("S", "09:00", "09:30", false, 30),
                new ShiftTypeDraft(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of("ABC", "VIG", "VIG"),
                    CountsForDraft.AS_ITS_KIND)),
            List.of(
                new HandoverDraft("15:00", 121),
                new HandoverDraft("15:00", 0),
                new HandoverDraft("25:00", null)));

    assertThat(lines(draft))
        .containsExactly(
            "/name missing ()",
            "/zone unknown-zone (Europe/Amsterdm)",
            "/rulePack unknown-pack (nl-cao-vtv)",
            "/baseRosterMode unknown-choice (LOOSE)",
            "/qualifications/1/code duplicate-id (VIG)",
            "/qualifications/1/name missing ()",
            "/qualifications/1/level number-too-large (8)",
            "/qualifications/2/code not-a-code (vig)",
            "/qualifications/2/name text-too-long (" + "v".repeat(101) + ")",
            "/qualifications/2/level number-too-small (0)",
            "/members/0/birthDate not-a-date (1990-02-30)",
            "/members/0/employments missing ()",
            "/members/0/qualifications/0/until end-before-start (2026-01-02)",
            "/members/0/qualifications/0/code unknown-qualification (VGI)",
            "/members/0/fixedFreeDays/1 unknown-choice (MONDAY)",
            "/members/0/fixedFreeDays/2 duplicate-id (MON)",
            "/members/0/facts/0/fact unknown-choice (LAZY)",
            "/members/1/id duplicate-id (m1)",
            "/members/1/employments/0/weeklyMinutes number-too-small (-1)",
            "/members/1/employments/1/from employments-overlap (2020-01-01)",
            "/members/1/employments/1/weeklyMinutes number-too-large (3601)",
            "/shiftTypes/0/end shift-ends-before-start (07:00)",
            "/shiftTypes/1/code duplicate-id (E)",
            "/shiftTypes/1/start not-a-time (7:00)",
            "/shiftTypes/2/end shift-too-long (23:30)",
            "/shiftTypes/3/breakMinutes break-does-not-fit (30)",
            "/shiftTypes/4/code missing ()",
            "/shiftTypes/4/name missing ()",
            "/shiftTypes/4/start missing ()",
            "/shiftTypes/4/end missing ()",
            "/shiftTypes/4/breakMinutes missing ()",
            "/shiftTypes/4/kind missing ()",
            "/shiftTypes/4/qualificationCodes/0 unknown-qualification (ABC)",
            "/shiftTypes/4/qualificationCodes/2 duplicate-id (VIG)",
            "/shiftTypes/4/endsNextDay missing ()",
            "/handovers/0/minutes number-too-large (121)",
            "/handovers/1/at duplicate-id (15:00)",
            "/handovers/1/minutes number-too-small (0)",
            "/handovers/2/at not-a-time (25:00)",
            "/handovers/2/minutes missing ()");
    assertThatThrownBy(() -> draft.toTeam("t")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aContractThatEndsOnTheDayTheNextStartsDoesNotOverlap() {
    EmploymentDraft first = employment("FIXED", 1440, null, null, "2020-01-01", "2024-01-01");

    assertThat(
            lines(
                team(member("m", first, employment("FIXED", 960, null, null, "2024-01-01", null)))))
        .isEmpty();
    assertThat(
            lines(
                team(member("m", first, employment("FIXED", 960, null, null, "2023-12-31", null)))))
        .containsExactly("/members/0/employments/1/from employments-overlap (2023-12-31)");
  }

  @Test
  void theOrderOfOverlappingContractsDoesNotMatter() {
    assertThat(
            lines(
                team(
                    member(
                        "m",
                        employment("FIXED", 960, null, null, "2024-01-01", null),
                        employment("FIXED", 960, null, null, "2020-01-01", "2024-01-02")))))
        .containsExactly("/members/0/employments/1/from employments-overlap (2020-01-01)");
  }

  @Test
  void aMinMaxContractMustGiveAMostAndKeepItsOrder() {
    assertThat(lines(team(member("m", employment("MIN_MAX", 960, null, null, "2020-01-01", null)))))
        .containsExactly("/members/0/employments/0/maxWeeklyMinutes missing ()");
    assertThat(lines(team(member("m", employment("MIN_MAX", 960, 961, 959, "2020-01-01", null)))))
        .containsExactly(
            "/members/0/employments/0/minWeeklyMinutes minimum-above-contract (961)",
            "/members/0/employments/0/maxWeeklyMinutes maximum-below-contract (959)");
    assertThat(lines(team(member("m", employment("MIN_MAX", 960, 960, 960, "2020-01-01", null)))))
        .isEmpty();
  }

  @Test
  void nothingIsPromisedToWhoIsOnCall() {
    Team team =
        team(member("m", employment("ON_CALL", 480, null, null, "2020-01-01", null))).toTeam("t");

    Employment employment = team.members().get(0).employmentOn(MONDAY).orElseThrow();
    assertThat(employment.minWeeklyMinutes()).isZero();
    assertThat(employment.maxWeeklyMinutes()).isEqualTo(Employment.MAX_WEEKLY_MINUTES);
  }

  @Test
  void aFactBindsOnTheDatesItSays() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    LocalDate end = LocalDate.of(2027, 1, 1);
    TeamMember bounded = memberWith(new FactDraft("PREGNANT", "2026-12-01", "2027-01-01"));

    assertThat(bounded.isBoundBy(PersonFact.PREGNANT, first.minusDays(1))).isFalse();
    assertThat(bounded.isBoundBy(PersonFact.PREGNANT, first)).isTrue();
    assertThat(bounded.isBoundBy(PersonFact.PREGNANT, end.minusDays(1))).isTrue();
    assertThat(bounded.isBoundBy(PersonFact.PREGNANT, end)).isFalse();
    assertThat(bounded.isBoundBy(PersonFact.NO_NIGHTS, first)).isFalse();
    TeamMember always = memberWith(new FactDraft("PREGNANT", null, null));
    assertThat(always.isBoundBy(PersonFact.PREGNANT, end)).isTrue();
  }

  @Test
  void aFactThatEndsBeforeItStartsIsRefused() {
    assertThat(lines(team(factMember(new FactDraft("PREGNANT", "2026-12-01", "2026-12-01")))))
        .containsExactly("/members/0/facts/0/until end-before-start (2026-12-01)");
  }

  private static TeamMember memberWith(FactDraft fact) {
    return team(factMember(fact)).toTeam("t").members().get(0);
  }

  private static MemberDraft factMember(FactDraft fact) {
    return new MemberDraft(
        "m", "Amina", null, List.of(fixed(1440)), List.of(), List.of(), List.of(fact));
  }

  @Test
  void aContractWithoutAStartIsRefused() {
    assertThat(lines(team(member("m", employment("FIXED", 960, null, null, null, null)))))
        .containsExactly("/members/0/employments/0/from missing ()");
  }

  @Test
  void datesThatNobodyCanMeanAreRefused() {
    assertThat(lines(team(member("m", employment("FIXED", 960, null, null, "0202-01-01", null)))))
        .containsExactly("/members/0/employments/0/from not-a-date (0202-01-01)");
    assertThat(
            lines(
                team(member("m", employment("FIXED", 960, null, null, "+999999999-12-31", null)))))
        .containsExactly("/members/0/employments/0/from not-a-date (+999999999-12-31)");
  }

  @Test
  void aShiftTypeCountsForWhatItsKindSaysUnlessItSaysOtherwise() {
    CountsFor ofMeeting = ShiftKind.MEETING.countsFor();

    assertThat(CountsForDraft.AS_ITS_KIND.over(ShiftKind.MEETING))
        .isEqualTo(new CountsFor(false, true, true));
    CountsForDraft draft = new CountsForDraft(true, false, null);
    CountsFor counted = draft.over(ShiftKind.MEETING);
    assertThat(counted).isEqualTo(new CountsFor(true, false, true));
    assertThat(CountsForDraft.of(ShiftKind.MEETING, counted)).isEqualTo(draft);
    assertThat(CountsForDraft.of(ShiftKind.MEETING, ofMeeting))
        .isEqualTo(CountsForDraft.AS_ITS_KIND);
    ShiftTypeDraft meeting =
        new ShiftTypeDraft("M", "M", "09:00", "10:00", false, 0, "MEETING", List.of(), draft);
    assertThat(team(List.of(member("m", fixed(1440))), List.of(meeting)).toTeam("t").shiftTypes())
        .extracting(ShiftType::countsFor)
        .containsExactly(counted);
  }

  @Test
  void workCannotBeDeclaredRestAndTimeOnCallCan() {
    assertThat(lines(team(List.of(member("m", fixed(1440))), List.of(asRest("CARE")))))
        .containsExactly("/shiftTypes/0/countsForRest work-is-no-rest (false)");
    assertThat(lines(team(List.of(member("m", fixed(1440))), List.of(asRest("STAND_BY")))))
        .isEmpty();
  }

  private static ShiftTypeDraft asRest(String kind) {
    CountsForDraft noRest = new CountsForDraft(null, null, false);
    return new ShiftTypeDraft("M", "M", "09:00", "10:00", false, 0, kind, List.of(), noRest);
  }

  @Test
  void aShiftOfTwentyFourHoursIsTheLongest() {
    assertThat(lines(team(List.of(), List.of(shiftType("D", "07:00", "07:00", true, 60)))))
        .containsExactly("/members missing ()");
    assertThat(lines(team(List.of(), List.of(shiftType("D", "07:00", "07:01", true, 60)))))
        .contains("/shiftTypes/0/end shift-too-long (07:01)");
  }

  @Test
  void everyFaultReadsAsASentenceInBothLanguages() {
    TeamDraft draft =
        new TeamDraft(null, "X", "Y", "Z", List.of(), List.of(), List.of(), List.of());

    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertThat(draft.check(PACKS))
          .allSatisfy(
              fault -> assertThat(fault.message(language)).endsWith(".").doesNotContain("{"));
    }
  }

  private static List<String> lines(TeamDraft draft) {
    return draft.check(PACKS).stream().map(TeamDraftTest::line).toList();
  }

  private static String line(Fault fault) {
    return fault.pointer() + " " + fault.code() + " (" + fault.value() + ")";
  }

  private static TeamDraft team(MemberDraft member) {
    return team(List.of(member), List.of());
  }

  private static TeamDraft team(List<MemberDraft> members, List<ShiftTypeDraft> shiftTypes) {
    return new TeamDraft(
        "Team",
        "Europe/Amsterdam",
        "nl-cao-vvt",
        "HYBRID",
        List.of(new QualificationDraft("VIG", "Verzorgende IG", 3)),
        members,
        shiftTypes,
        List.of(new HandoverDraft("15:00", 30)));
  }

  private static MemberDraft member(@Nullable String id, EmploymentDraft... employments) {
    return new MemberDraft(
        id,
        "Amina Visser",
        null,
        new ArrayList<>(List.of(employments)),
        List.of(new HeldQualificationDraft("VIG", null, null)),
        List.of("WED"),
        List.of(new FactDraft("NO_NIGHTS", null, null)));
  }

  private static EmploymentDraft fixed(int weeklyMinutes) {
    return employment("FIXED", weeklyMinutes, null, null, "2020-01-01", null);
  }

  private static EmploymentDraft employment(
      String kind,
      int weekly,
      @Nullable Integer min,
      @Nullable Integer max,
      @Nullable String from,
      @Nullable String until) {
    return new EmploymentDraft(kind, weekly, min, max, from, until);
  }

  private static ShiftTypeDraft early() {
    return shiftType("E", "07:00", "15:30", false, 30);
  }

  private static ShiftTypeDraft shiftType(
      String code, String start, String end, boolean endsNextDay, int rest) {
    return new ShiftTypeDraft(
        code, code, start, end, endsNextDay, rest, "CARE", List.of(), CountsForDraft.AS_ITS_KIND);
  }
}
