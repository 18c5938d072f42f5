package org.samenrooster.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/**
 * Today is Monday 23 November 2026. The team's own agreement lets ten hours go on to the next year;
 * its hours are kept since the end of 2024. Everybody works 24 hours a week.
 */
@OnceIsEnough
final class OpeningAndSettlementIT {

  /** 24 hours × 1872/36 in 2025, less seven holidays on weekdays of 4 hours and 48 minutes. */
  private static final int NET_2025 = 74_880 - 7 * 288;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final Client hr = server.as(team.organisation().personWithRole("HR_INTEGRATOR"));

  @BeforeEach
  void hoursAreKeptSinceTheEndOf2024() {
    server.execute(
        "update team set rule_pack = 'house-rules' where id = '%s'".formatted(team.id()));
    period(LocalDate.of(2024, 12, 30), "DRAFT");
  }

  private String period(LocalDate monday, String phase) {
    var id = SeededOrganisation.newId();
    server.execute(
        """
        insert into roster_period (id, organisation_id, team_id, from_date, until_date, phase,
        rolled_out, shortfall_acknowledged, version)
        values ('%s', '%s', '%s', '%s', '%s', '%s', false, false, 1)
        """
            .formatted(
                id, team.organisation().id(), team.id(), monday, monday.plusWeeks(1), phase));
    return id;
  }

  private void close(String periodId) {
    var moment = server.instant("2025-11-01T09:00");
    server.execute(
        "update roster_period set phase = 'CLOSED', approved_by = '%s', approved_at = %s, published_at = %s where id = '%s'"
            .formatted(team.lead().person().id(), moment, moment, periodId));
  }

  private Answer bringIn(int year, String day, int minutes) {
    return hr.post(
        year(year) + "/opening", "{\"day\":\"%s\",\"minutes\":%d}".formatted(day, minutes));
  }

  private String year(int year) {
    return team.path("/members/%s/hours/%d".formatted(amy.id(), year));
  }

  private Answer settle(int year, int carryMinutes) {
    return hr.post(year(year) + "/settlement", "{\"carryMinutes\":" + carryMinutes + "}");
  }

  private int minutes(int year, String field) {
    return amy.client()
        .get(team.path("/members/%s/hours-account?year=%d".formatted(amy.id(), year)))
        .json()
        .at("/" + field)
        .asInt();
  }

  /** Kind, minutes and day of what was booked besides the contract. */
  private List<String> booked(int year) {
    var page =
        amy.client()
            .get(
                team.path(
                    "/members/%s/hours-account/entries?year=%d&limit=100"
                        .formatted(amy.id(), year)));
    return page.json()
        .at("/items")
        .valueStream()
        .map(
            item ->
                item.at("/kind").asString()
                    + " "
                    + item.at("/minutes").asInt()
                    + " "
                    + item.at("/day").asString())
        .filter(entry -> !entry.matches("(CONTRACT|PUBLIC_HOLIDAY) .*"))
        .toList();
  }

  private static List<String> faults(Answer refused) {
    assertThat(refused.problem()).as(refused.toString()).isEqualTo("impossible-document");
    return refused
        .json()
        .at("/errors")
        .valueStream()
        .map(error -> error.at("/pointer").asString() + " " + error.at("/code").asString())
        .toList();
  }

  @Test
  void aBalanceThatIsBroughtInStandsInTheAccountOnce() {
    var before = minutes(2026, "balanceMinutes");

    var first = expect(200, bringIn(2026, "2026-09-01", -310));
    var second = bringIn(2026, "2026-10-01", 60);

    assertThat(first.json().at("/minutes").asInt()).isEqualTo(-310);
    assertThat(faults(second)).containsExactly("/minutes opening-balance-stands");
    assertThat(booked(2026)).containsExactly("OPENING -310 2026-09-01");
    assertThat(minutes(2026, "openingMinutes")).isEqualTo(-310);
    assertThat(minutes(2026, "balanceMinutes")).isEqualTo(before - 310);
  }

  @Test
  void aBalanceBroughtInTwiceAtOnceStandsOnce() {
    List<Callable<Answer>> both =
        List.of(() -> bringIn(2026, "2026-09-01", 60), () -> bringIn(2026, "2026-09-01", 60));

    assertThat(AtOnce.send(both)).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
    assertThat(booked(2026)).containsExactly("OPENING 60 2026-09-01");
  }

  @Test
  void aDayOfAnotherYearOrWithoutContractOrThatIsClosedIsRefused() {
    assertThat(faults(bringIn(2026, "2025-12-31", 60)))
        .containsExactly("/day opening-outside-year");
    assertThat(faults(bringIn(2026, "2019-12-31", 60)))
        .containsExactly("/day opening-outside-year", "/day no-employment-on-day");
    expect(200, settle(2025, 0));
    assertThat(faults(bringIn(2025, "2025-03-01", 60))).containsExactly("/day hours-closed");
    assertThat(booked(2026)).isEmpty();
  }

