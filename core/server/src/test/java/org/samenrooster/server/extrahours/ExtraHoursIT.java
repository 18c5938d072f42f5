package org.samenrooster.server.extrahours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.keepsToContract;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/**
 * Today is Monday 23 November 2026. The team works under the agreement of hospitals, everybody for
 * 24 hours a week since 2020; hours are kept from 2026 on.
 */
@OnceIsEnough
final class ExtraHoursIT {

  private static final Contract CONTRACT = Contract.load();

  /** 24 hours × 1878/36. */
  private static final int CONTRACT_MINUTES = 75_120;

  /** Two weeks of four hours: 480 × 112 680 / 2160 / 365 × 7. */
  private static final int EXTRA_MINUTES = 480;

  private static final String TWO_WEEKS =
      "{\"extraWeeklyMinutes\":240,\"from\":\"2026-12-07\",\"until\":\"2026-12-21\"}";
  private static final String WISH =
      "{\"weeklyMinutes\":240,\"days\":[\"MON\"],\"dayParts\":[\"EVENING\"],\"from\":\"2026-12-01\"}";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);

  @BeforeEach
  void theTeamWorksInAHospital() {
    server.execute(
        "update team set rule_pack = 'nl-cao-hospitals' where id = '%s'".formatted(team.id()));
    server.execute(
        """
        insert into roster_period (id, organisation_id, team_id, from_date, until_date, phase,
        rolled_out, shortfall_acknowledged, version)
        values ('%s', '%s', '%s', '2025-12-29', '2026-01-05', 'DRAFT', false, false, 1)
        """
            .formatted(SeededOrganisation.newId(), team.organisation().id(), team.id()));
  }

  private String extensionsOf(RosterMember member) {
    return team.path("/members/" + member.id() + "/contract-extensions");
  }

  private String proposed(RosterMember by) {
    return expect(201, by.client().post(extensionsOf(amy), TWO_WEEKS)).text("/id");
  }

  private Answer answer(RosterMember by, String extensionId, String reply) {
    return by.client()
        .post(
            team.path("/contract-extensions/" + extensionId + "/answer"),
            "{\"reply\":\"" + reply + "\"}");
  }

  private String agreed() {
    var id = proposed(amy);
    expect(200, answer(team.lead(), id, "ACCEPT"));
    return id;
  }

  private Answer account(int year) {
    return expect(
        200,
        amy.client().get(team.path("/members/%s/hours-account?year=%d".formatted(amy.id(), year))));
  }

  private static int minutes(Answer answer, String field) {
    return answer.json().at("/" + field).asInt();
  }

  private List<String> entries() {
    var path = "/members/%s/hours-account/entries?year=2026&limit=100".formatted(amy.id());
    return expect(200, amy.client().get(team.path(path)))
        .json()
        .at("/items")
        .valueStream()
        .map(
            item ->
                "%s %d %s %s"
                    .formatted(
                        item.at("/kind").asString(),
                        item.at("/minutes").asInt(),
                        item.at("/day").asString(),
                        item.at("/causeKind").asString()))
        .toList();
  }

  private void anAccountIsOpen() {
    team.needs(1, 0, 0);
    var path = team.path("/periods/" + team.pickingPeriod("2026-12-28", 1) + "/open-shifts");
    var shift = team.lead().client().get(path).text("/items/0/shift/id");
    expect(200, amy.client().post(team.path("/shifts/" + shift + "/pick")));
  }

  private List<String> listed(RosterMember caller, String pointer) {
    var page =
        keepsToContract(
            "listContractExtensions",
            200,
            caller.client().get(team.path("/contract-extensions?limit=100")));
    return page.json()
        .at("/items")
        .valueStream()
        .map(item -> item.at(pointer).toString().replace("\"", ""))
        .toList();
  }

  @Test
  void whatAMemberProposesAndTheLeadAcceptsIsOwedAtOnce() {
    anAccountIsOpen();
    var proposal =
        keepsToContract(
            "proposeContractExtension", 201, amy.client().post(extensionsOf(amy), TWO_WEEKS));
    assertThat(minutes(account(2026), "contractMinutes")).isEqualTo(CONTRACT_MINUTES);

    var accepted =
        keepsToContract(
            "answerContractExtension", 200, answer(team.lead(), proposal.text("/id"), "ACCEPT"));

    assertThat(proposal.text("/proposedBy")).isEqualTo("MEMBER");
    assertThat(proposal.json().at("/possibleReplies").toString()).isEqualTo("[\"WITHDRAW\"]");
    assertThat(accepted.text("/state")).isEqualTo("ACCEPTED");
    assertThat(accepted.text("/answeredByName")).isEqualTo("Lea Lead");
    assertThat(minutes(accepted, "contractWeeklyMinutes")).isEqualTo(1440);
    assertThat(minutes(account(2026), "contractMinutes"))
        .isEqualTo(CONTRACT_MINUTES + EXTRA_MINUTES);
    assertThat(entries())
        .contains(
            "CONTRACT -75120 2026-01-01 EMPLOYMENT",
            "CONTRACT -%d 2026-12-07 DECISION".formatted(EXTRA_MINUTES));
    assertThat(
            amy.client()
                .get(
                    team.path(
                        "/members/%s/hours-account/entries?year=2026&limit=100"
                            .formatted(amy.id())))
                .json()
                .at("/items")
                .findValuesAsString("contractWeeklyMinutes"))
        .containsExactly("1680");
    assertThat(
            server.column(
                "select sum(minutes) from hours_entry where kind = 'CONTRACT' and account_id in (select id from hours_account where person_id = '%s')"
                    .formatted(amy.person().id())))
        .containsExactly(String.valueOf(-CONTRACT_MINUTES - EXTRA_MINUTES));
    assertThat(
            server.column(
                "select outcome from decision_log where subject_id = '%s' order by outcome"
                    .formatted(proposal.text("/id"))))
        .containsExactly("ACCEPTED", "PROPOSED");
  }

  @Test
  void anAccountThatIsOpenedLaterBeginsWithWhatWasAgreed() {
    agreed();
    var read = entries();

    anAccountIsOpen();

    assertThat(read).contains("CONTRACT -480 2026-12-07 DECISION");
    assertThat(entries()).containsAll(read);
  }

  @Test
  void hrHandingInTheSameHoursChangesNothingInTheYear() {
    anAccountIsOpen();
    agreed();
    var before = account(2026);

    expect(
        200,
        contracts(
            contract(1440, "\"from\":\"2020-01-01\",\"until\":\"2026-12-07\"")
                + ","
                + contract(1680, "\"from\":\"2026-12-07\",\"until\":\"2026-12-21\"")
                + ","
                + contract(1440, "\"from\":\"2026-12-21\"")));

    var after = account(2026);
    assertThat(minutes(after, "contractMinutes")).isEqualTo(CONTRACT_MINUTES + EXTRA_MINUTES);
    for (var field : List.of("balanceMinutes", "publicHolidayMinutes", "rosteredMinutes")) {
      assertThat(minutes(after, field)).as(field).isEqualTo(minutes(before, field));
    }
    assertThat(after.json().at("/forecast")).isEqualTo(before.json().at("/forecast"));
    assertThat(
            entries().stream()
                .filter(entry -> entry.endsWith("DECISION"))
                .mapToInt(entry -> Integer.parseInt(entry.split(" ")[1]))
                .sum())
        .isZero();
  }

  private static String contract(int weeklyMinutes, String dates) {
    return "{\"contractKind\":\"FIXED\",\"weeklyMinutes\":%d,%s}".formatted(weeklyMinutes, dates);
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

  @Test
  void aPeriodAimsAtTheExtendedContract() {
    var period = team.period("2026-12-07", 2);
    var path = "/members/%s/planned-hours?periodId=%s".formatted(amy.id(), period);
    var before = minutes(expect(200, amy.client().get(team.path(path))), "contractMinutes");

    agreed();

    assertThat(minutes(expect(200, amy.client().get(team.path(path))), "contractMinutes"))
        .isEqualTo(before + EXTRA_MINUTES);
  }

  @Test
  void nobodyIsRolledOutBeyondTheContractAndWhatWasAgreed() {
    // Three weeks of 24 hours are 4339 minutes with a band of a tenth: ten early shifts fit.
    var bob = team.member("Bob", 3);
    team.baseRoster(LocalDate.parse("2026-12-07"), Map.of(amy, "EEEE...", bob, "EEEE..."), true);
    team.needs(2, 0, 0);
    agreed();
    var periodId = team.period("2026-12-07", 3);

    var opened = keepsToContract("movePeriod", 200, team.move(periodId, "OPEN_PICKING"));

    var heldBack = opened.json().at("/heldBack");
    assertThat(heldBack.findValuesAsString("displayName")).containsExactly("Amy", "Bob");
    for (var line : heldBack) {
      assertThat(line.at("/minutes").asInt()).isEqualTo(450 * line.at("/shifts").asInt());
      var held = shiftsIn(periodId, line.at("/memberId").asString());
      assertThat(held.size() + line.at("/shifts").asInt()).isEqualTo(12);
      assertThat(held).isSorted();
      // The first weeks stand in full, the end of the last is open.
      assertThat(held.get(held.size() - 1)).isLessThan("2026-12-25");
    }
    // The agreed extension of eight hours is a shift more.
    assertThat(heldBack.at("/0/shifts").asInt()).isEqualTo(heldBack.at("/1/shifts").asInt() - 1);
    var path = team.path("/periods/" + periodId);
    var read = keepsToContract("getPeriod", 200, team.lead().client().get(path));
    assertThat(read.json().at("/heldBack")).isEqualTo(heldBack);
    assertThat(amy.client().get(path).json().has("heldBack")).isFalse();
  }

  private List<String> shiftsIn(String periodId, String memberId) {
    return server.column(
        "select roster_date from shift where period_id = '%s' and holder_member_id = '%s' order by roster_date"
            .formatted(periodId, memberId));
  }

  @Test
  void whoIsEngagedForEachAssignmentIsNotLimited() {
    server.execute(
        "update employment set contract_kind = 'AGENCY', weekly_minutes = 0,"
            + " min_weekly_minutes = 0 where person_id = '%s'".formatted(amy.person().id()));
    team.baseRoster(LocalDate.parse("2026-12-07"), Map.of(amy, "EEEE..."), true);
    team.needs(1, 0, 0);
    var periodId = team.period("2026-12-07", 2);

    var opened = expect(200, team.move(periodId, "OPEN_PICKING"));

    assertThat(opened.json().at("/heldBack").size()).isZero();
    assertThat(shiftsIn(periodId, amy.id())).hasSize(8);
  }

  @Test
  void whatIsHeldInAnotherTeamLeavesLessRoom() {
    var other = RosterTeam.in(server, team.organisation());
    var there = other.joinedBy(amy.person(), 3);
    other.heldShift(there, "E", "2026-12-10T06:00", "2026-12-10T14:00");
    other.heldShift(there, "E", "2026-12-11T06:00", "2026-12-11T14:00");
    team.baseRoster(LocalDate.parse("2026-12-07"), Map.of(amy, "EEE...."), true);
    team.needs(1, 0, 0);
    var periodId = team.period("2026-12-07", 1);

    var opened = expect(200, team.move(periodId, "OPEN_PICKING"));

    // A week of 24 hours with its band is 1586 minutes, and 900 of them are elsewhere.
    assertThat(opened.json().at("/heldBack/0/shifts").asInt()).isEqualTo(2);
    assertThat(shiftsIn(periodId, amy.id())).containsExactly("2026-12-07");
  }

  @Test
  void whatIsHandedInStaysTheContractOfHr() {
    agreed();

    var administrator = server.as(team.organisation().personWithRole("ADMINISTRATOR"));
    var document = administrator.get(team.path("")).json().at("/document/members").toString();

    assertThat(document).contains("\"weeklyMinutes\":1440").doesNotContain(":1680");
  }

  @Test
  void theSecondAnswerIsToldWhoGaveTheFirstAndWhen() {
    var id = agreed();

    var second = keepsToContract("answerContractExtension", 409, answer(amy, id, "WITHDRAW"));

    assertThat(second.problem()).isEqualTo("extension-already-answered");
    assertThat(second.text("/detail"))
        .startsWith("Lea Lead accepted this extension on 23 November 2026 at ");
    assertThat(listed(amy, "/state")).containsExactly("ACCEPTED");
  }

  @Test
  void ofTwoAnswersAtOnceOneStandsAndIsBookedOnce() {
    anAccountIsOpen();
    for (var round = 0; round < 4; round++) {
      var id = proposed(amy);
      var answers =
          AtOnce.send(
              List.of(
                  () -> answer(team.lead(), id, "ACCEPT"),
                  () -> answer(team.lead(), id, "DECLINE"),
                  () -> answer(amy, id, "WITHDRAW")));

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 200)
          .extracting(Answer::problem)
          .containsOnly("extension-already-answered");
      var accepted = answers.get(0).status() == 200;
      assertThat(minutes(account(2026), "contractMinutes"))
          .isEqualTo(CONTRACT_MINUTES + (accepted ? EXTRA_MINUTES : 0));
      server.execute(
          "update contract_extension set basis_weekly_minutes = null, state = 'DECLINED'"
              + " where id = '%s'".formatted(id));
      expect(200, contracts(contract(1440, "\"from\":\"2020-01-01\"")));
    }
  }

  @Test
  void aYesThatCannotBeBookedIsNoYes() {
    anAccountIsOpen();
    var id = proposed(amy);
    server.execute(
        "update hours_account set open_from = '2027-01-01' where person_id = '%s'"
            .formatted(amy.person().id()));
    var before = entries();

    assertThat(answer(team.lead(), id, "ACCEPT").status()).isEqualTo(422);

    assertThat(listed(amy, "/state")).containsExactly("PROPOSED");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void aProposalThatNobodyAnsweredInTimeHasLapsed() {
    var id = proposed(amy);
    server.execute(
        "update contract_extension set from_date = '2026-11-23' where id = '%s'".formatted(id));

    assertThat(listed(team.lead(), "/state")).containsExactly("LAPSED");
    assertThat(listed(team.lead(), "/possibleReplies")).containsExactly("[]");
    for (var reply : List.of("ACCEPT", "DECLINE")) {
      assertThat(answer(team.lead(), id, reply).text("/errors/0/code"))
          .isEqualTo("extension-begun");
    }
    server.execute(
        "update contract_extension set from_date = '2026-11-30' where id = '%s'".formatted(id));
    expect(200, answer(team.lead(), id, "ACCEPT"));
  }

  @Test
  void nobodyAnswersForTheOwnSideAndColleaguesNotAtAll() {
    var bob = team.member("Bob", 3);
    var byAmy = proposed(amy);
    var byLead = proposed(team.lead());

    assertThat(answer(amy, byAmy, "ACCEPT").text("/errors/0/code"))
        .isEqualTo("extension-of-own-side");
    assertThat(answer(amy, byLead, "WITHDRAW").text("/errors/0/code"))
        .isEqualTo("extension-of-other-side");
    assertThat(answer(bob, byAmy, "ACCEPT").status()).isEqualTo(403);
    assertThat(bob.client().post(extensionsOf(amy), TWO_WEEKS).status()).isEqualTo(403);
    assertThat(answer(RosterTeam.on(server).lead(), byAmy, "ACCEPT").status()).isEqualTo(404);
    assertThat(listed(bob, "/id")).isEmpty();
    assertThat(
            bob.client()
                .get(team.path("/contract-extensions?limit=9&memberId=" + amy.id()))
                .status())
        .isEqualTo(403);
    assertThat(listed(amy, "/id")).containsExactly(byLead, byAmy);
    assertThat(listed(amy, "/possibleReplies")).containsExactly("[ACCEPT,DECLINE]", "[WITHDRAW]");
    expect(200, answer(amy, byLead, "DECLINE"));
    expect(200, answer(amy, byAmy, "WITHDRAW"));
    assertThat(listed(team.lead(), "/state")).containsExactly("DECLINED", "WITHDRAWN");
    assertThat(minutes(account(2026), "contractMinutes")).isEqualTo(CONTRACT_MINUTES);
  }

  @Test
  void whatCannotBeAgreedToIsNotProposedAndEveryReasonIsTold() {
    var late =
        amy.client()
            .post(
                extensionsOf(amy),
                "{\"extraWeeklyMinutes\":3000,\"from\":\"2026-11-23\",\"until\":\"2026-12-07\"}");
    var noMonday =
        amy.client()
            .post(
                extensionsOf(amy),
                "{\"extraWeeklyMinutes\":60,\"from\":\"2026-12-08\",\"until\":\"2026-12-13\"}");

    assertThat(late.status()).isEqualTo(422);
    assertThat(late.json().at("/errors").findValuesAsString("code"))
        .containsExactly(
            "extension-begun", "extension-above-maximum", "extension-above-sixty-hours");
    assertThat(noMonday.json().at("/errors").findValuesAsString("pointer"))
        .containsExactly("/from", "/until");
    assertThat(listed(amy, "/id")).isEmpty();
  }

  @Test
  void twoExtensionsOfTheSameWeeksAreNotBothAgreedTo() {
    var first = proposed(amy);
    var second = proposed(team.lead());
    expect(200, answer(team.lead(), first, "ACCEPT"));

    assertThat(answer(amy, second, "ACCEPT").text("/errors/0/code"))
        .isEqualTo("extensions-overlap");
  }

  @Test
  void theListComesInPagesWithoutGapsOrDoubles() {
    var ids = List.of(proposed(amy), proposed(amy), proposed(amy));

    var first = amy.client().get(team.path("/contract-extensions?limit=2"));
    var rest =
        amy.client()
            .get(team.path("/contract-extensions?limit=2&cursor=" + first.text("/nextCursor")));

    assertThat(first.json().at("/items").findValuesAsString("id"))
        .containsExactly(ids.get(2), ids.get(1));
    assertThat(rest.json().at("/items").findValuesAsString("id")).containsExactly(ids.get(0));
    assertThat(rest.text("/nextCursor")).isEmpty();
  }

  @Test
  void hrReadsWhatWasAgreedAndConfirmsItOnce() {
    server.execute(
        "update person set external_id = '100234' where id = '%s'".formatted(amy.person().id()));
    proposed(amy);
    var id = agreed();
    var hr = server.as(team.organisation().personWithRole("HR_INTEGRATOR"));

    var open = keepsToContract("listExtensionsForHr", 200, forHr(hr, "ACCEPTED"));
    var confirmed =
        keepsToContract(
            "confirmContractExtension",
            200,
            hr.post("/contract-extensions/" + id + "/sent-to-hr", "{\"reference\":\"M-118\"}"));
    var again = hr.post("/contract-extensions/" + id + "/sent-to-hr", "{}");

    assertThat(open.json().at("/items").size()).isEqualTo(1);
    assertThat(open.text("/items/0/externalId")).isEqualTo("100234");
    assertThat(minutes(open, "items/0/weeklyMinutes")).isEqualTo(1680);
    assertThat(confirmed.text("/state")).isEqualTo("SENT_TO_HR");
    assertThat(confirmed.text("/reference")).isEqualTo("M-118");
    assertThat(again.problem()).isEqualTo("extension-already-answered");
    assertThat(again.text("/detail")).startsWith("HR_INTEGRATOR confirmed for HR this extension");
    assertThat(forHr(hr, "ACCEPTED").json().at("/items").size()).isZero();
    assertThat(forHr(hr, "SENT_TO_HR").text("/items/0/id")).isEqualTo(id);
    assertThat(listed(amy, "/state")).containsExactly("SENT_TO_HR", "PROPOSED");
    assertThat(minutes(account(2026), "contractMinutes"))
        .isEqualTo(CONTRACT_MINUTES + EXTRA_MINUTES);
    var stranger = server.as(SeededOrganisation.on(server).personWithRole("HR_INTEGRATOR"));
    assertThat(stranger.post("/contract-extensions/" + id + "/sent-to-hr", "{}").status())
        .isEqualTo(404);
    assertThat(forHr(stranger, "SENT_TO_HR").json().at("/items").size()).isZero();
  }

  private static Answer forHr(Client hr, String state) {
    return hr.get("/contract-extensions?limit=100&state=" + state);
  }

  @Test
  void hrConfirmsOnlyWhatWasAgreed() {
    var id = proposed(amy);
    var hr = server.as(team.organisation().personWithRole("HR_INTEGRATOR"));

    assertThat(hr.post("/contract-extensions/" + id + "/sent-to-hr", "{}").text("/errors/0/code"))
        .isEqualTo("extension-in-other-state");
  }

  private Answer wish(Map<String, String> headers, String body) {
    var client = amy.client();
    for (var header : headers.entrySet()) {
      client = client.with(header.getKey(), header.getValue());
    }
    return client.put(team.path("/members/" + amy.id() + "/extra-hours-wish"), body);
  }

  @Test
  void aWishIsStoredShownToTheLeadAndTakenBack() {
    var stored = keepsToContract("putExtraHoursWish", 200, wish(Map.of(), WISH));
    var path = team.path("/members/" + amy.id() + "/extra-hours-wish");
    var read = keepsToContract("getExtraHoursWish", 200, team.lead().client().get(path));

    assertThat(read.json()).isEqualTo(stored.json());
    assertThat(read.header("ETag")).isEqualTo(stored.header("ETag"));
    assertThat(read.text("/dayParts/0")).isEqualTo("EVENING");
    assertThat(read.text("/from")).isEqualTo("2026-12-01");
    assertThat(wish(Map.of(), "{}").problem()).isEqualTo("precondition-required");
    var seen = Map.of("If-Match", stored.header("ETag"));
    assertThat(wishes().text("/items/0/memberId")).isEqualTo(amy.id());
    var gone = expect(200, wish(seen, "{}"));
    assertThat(gone.json().has("weeklyMinutes")).isFalse();
    assertThat(wishes().json().at("/items").size()).isZero();
    assertThat(wish(seen, WISH).problem()).isEqualTo("stale-version");
    expect(200, wish(Map.of("If-Match", gone.header("ETag")), WISH));
  }

  private Answer wishes() {
    return keepsToContract(
        "listExtraHoursWishes",
        200,
        team.lead().client().get(team.path("/extra-hours-wishes?limit=100")));
  }

  @Test
  void aWishIsOnesOwnAndHasNoFaults() {
    var bob = team.member("Bob", 3);
    var path = team.path("/members/" + amy.id() + "/extra-hours-wish");

    assertThat(bob.client().put(path, WISH).status()).isEqualTo(403);
    assertThat(team.lead().client().put(path, WISH).status()).isEqualTo(403);
    assertThat(bob.client().get(path).status()).isEqualTo(403);
    assertThat(wish(Map.of(), "{\"days\":[\"MON\"]}").text("/errors/0/pointer"))
        .isEqualTo("/weeklyMinutes");
    assertThat(
            wish(
                    Map.of(),
                    "{\"weeklyMinutes\":60,\"from\":\"2026-12-02\",\"until\":\"2026-12-01\"}")
                .text("/errors/0/code"))
        .isEqualTo("end-before-start");
    assertThat(expect(200, amy.client().get(path)).json().has("weeklyMinutes")).isFalse();
  }

  @Test
  void wishesComeInPagesInTheOrderOfTheTeam() {
    var bob = team.member("Bob", 3);
    expect(200, wish(Map.of(), WISH));
    expect(200, bob.client().put(team.path("/members/" + bob.id() + "/extra-hours-wish"), WISH));

    var first = team.lead().client().get(team.path("/extra-hours-wishes?limit=1"));
    var second =
        team.lead()
            .client()
            .get(team.path("/extra-hours-wishes?limit=1&cursor=" + first.text("/nextCursor")));

    assertThat(first.text("/items/0/displayName")).isEqualTo("Amy");
    assertThat(second.text("/items/0/displayName")).isEqualTo("Bob");
    assertThat(second.text("/nextCursor")).isEmpty();
    assertThat(minutes(account(2026), "contractMinutes")).isEqualTo(CONTRACT_MINUTES);
  }
}
