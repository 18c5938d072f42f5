package org.samenrooster.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/**
 * Today is Monday 23 November 2026; the period starts on Monday 28 December. The team works under
 * the agreement of hospitals, everybody for 24 hours a week since 2020.
 */
final class HoursIT {

  private static final Contract CONTRACT = Contract.load();
  private static final String FROM = "2026-12-28";

  /** 24 hours × 1878/36, and seven holidays on weekdays of 4 hours and 48 minutes. */
  private static final int CONTRACT_MINUTES = 75_120;

  private static final int HOLIDAY_MINUTES = 2016;

  private static final int EARLY_MINUTES = 450;

  private static final LocalDate NEW_YEARS_WEEK = LocalDate.of(2025, 12, 29);

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);

  @BeforeEach
  void theTeamWorksInAHospital() {
    server.execute(
        "update team set rule_pack = 'nl-cao-hospitals' where id = '%s'".formatted(team.id()));
    keepsHoursFrom(NEW_YEARS_WEEK);
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

  private Answer change(RosterMember member, String shiftId, String verb) {
    return member.client().post(team.path("/shifts/" + shiftId + "/" + verb));
  }

  private Answer account(RosterMember caller, RosterMember of, int year) {
    return caller
        .client()
        .get(team.path("/members/%s/hours-account?year=%d".formatted(of.id(), year)));
  }

  private Answer entries(RosterMember of, int year, String query) {
    return expect(
        200,
        of.client()
            .get(
                team.path(
                    "/members/%s/hours-account/entries?year=%d%s"
                        .formatted(of.id(), year, query))));
  }

  private static int minutes(Answer answer, String field) {
    return answer.json().at("/" + field).asInt();
  }

  /** Kind, minutes and day of every entry, in the order of the answer. */
  private static List<String> listed(Answer page) {
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
        .toList();
  }

  private List<String> open(String periodId, String type) {
    var path = team.path("/periods/" + periodId + "/open-shifts?limit=100");
    return team.lead()
        .client()
        .get(path)
        .json()
        .at("/items")
        .valueStream()
        .map(item -> item.at("/shift"))
        .filter(shift -> shift.at("/shiftType").asString().equals(type))
        .map(shift -> shift.at("/id").asString())
        .toList();
  }

  private List<String> stored(String columns) {
    return server.column(
        "select %s from hours_entry e join hours_account a on a.id = e.account_id where a.person_id = '%s' order by a.account_year, e.entry_number"
            .formatted(columns, amy.person().id()));
  }

  private static void assertKeepsToContract(String operation, Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(
            CONTRACT.faultsInAnswer(
                operation, 200, answer.http().body().getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void aPickIsBookedAndAWithdrawalTakesItBack() {
    team.needs(1, 0, 0);
    var shiftId = open(team.pickingPeriod(FROM, 1), "E").get(0);
    var before = account(amy, amy, 2026);

    expect(200, change(amy, shiftId, "pick"));
    var picked = account(amy, amy, 2026);
    expect(200, change(amy, shiftId, "withdraw"));
    var after = account(amy, amy, 2026);

    assertKeepsToContract("getHoursAccount", picked);
    assertThat(minutes(picked, "contractMinutes")).isEqualTo(CONTRACT_MINUTES);
    assertThat(minutes(picked, "publicHolidayMinutes")).isEqualTo(HOLIDAY_MINUTES);
    assertThat(minutes(picked, "rosteredMinutes")).isEqualTo(EARLY_MINUTES);
    assertThat(picked.text("/asOf")).isEqualTo("2026-11-23");
    assertThat(picked.json().at("/months/11/creditedMinutes").asInt())
        .isEqualTo(EARLY_MINUTES + 288);
    assertThat(picked.json().at("/months/11/balanceMinutes").asInt())
        .isEqualTo(EARLY_MINUTES + HOLIDAY_MINUTES - CONTRACT_MINUTES);
    assertThat(after.json()).isEqualTo(before.json());
    var page = entries(amy, 2026, "&limit=100");
    assertKeepsToContract("listHoursEntries", page);
    assertThat(listed(page))
        .startsWith("ROSTERED -450 2026-12-28", "ROSTERED 450 2026-12-28")
        .endsWith("CONTRACT -75120 2026-01-01")
        .hasSize(10);
    assertThat(page.json().at("/items/0/corrects").asInt())
        .isEqualTo(page.json().at("/items/1/number").asInt());
    assertThat(page.text("/items/1/shiftTypeName")).isEqualTo("Shift E");
    assertThat(page.text("/items/1/causeId")).isEqualTo(shiftId);
    assertThat(page.text("/items/2/publicHolidayName")).isEqualTo("Christmas Day");
    assertThat(page.json().at("/items/0/dayBalanceMinutes").asInt())
        .isEqualTo(HOLIDAY_MINUTES - Math.round(CONTRACT_MINUTES * 362 / 365f));
  }

  @Test
  void daysBeforeTheFirstRosterCountAsWorkedSoThatTheBalanceBeginsAtZero() {
    keepsHoursFrom(LocalDate.of(2026, 11, 23));

    var read = account(amy, amy, 2026);

    assertThat(minutes(read, "openingMinutes"))
        .isEqualTo(minutes(read, "contractMinutes") * 326 / 365 - 6 * 288)
        .isEqualTo(minutes(read, "earlierDaysMinutes"));
    assertThat(read.json().at("/months/9/balanceMinutes").asInt()).isZero();
    assertThat(listed(entries(amy, 2026, "&limit=100")))
        .contains("OPENING 6092 2026-01-31")
        .hasSize(8 + 11);
  }

  @Test
  void aShiftHeldBeforeTheFirstPeriodIsNotCountedTwice() {
    keepsHoursFrom(LocalDate.of(2026, 11, 23));
    team.heldShift(amy, "E", "2026-11-02T06:00", "2026-11-02T14:00");

    assertThat(listed(entries(amy, 2026, "&limit=100")))
        .contains("ROSTERED 450 2026-11-02", "OPENING 6380 2026-10-31")
        .noneMatch(entry -> entry.startsWith("OPENING") && entry.contains("2026-11-2"));
  }

  @Test
  void theListOfEntriesComesInPagesWithoutGapsOrDoubles() {
    var all = listed(entries(amy, 2026, "&limit=100"));

    List<String> paged = new ArrayList<>();
    var cursor = "";
    do {
      var page = entries(amy, 2026, "&limit=3" + cursor);
      paged.addAll(listed(page));
      var next = page.json().at("/nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());

    assertThat(all).hasSize(8);
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void readingAnAccountThatNobodyBookedInShowsWhatIsHeldAndStoresNothing() {
    team.heldShift(amy, "E", "2026-11-02T06:00", "2026-11-02T14:00");

    var read = account(amy, amy, 2026);

    assertThat(minutes(read, "rosteredMinutes")).isEqualTo(EARLY_MINUTES);
    assertThat(minutes(read, "contractMinutes")).isEqualTo(CONTRACT_MINUTES);
    assertThat(stored("e.minutes")).isEmpty();
  }

  @Test
  void theFirstBookingOpensTheAccountWithWhatWasHeldBefore() {
    team.heldShift(amy, "E", "2026-11-02T06:00", "2026-11-02T14:00");
    team.needs(1, 0, 0);
    var read = entries(amy, 2026, "&limit=100");

    expect(200, change(amy, open(team.pickingPeriod(FROM, 1), "E").get(0), "pick"));

    var opened = entries(amy, 2026, "&limit=100");
    assertThat(listed(opened)).contains("ROSTERED 450 2026-11-02", "ROSTERED 450 2026-12-28");
    assertThat(listed(opened).subList(1, listed(opened).size())).isEqualTo(listed(read));
  }

  @Test
  void anAbsenceCountsTheMinutesItSaysInsteadOfTheShiftInIt() {
    team.heldShift(amy, "E", "2026-11-02T06:00", "2026-11-02T14:00");
    team.absent(amy, "2026-11-01T23:00", "2026-11-02T23:00");
    server.execute(
        "update absence set counted_minutes = 432 where person_id = '%s'"
            .formatted(amy.person().id()));

    var read = account(amy, amy, 2026);

    assertThat(minutes(read, "absenceMinutes")).isEqualTo(432);
    assertThat(minutes(read, "rosteredMinutes")).isZero();
  }

  @Test
  void aNightOverNewYearLiesInTheAccountsOfBothYears() {
    team.needs(0, 0, 1);
    var night = open(team.pickingPeriod(FROM, 1), "N").get(3);

    expect(200, change(amy, night, "pick"));

    assertThat(minutes(account(amy, amy, 2026), "rosteredMinutes")).isEqualTo(60);
    assertThat(minutes(account(amy, amy, 2027), "rosteredMinutes")).isEqualTo(390);
    assertThat(listed(entries(amy, 2027, "&limit=100"))).contains("ROSTERED 390 2027-01-01");
  }

  @Test
  void rollingOutBooksWhatTheBaseRosterGivesToEverybody() {
    var bob = team.member("Bob", 3);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "EE.....", bob, "..E...."), true);
    team.needs(1, 0, 0);

    expect(200, team.move(team.period(FROM, 1), "OPEN_PICKING"));

    assertThat(minutes(account(amy, amy, 2026), "rosteredMinutes")).isEqualTo(2 * EARLY_MINUTES);
    assertThat(minutes(account(bob, bob, 2026), "rosteredMinutes")).isEqualTo(EARLY_MINUTES);
    assertThat(stored("e.kind")).contains("ROSTERED");
    assertThat(account(amy, amy, 2026).text("/forecast/rosterKnownUntil")).isEqualTo("2027-01-04");
  }

  @Test
  void aPickWhoseHoursCannotBeBookedDoesNotHappen() {
    team.needs(1, 0, 0);
    var shifts = open(team.pickingPeriod(FROM, 1), "E");
    expect(200, change(amy, shifts.get(0), "pick"));
    server.execute(
        "update hours_account set open_from = '2027-01-01' where person_id = '%s'"
            .formatted(amy.person().id()));
    var booked = stored("e.minutes");

    var refused = change(amy, shifts.get(2), "pick");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("hours-closed");
    assertThat(refused.text("/errors/0/value")).isEqualTo("2026-12-30");
    assertThat(
            server.column(
                "select id from shift where id = '%s' and holder_member_id is null"
                    .formatted(shifts.get(2))))
        .hasSize(1);
    assertThat(stored("e.minutes")).isEqualTo(booked);
  }

  @Test
  void onePersonsPicksOnTwoDevicesAtOnceLeaveNoGapInTheAccount() {
    team.needs(1, 0, 0);
    var shifts = open(team.pickingPeriod(FROM, 1), "E");
    for (var round = 0; round < 5; round++) {
      assertThat(AtOnce.send(both(shifts, "pick"))).extracting(Answer::status).containsOnly(200);
      assertThat(AtOnce.send(both(shifts, "withdraw")))
          .extracting(Answer::status)
          .containsOnly(200);
    }

    var numbers = stored("e.entry_number");
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, numbers.size()).mapToObj(Integer::toString).toList());
    assertThat(numbers).hasSize(8 + 20);
    assertThat(minutes(account(amy, amy, 2026), "rosteredMinutes")).isZero();
  }

  private List<Callable<Answer>> both(List<String> shifts, String verb) {
    return List.of(() -> change(amy, shifts.get(0), verb), () -> change(amy, shifts.get(2), verb));
  }

  @Test
  void theDatabaseLetsNobodyChangeAnEntryOrTakeOneOut() {
    team.needs(1, 0, 0);
    expect(200, change(amy, open(team.pickingPeriod(FROM, 1), "E").get(0), "pick"));
    var second =
        " where entry_number = 2 and account_id in (select id from hours_account where person_id = '%s')"
            .formatted(amy.person().id());
    var before = stored("e.minutes");

    for (var attempt :
        List.of(
            "update hours_entry set minutes = minutes + 1",
            "update hours_entry set minutes = minutes + 1, balance_after = balance_after + 1",
            "update hours_entry set minutes = minutes + 1, balance_before = balance_before - 1",
            "delete from hours_entry")) {
      assertThatThrownBy(() -> server.execute(attempt + second)).as(attempt).isNotNull();
    }
    assertThat(stored("e.minutes")).isEqualTo(before);
  }

  @Test
  void theDatabaseLetsNobodyTakeTheLastEntryOut() {
    pickOnTheFirstDay();
    var before = stored("e.minutes");
    var last =
        " where entry_number = %d and account_id in (select id from hours_account where person_id = '%s')"
            .formatted(before.size(), amy.person().id());

    assertThatThrownBy(() -> server.execute("delete from hours_entry" + last)).isNotNull();
    assertThat(stored("e.minutes")).isEqualTo(before);
  }

  @Test
  void colleaguesDoNotSeeHoursAndTheTeamLeadDoes() {
    var bob = team.member("Bob", 3);

    assertThat(account(bob, amy, 2026).status()).isEqualTo(403);
    assertThat(account(team.lead(), amy, 2026).status()).isEqualTo(200);
    assertThat(account(RosterTeam.on(server).lead(), amy, 2026).status()).isEqualTo(404);
  }

  @Test
  void whoHasNoContractInTheYearHasAnAccountOfZeros() {
    team.heldShift(amy, "E", "2026-11-02T06:00", "2026-11-02T14:00");
    server.execute(
        "update employment set valid_from = '2027-06-01' where person_id = '%s'"
            .formatted(amy.person().id()));

    var read = account(amy, amy, 2026);

    assertKeepsToContract("getHoursAccount", read);
    assertThat(minutes(read, "contractMinutes")).isZero();
    assertThat(minutes(read, "balanceMinutes")).isZero();
    assertThat(minutes(read, "rosteredMinutes")).isZero();
    assertThat(listed(entries(amy, 2026, "&limit=100"))).isEmpty();
  }

  @Test
  void aRulePackWithoutAgreementCountsTheWeeklyHoursByTheDay() {
    server.execute("update team set rule_pack = 'nl-atw' where id = '%s'".formatted(team.id()));

    var read = account(amy, amy, 2026);

    assertThat(minutes(read, "contractMinutes")).isEqualTo(75_086);
    assertThat(minutes(read, "publicHolidayMinutes")).isZero();
  }

  @Test
  void aCheckOfAChangeTellsItsHoursAndAllowance() {
    team.needs(0, 1, 0);
    var late = open(team.pickingPeriod(FROM, 1), "L").get(0);
    var question = "{\"removeShiftIds\":[],\"addShiftIds\":[\"" + late + "\"]}";
    var path = team.path("/members/" + amy.id() + "/change-check");
    var before = account(amy, amy, 2026);

    var checked = expect(200, amy.client().post(path, question));
    expect(200, change(amy, late, "pick"));
    var after = account(amy, amy, 2026);

    assertKeepsToContract("checkChange", checked);
    var hours = checked.json().at("/hours");
    assertThat(hours.at("/year").asInt()).isEqualTo(2026);
    assertThat(hours.at("/minutes").asInt()).isEqualTo(EARLY_MINUTES);
    assertThat(hours.at("/forecastMinutes").asInt())
        .isEqualTo(after.json().at("/forecast/balanceMinutes").asInt());
    assertThat(hours.at("/forecastMinutes").asInt())
        .isGreaterThan(before.json().at("/forecast/balanceMinutes").asInt());
    // On a Monday from 20:00 and from 22:00.
    assertThat(hours.at("/allowances").toString())
        .isEqualTo("[{\"minutes\":120,\"percent\":\"22\"},{\"minutes\":60,\"percent\":\"47\"}]");
  }

  @Test
  void anotherNumberOfHoursInTheContractIsBookedInTheOpenedAccount() {
    pickOnTheFirstDay();
    var id = stored("a.employment_id").get(0);

    expect(200, contracts(contract("FIXED", 1680, "\"from\":\"2020-01-01\"")));

    var read = account(amy, amy, 2026);
    assertThat(minutes(read, "contractMinutes")).isEqualTo(87_640);
    assertThat(minutes(read, "publicHolidayMinutes")).isEqualTo(7 * 336);
    assertThat(stored("a.employment_id")).containsOnly(id);
    assertThat(sums("a.account_year"))
        .containsExactly(String.valueOf(EARLY_MINUTES + 7 * 336 - 87_640));
  }

  @Test
  void shiftsMoveToTheContractThatNowHoldsTheirDays() {
    pickOnTheFirstDay();

    expect(
        200,
        contracts(
            contract("FIXED", 1440, "\"from\":\"2020-01-01\",\"until\":\"2026-12-01\"")
                + ","
                + contract("FIXED", 1680, "\"from\":\"2026-12-01\"")));

    assertThat(minutes(account(amy, amy, 2026), "rosteredMinutes")).isEqualTo(EARLY_MINUTES);
    // 334 of 365 days of 24 hours with six holidays, and the rest with one of 28 hours.
    assertThat(sums("c.valid_from"))
        .containsExactly(
            String.valueOf(6 * 288 - 68_740),
            String.valueOf(336 + EARLY_MINUTES - (76_183 - 68_740)));
  }

  @Test
  void aContractWithAnAccountIsEndedAndNotTakenAway() {
    pickOnTheFirstDay();
    var before = stored("e.minutes");

    var refused = contracts(contract("DAY_PARTS", 1440, "\"from\":\"2020-01-01\""));

    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("contract-has-hours");
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/members/0/employments");
    assertThat(refused.text("/errors/0/value")).isEqualTo("2020-01-01");
    assertThat(stored("e.minutes")).isEqualTo(before);
  }

  @Test
  void aContractCannotEndBeforeShiftsThatAreHeld() {
    pickOnTheFirstDay();

    var refused =
        contracts(contract("FIXED", 1440, "\"from\":\"2020-01-01\",\"until\":\"2026-12-01\""));

    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("no-employment-on-day");
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/members/0/employments");
    assertThat(refused.text("/errors/0/value")).isEqualTo(FROM);
  }

  private List<String> sums(String by) {
    return server.column(
        """
        select sum(e.minutes) from hours_entry e join hours_account a on a.id = e.account_id
        join employment c on c.id = a.employment_id where a.person_id = '%s'
        group by %s order by %s
        """
            .formatted(amy.person().id(), by, by));
  }

  private static String contract(String kind, int weeklyMinutes, String dates) {
    return "{\"contractKind\":\"%s\",\"weeklyMinutes\":%d,%s}"
        .formatted(kind, weeklyMinutes, dates);
  }

  private void pickOnTheFirstDay() {
    team.needs(1, 0, 0);
    expect(200, change(amy, open(team.pickingPeriod(FROM, 1), "E").get(0), "pick"));
  }

  /** Hands the team in with these contracts of everybody. */
  private Answer contracts(String contracts) {
    var administrator = server.as(team.organisation().personWithRole("ADMINISTRATOR"));
    var before = administrator.get(team.path(""));
    var document = before.json().get("document").toString();
    return administrator
        .with("If-Match", before.header("ETag"))
        .put(
            team.path(""),
            document.replaceAll(
                "\"employments\":\\[[^]]*]", "\"employments\":[" + contracts + "]"));
  }
}