  @Test
  void aWrongBalanceIsPutRightByTheDifferenceWithAReason() {
    expect(200, bringIn(2026, "2026-09-01", -310));
    var correction =
        "{\"openingDay\":\"%s\",\"minutes\":-250,\"day\":\"%s\",\"reason\":\"ENTERED_WRONGLY\"}";
    var path = year(2026) + "/opening/correction";

    var corrected = expect(200, hr.post(path, correction.formatted("2026-09-01", "2026-11-02")));

    assertThat(corrected.json().at("/minutes").asInt()).isEqualTo(60);
    assertThat(booked(2026)).containsExactly("CORRECTION 60 2026-11-02", "OPENING -310 2026-09-01");
    assertThat(faults(hr.post(path, correction.formatted("2026-09-01", "2026-11-02"))))
        .containsExactly("/minutes opening-balance-is-that");
    assertThat(faults(hr.post(path, correction.formatted("2026-09-02", "2026-11-02"))))
        .containsExactly("/openingDay no-opening-balance");
    assertThat(faults(hr.post(path, correction.formatted("2026-09-01", "1900-01-01"))))
        .containsExactly("/day correction-outside-years");
  }

  @Test
  void whatIsAskedForGoesOnToTheNextYearAndTheRestIsPaid() {
    expect(200, bringIn(2025, "2025-01-01", NET_2025 + 1000));

    var settled = expect(200, settle(2025, 600));

    assertThat(settled.json().at("/accounts/0/paidMinutes").asInt()).isEqualTo(400);
    assertThat(settled.json().at("/accounts/0/carriedMinutes").asInt()).isEqualTo(600);
    assertThat(settled.text("/accounts/0/day")).isEqualTo("2025-12-31");
    assertThat(booked(2025))
        .containsExactlyInAnyOrder(
            "OPENING %d 2025-01-01".formatted(NET_2025 + 1000),
            "SETTLEMENT -400 2025-12-31",
            "SETTLEMENT -600 2025-12-31");
    assertThat(minutes(2025, "balanceMinutes")).isZero();
    assertThat(booked(2026)).containsExactly("OPENING 600 2026-01-01");
    assertThat(faults(bringIn(2026, "2026-01-01", 60)))
        .containsExactly("/minutes opening-balance-stands");
  }

  @Test
  void hoursTooFewLapseAndTheNextYearIsLeftAlone() {
    var settled = expect(200, settle(2025, 0));

    assertThat(settled.json().at("/accounts/0/lapsedMinutes").asInt()).isEqualTo(-NET_2025);
    assertThat(booked(2025)).containsExactly("SETTLEMENT %d 2025-12-31".formatted(NET_2025));
    assertThat(
            server.column(
                "select account_year from hours_account where person_id = '%s'"
                    .formatted(amy.person().id())))
        .containsExactly("2025");
  }

  @Test
  void aYearIsSettledOnceAlsoByTwoAtOnce() {
    List<Callable<Answer>> both = List.of(() -> settle(2025, 60), () -> settle(2025, 60));

    var answers = AtOnce.send(both);

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
    assertThat(faults(settle(2025, 60))).contains(" year-settled");
    assertThat(booked(2026)).containsExactly("OPENING -60 2026-01-01");
  }

  @Test
  void aYearThatIsNotOverOrNotClosedIsNotSettled() {
    team.heldShift(amy, "E", "2025-12-01T06:00", "2025-12-01T14:00");
    var open = period(LocalDate.of(2025, 12, 1), "PICKING");
    server.execute(
        "update shift set period_id = '%s' where team_id = '%s'".formatted(open, team.id()));

    var refused = settle(2025, 0);

    assertThat(faults(refused)).containsExactly(" year-not-closed");
    assertThat(refused.text("/errors/0/message")).contains("2025-12-01");
    assertThat(faults(settle(2026, 0))).containsExactly(" year-not-over");
    close(open);
    expect(200, settle(2025, 0));
    assertThat(booked(2025)).contains("ROSTERED 450 2025-12-01");
  }

  @Test
  void moreThanTheAgreementAllowsDoesNotGoOn() {
    var refused = settle(2025, 601);

    assertThat(faults(refused)).containsExactly("/carryMinutes carry-above-cap");
    assertThat(booked(2025)).isEmpty();
  }

  @Test
  void aMemberOfAnotherTeamIsNotFound() {
    var other = RosterTeam.in(server, team.organisation()).member("Bob", 3);
    var path = team.path("/members/%s/hours/2025/settlement".formatted(other.id()));

    assertThat(hr.post(path, "{\"carryMinutes\":0}").problem()).isEqualTo("not-found");
  }

  @Test
  void aShiftIsBorneByTheCostCentreOfItsTeam() {
    var administrator = server.as(team.organisation().personWithRole("ADMINISTRATOR"));
    var before = administrator.get(team.path(""));
    var document =
        before.json().get("document").toString().replaceFirst("\\{", "{\"costCentre\":\"4410\",");
    expect(200, administrator.with("If-Match", before.header("ETag")).put(team.path(""), document));
    team.needs(1, 0, 0);
    var open = team.path("/periods/" + team.pickingPeriod("2026-12-28", 1) + "/open-shifts");
    var shift = amy.client().get(open).text("/items/0/shift/id");

    expect(200, amy.client().post(team.path("/shifts/" + shift + "/pick")));

    assertThat(administrator.get(team.path("")).text("/document/costCentre")).isEqualTo("4410");
    assertThat(
            server.column(
                "select cost_centre from hours_entry where cause_id = '%s'".formatted(shift)))
        .containsExactly("4410");
  }
}
