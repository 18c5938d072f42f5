package org.samenrooster.server.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/**
 * Today is Monday 23 November 2026; picking is for the fortnight from Monday 4 January 2027, in
 * which there is no holiday. The team works under the agreement of hospitals, everybody for 24
 * hours a week: 75 120 minutes in a year.
 */
@OnceIsEnough
final class SeasonIT {

  private static final String FROM = "2027-01-04";
  private static final int YEAR_MINUTES = 75_120;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);

  @BeforeEach
  void theTeamWorksInAHospital() {
    worksUnder("nl-cao-hospitals", team);
    keepsHoursFrom(LocalDate.of(2025, 12, 29));
  }

  private void worksUnder(String pack, RosterTeam other) {
    server.execute("update team set rule_pack = '%s' where id = '%s'".formatted(pack, other.id()));
  }

  /** The first roster period of the team; nobody works in it. */
  private void keepsHoursFrom(LocalDate monday) {
    server.execute("delete from roster_period where team_id = '%s'".formatted(team.id()));
    server.execute(
        """
        insert into roster_period (id, organisation_id, team_id, from_date, until_date, phase,
        rolled_out, shortfall_acknowledged, version)
        values ('%s', '%s', '%s', '%s', '%s', 'DRAFT', false, false, 1)
        """
            .formatted(
                SeededOrganisation.newId(),
                team.organisation().id(),
                team.id(),
                monday,
                monday.plusWeeks(1)));
  }

  private String profile(int year) {
    return team.path("/season-profiles/" + year);
  }

  private String wish(RosterMember of, int year) {
    return team.path("/members/" + of.id() + "/season-wishes/" + year);
  }

  /** A year in which January weighs something else. */
  private static String busyJanuary(int percent, int band) {
    return "{\"monthPercents\":[%d%s],\"bandPercent\":%d}"
        .formatted(percent, ",100".repeat(11), band);
  }

  private static String ways(String... first) {
    List<String> ways = new ArrayList<>(List.of(first));
    ways.addAll(Collections.nCopies(12 - first.length, "AS_CONTRACT"));
    return "{\"ways\":[%s]}"
        .formatted(ways.stream().map(way -> '"' + way + '"').collect(Collectors.joining(",")));
  }

  private Answer hours(RosterMember of, String periodId) {
    return expect(
        200,
        of.client()
            .get(team.path("/members/%s/planned-hours?periodId=%s".formatted(of.id(), periodId))));
  }

  private static List<Integer> target(Answer hours, String place) {
    return List.of("contractMinutes", "lowMinutes", "highMinutes", "outsideBandMinutes").stream()
        .map(field -> hours.json().at(place + "/" + field).asInt())
        .toList();
  }

  private static List<Integer> months(Answer answer, String field) {
    return IntStream.range(0, 12)
        .mapToObj(month -> answer.json().at("/months/" + month + "/" + field).asInt())
        .toList();
  }

  private static int sum(List<Integer> minutes) {
    return minutes.stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void aYearOfWhichNothingWasSaidIsEvenWithinTheBandOfTheAgreement() {
    var read = amy.client().get(profile(2027));
    var own = amy.client().get(wish(amy, 2027));

    assertKeeps("getSeasonProfile", read);
    assertKeeps("getSeasonWish", own);
    assertThat(read.header("ETag")).isEmpty();
    assertThat(read.json().at("/bandPercent").asInt()).isEqualTo(10);
    assertThat(months(read, "contractMinutes")).isEqualTo(months(read, "usualMinutes"));
    assertThat(sum(months(own, "contractMinutes"))).isEqualTo(YEAR_MINUTES);
  }

  @Test
  void theTargetOfAPeriodFollowsTheProfileOfTheTeamAndTheWishOfTheMember() {
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 2);
    var even = hours(amy, periodId);

    var stored = team.lead().client().put(profile(2027), busyJanuary(150, 5));
    var busy = hours(amy, periodId);
    var wished = amy.client().put(wish(amy, 2027), ways("LESS"));
    var own = hours(amy, periodId);

    // Fourteen of 365 days, each end of the line rounded, and a tenth of it on either side.
    assertThat(target(even, "")).containsExactly(2882, 2594, 3170, -2594);
    assertKeeps("putSeasonProfile", stored);
    assertThat(stored.header("ETag")).isEqualTo("\"1\"");
    // January weighs 46.5 of 380.5 days; a twentieth.
    assertThat(target(busy, "")).containsExactly(4146, 3939, 4353, -3939);
    assertThat(sum(months(stored, "contractMinutes"))).isEqualTo(YEAR_MINUTES);
    assertThat(months(stored, "contractMinutes").get(0)).isEqualTo(9180);
    assertKeeps("putSeasonWish", wished);
    // A fifth less of that: 37.2 of 371.2 days.
    assertThat(target(own, "")).containsExactly(3399, 3229, 3569, -3229);
    assertThat(months(wished, "usualMinutes")).isEqualTo(months(stored, "contractMinutes"));
    assertThat(sum(months(wished, "contractMinutes"))).isEqualTo(YEAR_MINUTES);
    assertThat(target(hours(team.lead(), periodId), "")).containsExactly(4146, 3939, 4353, -3939);
  }

  @Test
  void aPickAndAWithdrawalTellTheDistanceToTheTarget() {
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 2);
    expect(200, team.lead().client().put(profile(2027), busyJanuary(0, 0)));
    var shiftId =
        amy.client()
            .get(team.path("/periods/" + periodId + "/open-shifts"))
            .text("/items/0/shift/id");

    var picked = expect(200, amy.client().post(team.path("/shifts/" + shiftId + "/pick")));
    var withdrawn = expect(200, amy.client().post(team.path("/shifts/" + shiftId + "/withdraw")));

    assertKeeps("pickShift", picked);
    assertThat(target(picked, "/plannedHours")).containsExactly(0, 0, 0, 450);
    assertThat(target(withdrawn, "/plannedHours")).containsExactly(0, 0, 0, 0);
  }

  @Test
  void aPeriodThatAHolidayTakesMoreOffThanItHoldsAsksForNothing() {
    expect(
        200,
        team.lead()
            .client()
            .put(
                profile(2027),
                "{\"monthPercents\":[0,0,0,0,0,100,0,0,0,0,0,0],\"bandPercent\":10}"));

    // Four days of 2026 hold 823 minutes; New Year's Day alone takes off 288 of the new year.
    assertThat(target(hours(amy, team.period("2026-12-28", 1)), ""))
        .containsExactly(535, 741, 905, -741);
    // Easter Monday of a month that holds nothing.
    assertThat(target(hours(amy, team.period("2027-03-29", 1)), "")).containsExactly(0, 0, 0, 0);
  }

  @Test
  void theYearAndItsForecastAreToldByTheSameLine() {
    var account = team.path("/members/" + amy.id() + "/hours-account?year=2027");
    var before = expect(200, amy.client().get(account));

    expect(200, team.lead().client().put(profile(2027), busyJanuary(150, 5)));
    var after = expect(200, amy.client().get(account));
    var season = amy.client().get(profile(2027));

    assertThat(months(after, "contractMinutes")).isEqualTo(months(season, "contractMinutes"));
    assertThat(months(after, "contractMinutes")).isNotEqualTo(months(before, "contractMinutes"));
    assertThat(after.json().at("/contractMinutes").asInt()).isEqualTo(YEAR_MINUTES);
    assertThat(months(after, "balanceMinutes").get(11))
        .isEqualTo(months(before, "balanceMinutes").get(11));
    var forecast = after.json().at("/forecast");
    assertThat(forecast.at("/balanceMinutes").asInt()).isZero();
    // A twentieth of what the year holds less its six holidays of 288.
    assertThat(forecast.at("/highMinutes").asInt()).isEqualTo(3670);
  }

  @Test
  void daysBeforeTheFirstRosterKeepTheirEvenShareSoThatTheBalanceBeginsAtZero() {
    keepsHoursFrom(LocalDate.of(2026, 11, 16));
    var account = team.path("/members/" + amy.id() + "/hours-account?year=2026");
    var before = expect(200, amy.client().get(account));

    var stored =
        expect(
            200,
            team.lead()
                .client()
                .put(
                    profile(2026),
                    "{\"monthPercents\":[200,200,0,0,0,0,0,0,0,0,100,150],\"bandPercent\":10}"));
    var after = expect(200, amy.client().get(account));

    assertThat(stored.text("/countsFrom")).isEqualTo("2026-11-16");
    assertThat(months(after, "contractMinutes").subList(0, 10))
        .isEqualTo(months(before, "contractMinutes").subList(0, 10));
    assertThat(months(after, "balanceMinutes").subList(0, 10)).containsOnly(0);
    assertThat(months(after, "contractMinutes").get(11))
        .isGreaterThan(months(before, "contractMinutes").get(11));
    assertThat(months(after, "contractMinutes")).isEqualTo(months(stored, "contractMinutes"));
    assertThat(months(stored, "fixedMinutes").get(10)).isPositive();
    assertThat(months(stored, "fixedMinutes").subList(0, 10))
        .isEqualTo(months(stored, "usualMinutes").subList(0, 10));
    assertThat(sum(months(after, "contractMinutes"))).isEqualTo(YEAR_MINUTES);
  }

  @Test
  void onlyWhoHasSeenItReplacesIt() {
    var lead = team.lead().client();
    var tooEarly = lead.with("If-Match", "\"1\"").put(profile(2027), busyJanuary(90, 5));
    expect(200, lead.put(profile(2027), busyJanuary(110, 5)));
    expect(200, amy.client().put(wish(amy, 2027), ways("MORE")));

    assertThat(tooEarly.status()).isEqualTo(412);
    assertThat(lead.put(profile(2027), busyJanuary(120, 5)).status()).isEqualTo(428);
    var again = lead.with("If-Match", "\"1\"").put(profile(2027), busyJanuary(120, 5));
    assertThat(again.header("ETag")).isEqualTo("\"2\"");
    assertThat(lead.put(profile(2028), busyJanuary(120, 5)).header("ETag")).isEqualTo("\"1\"");
    assertThat(amy.client().put(wish(amy, 2027), ways("LESS")).status()).isEqualTo(428);
    var read = amy.client().get(wish(amy, 2027));
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.text("/ways/0")).isEqualTo("MORE");
  }

  @Test
  void impossibleProfilesAreRefusedAndNothingIsStored() {
    var lead = team.lead().client();

    var wide = lead.put(profile(2027), busyJanuary(100, 11));
    var heavy = lead.put(profile(2027), busyJanuary(201, 10));
    var short11 = lead.put(profile(2027), "{\"monthPercents\":[100],\"bandPercent\":10}");

    assertThat(wide.status()).isEqualTo(422);
    assertThat(wide.text("/errors/0/pointer")).isEqualTo("/bandPercent");
    assertThat(wide.text("/errors/0/code")).isEqualTo("band-beyond-agreement");
    assertThat(heavy.status()).isEqualTo(400);
    assertThat(heavy.text("/errors/0/pointer")).isEqualTo("/monthPercents/0");
    assertThat(short11.status()).isEqualTo(400);
    assertThat(amy.client().get(profile(2027)).header("ETag")).isEmpty();
  }

  @Test
  void withoutAnHoursAgreementTheWeekCountsAndNothingCanBeSaid() {
    expect(200, team.lead().client().put(profile(2027), busyJanuary(150, 5)));
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 2);
    worksUnder("nl-atw", team);

    var read = amy.client().get(profile(2027));
    var stored = team.lead().client().put(profile(2028), busyJanuary(150, 0));
    var wished = amy.client().put(wish(amy, 2027), ways("LESS"));

    assertKeeps("getSeasonProfile", read);
    assertThat(read.json().at("/agreed").asBoolean()).isFalse();
    assertThat(months(read, "contractMinutes")).isEqualTo(months(read, "usualMinutes"));
    assertThat(stored.status()).isEqualTo(422);
    assertThat(stored.text("/errors/0/code")).isEqualTo("no-hours-agreement");
    assertThat(stored.text("/errors/0/message")).contains("nl-atw", "nl-cao-hospitals");
    assertThat(wished.status()).isEqualTo(422);
    assertThat(target(hours(amy, periodId), "")).containsExactly(2880, 2880, 2880, -2880);
  }

  @Test
  void aWishIsTheMembersOwnAndTheLeadReadsIt() {
    var bob = team.member("Bob", 3);
    expect(200, amy.client().put(wish(amy, 2027), ways("LESS")));

    assertThat(bob.client().get(wish(amy, 2027)).status()).isEqualTo(403);
    assertThat(bob.client().put(wish(amy, 2027), ways("MORE")).status()).isEqualTo(403);
    assertThat(team.lead().client().put(wish(amy, 2027), ways("MORE")).status()).isEqualTo(403);
    assertThat(expect(200, team.lead().client().get(wish(amy, 2027))).text("/ways/0"))
        .isEqualTo("LESS");
    assertThat(team.lead().client().get(team.path("/members/nobody/season-wishes/2027")).status())
        .isEqualTo(404);
  }

  @Test
  void aWishHoldsInEveryTeamOfThePerson() {
    var other = RosterTeam.in(server, team.organisation());
    worksUnder("nl-cao-hospitals", other);
    var guest = other.joinedBy(amy.person(), 3);

    expect(200, amy.client().put(wish(amy, 2027), ways("LESS")));

    var read =
        expect(200, amy.client().get(other.path("/members/" + guest.id() + "/season-wishes/2027")));
    assertThat(read.text("/ways/0")).isEqualTo("LESS");
  }
}
