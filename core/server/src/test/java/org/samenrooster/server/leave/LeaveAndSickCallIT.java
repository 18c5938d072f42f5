package org.samenrooster.server.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.keepsToContract;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/** Today is Monday 23 November 2026, a little after noon. Everybody works 24 hours a week. */
final class LeaveAndSickCallIT {

  /** Monday to Sunday, for 24 hours of leave. */
  private static final String WEEK =
      "{\"from\":\"2026-12-07\",\"until\":\"2026-12-14\",\"leaveMinutes\":1440}";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);

  private static List<String> texts(Answer answer, String list, String field) {
    return answer.json().at(list).valueStream().map(item -> item.at(field).asString()).toList();
  }

  private Answer ask(RosterMember member, String body) {
    return member.client().post(team.path("/members/" + member.id() + "/leave-requests"), body);
  }

  private String asked(RosterMember member) {
    return keepsToContract("requestLeave", 201, ask(member, WEEK)).text("/request/id");
  }

  private Answer reply(RosterMember by, String requestId, String reply) {
    return by.client()
        .post(
            team.path("/leave-requests/" + requestId + "/answer"), "{\"reply\":\"" + reply + "\"}");
  }

  private void agreed(String leave) {
    team.agrees(Agreements.from("2026-11-23").with("leave", leave));
  }

  private void quota(int people) {
    agreed("{\"peoplePerDay\":" + people + ",\"byLevel\":[]}");
  }

  private Answer calendar() {
    return keepsToContract(
        "getLeaveCalendar",
        200,
        amy.client().get(team.path("/leave-calendar?from=2026-12-06&until=2026-12-08")));
  }

  private List<String> absentDates(RosterMember member) {
    var roster =
        expect(
            200,
            member
                .client()
                .get(
                    team.path(
                        "/members/%s/roster?from=2026-11-16&until=2026-12-28"
                            .formatted(member.id()))));
    return roster
        .json()
        .at("/absences")
        .valueStream()
        .map(run -> run.at("/from").asString() + " " + run.at("/until").asString())
        .toList();
  }

  private List<String> entries(RosterMember member, String kind) {
    return server.column(
        "select sum(minutes) from hours_entry where kind = '%s' and account_id in (select id from hours_account where person_id = '%s')"
            .formatted(kind, member.person().id()));
  }

  @Test
  void leaveIsAskedGrantedAndGivenBack() {
    team.needs(1, 0, 0);
    quota(1);

    var detail = keepsToContract("requestLeave", 201, ask(amy, WEEK));
    var id = detail.text("/request/id");
    assertThat(detail.text("/request/state")).isEqualTo("REQUESTED");
    assertThat(texts(detail, "/request/possibleReplies", "")).containsExactly("WITHDRAW");
    // Lea leads and works in the team too, so somebody is left for the early shift.
    assertThat(detail.json().at("/days").size()).isEqualTo(7);
    assertThat(detail.json().at("/days/0/lacking").size()).isZero();
    assertThat(calendar().json().at("/days/1/asked").asInt()).isEqualTo(1);

    var granted = keepsToContract("answerLeaveRequest", 200, reply(team.lead(), id, "GRANT"));

    assertThat(granted.text("/state")).isEqualTo("GRANTED");
    assertThat(granted.text("/answeredByName")).isEqualTo("Lea Lead");
    assertThat(calendar().json().at("/days/0/room").asInt()).isEqualTo(1);
    assertThat(calendar().json().at("/days/1/away").asInt()).isEqualTo(1);
    assertThat(calendar().json().at("/days/1/room").asInt()).isZero();
    assertThat(absentDates(amy)).containsExactly("2026-12-07 2026-12-14");
    assertThat(entries(amy, "LEAVE")).containsExactly("1440");

    var period = team.pickingPeriod("2026-12-07", 1);
    var shift =
        team.lead()
            .client()
            .get(team.path("/periods/" + period + "/open-shifts"))
            .text("/items/0/shift/id");
    var pick = amy.client().post(team.path("/shifts/" + shift + "/pick"));
    assertThat(pick.problem()).isEqualTo("rule-violated");
    assertThat(pick.http().body()).contains("TEAM-absence");

    var back = keepsToContract("answerLeaveRequest", 200, reply(amy, id, "WITHDRAW"));

    assertThat(back.text("/state")).isEqualTo("WITHDRAWN");
    assertThat(absentDates(amy)).isEmpty();
    assertThat(entries(amy, "LEAVE")).containsExactly("0");
    expect(200, amy.client().post(team.path("/shifts/" + shift + "/pick")));
    assertThat(
            server.column(
                "select outcome from decision_log where subject_id = '%s' order by decided_at"
                    .formatted(id)))
        .containsExactly("REQUESTED", "GRANTED", "WITHDRAWN");
    assertThat(
            server.column(
                "select name from outbox_event where team_id = '%s' and body like '%%%s%%' order by told_at"
                    .formatted(team.id(), id)))
        .containsExactly("leave-requested", "leave-answered", "leave-answered");
  }

  @Test
  void theBaseRosterIsNotRolledOutOverGrantedLeaveAndTheAccountIsTheSameWhenMadeAnew() {
    team.baseRoster(LocalDate.parse("2026-12-07"), Map.of(amy, "EEE...."), true);
    team.needs(1, 0, 0);
    expect(200, reply(team.lead(), asked(amy), "GRANT"));

    var period = team.pickingPeriod("2026-12-07", 2);

    assertThat(
            server.column(
                "select roster_date from shift where period_id = '%s' and holder_member_id = '%s' order by roster_date"
                    .formatted(period, amy.id())))
        .containsExactly("2026-12-14", "2026-12-15", "2026-12-16");
    var path = team.path("/members/%s/hours-account?year=2026".formatted(amy.id()));
    var booked = expect(200, amy.client().get(path)).json();
    team.loseAccounts(amy);
    assertThat(expect(200, amy.client().get(path)).json().at("/balanceMinutes"))
        .isEqualTo(booked.at("/balanceMinutes"));
  }

  @Test
  void whatGrantingTakesFromCoverageIsToldBefore() {
    team.needs(2, 0, 0);

    var detail = keepsToContract("requestLeave", 201, ask(amy, WEEK));

    assertThat(texts(detail, "/days/0/lacking", "/shiftTypeName")).containsExactly("Shift E");
    assertThat(detail.json().at("/days/0/lackingAnyway").asInt()).isZero();
    var read =
        keepsToContract(
            "getLeaveRequest",
            200,
            team.lead().client().get(team.path("/leave-requests/" + detail.text("/request/id"))));
    assertThat(texts(read, "/request/possibleReplies", "")).containsExactly("GRANT", "REFUSE");
  }

  @Test
  void theLastPlaceOfADayIsGrantedOnce() {
    quota(1);
    var other = team.member("Otto", 4);
    team.organisation().lead(team.id(), other.person());
    var bob = team.member("Bob", 3);
    var amys = asked(amy);
    var bobs = asked(bob);

    var answers =
        AtOnce.send(
            List.of(() -> reply(team.lead(), amys, "GRANT"), () -> reply(other, bobs, "GRANT")));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    var full = answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
    assertThat(full.problem()).isEqualTo("leave-day-full");
    assertThat(full.json().at("/errors").size()).isEqualTo(7);
    assertThat(full.text("/errors/0/message"))
        .isEqualTo("On 2026-12-07 1 are on leave, and the team agreed on at most 1.");
    assertThat(
            server.column(
                "select count(*) from absence where person_id in ('%s', '%s')"
                    .formatted(amy.person().id(), bob.person().id())))
        .containsExactly("7");
    assertThat(calendar().json().at("/days/1/away").asInt()).isEqualTo(1);
  }

  @Test
  @OnceIsEnough
  void aLevelHasALimitOfItsOwn() {
    agreed("{\"byLevel\":[{\"level\":3,\"people\":0}]}");
    var otto = team.member("Otto", 4);

    var refused = reply(team.lead(), asked(amy), "GRANT");

    assertThat(refused.problem()).isEqualTo("leave-day-full");
    assertThat(refused.text("/errors/0/message"))
        .isEqualTo(
            "On 2026-12-07 0 who work at level 3 are on leave, and the team agreed on at most 0.");
    expect(200, reply(team.lead(), asked(otto), "GRANT"));
    assertThat(calendar().json().at("/days/1/levels/0/most").asInt()).isZero();
  }

  @Test
  void leaveAndAPickOfTheSameDayNeverStandTogether() {
    team.needs(1, 0, 0);
    var id = asked(amy);
    var period = team.pickingPeriod("2026-12-07", 1);
    var shift =
        team.lead()
            .client()
            .get(team.path("/periods/" + period + "/open-shifts"))
            .text("/items/0/shift/id");
    amy.client().get(team.path(""));

    AtOnce.send(
        List.of(
            () -> reply(team.lead(), id, "GRANT"),
            () -> amy.client().post(team.path("/shifts/" + shift + "/pick"))));

    assertThat(server.column("select state from leave_request where id = '" + id + "'"))
        .containsExactly("GRANTED");
    assertThat(
            server.column(
                "select count(*) from shift where holder_member_id = '%s'".formatted(amy.id())))
        .containsExactly("0");
    assertThat(entries(amy, "ROSTERED").get(0)).isIn("0", "null", null);
  }

  @Test
  @OnceIsEnough
  void shiftsOfARoundThatIsBeingPickedBecomeOpenAndPublishedOnesStandInTheWay() {
    team.publishedPeriod("2026-12-07", Map.of(amy, "E......"));
    var detail = keepsToContract("requestLeave", 201, ask(amy, WEEK));
    assertThat(texts(detail, "/heldShifts", "/mustBeDone")).containsExactly("TAKEN_OVER_FIRST");

    var refused = reply(team.lead(), detail.text("/request/id"), "GRANT");

    keepsToContract("answerLeaveRequest", 409, refused);
    assertThat(refused.problem()).isEqualTo("leave-over-held-shift");
    assertThat(refused.text("/errors/0/message"))
        .isEqualTo(
            "On 2026-12-07 the member works Shift E, which is published. A colleague takes that"
                + " shift over first.");
    assertThat(absentDates(amy)).isEmpty();

    var picking = team.pickingPeriod("2026-12-14", 1);
    var next = WEEK.replace("2026-12-14", "2026-12-21").replace("2026-12-07", "2026-12-15");
    var shift =
        team.lead()
            .client()
            .get(team.path("/periods/" + picking + "/open-shifts?limit=100"))
            .text("/items/3/shift/id");
    expect(200, amy.client().post(team.path("/shifts/" + shift + "/pick")));
    var second = keepsToContract("requestLeave", 201, ask(amy, next));
    assertThat(texts(second, "/heldShifts", "/shiftId")).containsExactly(shift);
    assertThat(texts(second, "/heldShifts", "/mustBeDone")).containsExactly("OPENS_WHEN_GRANTED");
    expect(200, reply(team.lead(), second.text("/request/id"), "GRANT"));
    assertThat(server.column("select holder_member_id from shift where id = '" + shift + "'"))
        .containsExactly((String) null);
  }

  @Test
  void whereHrIsTheMasterNothingIsAskedHere() {
    var open = asked(amy);
    var hr = server.as(team.organisation().personWithRole("HR_INTEGRATOR"));
    expect(422, hr.put("/leave-settings", "{\"master\":\"HR\"}"));
    keepsToContract(
        "putLeaveSettings",
        200,
        hr.put("/leave-settings", "{\"master\":\"HR\",\"askAt\":\"MyHR\"}"));

    var refused = keepsToContract("requestLeave", 409, ask(amy, WEEK));

    assertThat(refused.problem()).isEqualTo("leave-kept-elsewhere");
    assertThat(refused.text("/detail")).contains("MyHR");
    assertThat(reply(team.lead(), open, "GRANT").problem()).isEqualTo("leave-kept-elsewhere");
    assertThat(amy.client().get("/leave-settings").text("/askAt")).isEqualTo("MyHR");
    assertThat(hr.put("/leave-settings", "{\"master\":\"HERE\"}").status()).isEqualTo(428);
    // What HR hands in counts in the calendar.
    server.execute(
        """
        insert into absence (id, organisation_id, person_id, kind, start_at, end_at)
        values ('%s', '%s', '%s', 'LEAVE', %s, %s)
        """
            .formatted(
                java.util.UUID.randomUUID(),
                team.organisation().id(),
                amy.person().id(),
                server.instant("2026-12-06T23:00"),
                server.instant("2026-12-07T23:00")));
    assertThat(calendar().json().at("/days/0/away").asInt()).isZero();
    assertThat(calendar().json().at("/days/1/away").asInt()).isEqualTo(1);
    expect(200, reply(amy, open, "WITHDRAW"));
  }

  @Test
  void everybodyKeepsToTheOwnSide() {
    var bob = team.member("Bob", 3);
    var id = asked(amy);
    var leads = asked(team.lead());

    assertThat(reply(bob, id, "GRANT").status()).isEqualTo(403);
    assertThat(bob.client().get(team.path("/leave-requests/" + id)).status()).isEqualTo(403);
    assertThat(bob.client().get(team.path("/leave-requests?memberId=" + amy.id())).status())
        .isEqualTo(403);
    assertThat(
            bob.client().post(team.path("/members/" + amy.id() + "/leave-requests"), WEEK).status())
        .isEqualTo(403);
    assertThat(reply(team.lead(), leads, "GRANT").text("/detail"))
        .isEqualTo("Nobody decides about own leave. Ask another team lead.");
    assertThat(reply(team.lead(), id, "WITHDRAW").status()).isEqualTo(403);
    var refused =
        team.lead()
            .client()
            .post(
                team.path("/leave-requests/" + id + "/answer"),
                "{\"reply\":\"REFUSE\",\"remark\":\"Two are away already.\"}");
    keepsToContract("answerLeaveRequest", 200, refused);
    var second = keepsToContract("answerLeaveRequest", 409, reply(team.lead(), id, "GRANT"));
    assertThat(second.problem()).isEqualTo("leave-already-answered");
    assertThat(second.text("/detail")).startsWith("Lea Lead refused this leave on");
    var own =
        keepsToContract("listLeaveRequests", 200, amy.client().get(team.path("/leave-requests")));
    assertThat(texts(own, "/items", "/remark")).containsExactly("Two are away already.");
    var faulty =
        ask(amy, "{\"from\":\"2026-11-23\",\"until\":\"2026-11-24\",\"leaveMinutes\":1441}");
    keepsToContract("requestLeave", 422, faulty);
    assertThat(texts(faulty, "/errors", "/code")).containsExactly("number-too-large");
  }

  /** Amy works late from today until Friday, Bob early; what nobody holds is open. */
  private final class ThisWeek {

    private final RosterMember bob = team.member("Bob", 3);
    private final RosterMember cas = team.member("Cas", 3);
    private final RosterMember dia = team.member("Dia", 3);
    private final String period =
        team.publishedPeriod("2026-11-23", Map.of(amy, "LLLL...", bob, "EEEE..."));

    private Answer register(RosterMember by, String expectedBack) {
      return by.client()
          .post(
              team.path("/members/" + amy.id() + "/sick-calls"),
              "{\"expectedBack\":\"" + expectedBack + "\"}");
    }

    private Answer registered() {
      return keepsToContract("registerSickCall", 201, register(bob, "2026-11-25"));
    }

    private Answer end(RosterMember by, Answer call, String day) {
      return by.client()
          .post(
              team.path("/sick-calls/" + call.text("/sickCall/id") + "/end"),
              "{\"firstDayBack\":\"" + day + "\",\"isBack\":true}");
    }

    private Answer ask(RosterMember by, Answer call) {
      return by.client()
          .post(team.path("/sick-calls/" + call.text("/sickCall/id") + "/replacement-requests"));
    }

    private Answer pick(RosterMember by, String shift) {
      return by.client().post(team.path("/shifts/" + shift + "/pick"));
    }

    private String replacement(Answer call, int index) {
      return call.text("/vacated/" + index + "/replacement/id");
    }

    private int lacking(String day) {
      var coverage = expect(200, amy.client().get(team.path("/periods/" + period + "/coverage")));
      return coverage
          .json()
          .at("/days")
          .valueStream()
          .filter(one -> one.at("/date").asString().equals(day))
          .mapToInt(one -> one.at("/shortfallMinutes").asInt())
          .sum();
    }

    private List<String> holders() {
      return server.column(
          "select holder_member_id from shift where replaces_shift_id is not null and team_id = '%s' order by start_at"
              .formatted(team.id()));
    }
  }

  @Test
  void theShiftStaysForTheHoursAndAnotherIsOpenInsteadOfIt() {
    var week = new ThisWeek();
    var before = week.lacking("2026-11-24");
    var rostered = Integer.parseInt(entries(amy, "ROSTERED").get(0));

    var call = week.registered();

    assertThat(call.text("/sickCall/state")).isEqualTo("REPORTED");
    assertThat(texts(call, "/vacated", "/shift/date")).containsExactly("2026-11-23", "2026-11-24");
    assertThat(call.json().at("/vacated/0/shift/vacated").asBoolean()).isTrue();
    assertThat(call.text("/vacated/0/replacement/replacesShiftId"))
        .isEqualTo(call.text("/vacated/0/shift/id"));
    assertThat(absentDates(amy)).containsExactly("2026-11-23 2026-11-25");
    assertThat(week.lacking("2026-11-24")).isEqualTo(before + 480);
    assertThat(entries(amy, "ABSENCE")).containsExactly("900");
    assertThat(entries(amy, "ROSTERED")).containsExactly(String.valueOf(rostered - 900));
    var account = team.path("/members/%s/hours-account?year=2026".formatted(amy.id()));
    var booked = expect(200, amy.client().get(account)).json().at("/balanceMinutes");
    team.loseAccounts(amy);
    assertThat(expect(200, amy.client().get(account)).json().at("/balanceMinutes"))
        .isEqualTo(booked);
    assertThat(
            server.column(
                "select count(*) from outbox_event where team_id = '%s' and name = 'replacement-opened' and body like '%%%s%%'"
                    .formatted(team.id(), amy.id())))
        .containsExactly("0");

    var suggested =
        expect(
            200,
            team.lead()
                .client()
                .get(team.path("/shifts/" + week.replacement(call, 0) + "/suggestions")));
    assertThat(texts(suggested, "/unable", "/displayName")).contains("Amy");
    var open =
        expect(
            200,
            week.cas.client().get(team.path("/periods/" + week.period + "/open-shifts?limit=100")));
    assertThat(
            open.json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/pickable").asBoolean())
                .map(item -> item.at("/shift/id").asString()))
        .containsExactly(week.replacement(call, 0), week.replacement(call, 1));
    assertThat(
            open.json()
                .at("/items")
                .valueStream()
                .filter(item -> !item.at("/shift").has("replacesShiftId"))
                .map(item -> item.at("/shift/id").asString())
                .map(shift -> week.pick(week.cas, shift).problem())
                .distinct())
        .containsExactly("wrong-phase");

    var answers =
        AtOnce.send(
            List.of(
                () -> week.pick(week.cas, week.replacement(call, 0)),
                () -> week.pick(week.dia, week.replacement(call, 0))));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    assertThat(week.lacking("2026-11-23")).isEqualTo(week.lacking("2026-11-25"));
    assertThat(
            week.cas
                .client()
                .post(team.path("/shifts/" + week.replacement(call, 0) + "/withdraw"))
                .status())
        .isIn(403, 409);
  }

  @Test
  @OnceIsEnough
  void whoIsBackWorksHerShiftsAgainUnlessAColleagueHasThem() {
    var week = new ThisWeek();
    var call = week.registered();
    expect(200, week.pick(week.cas, week.replacement(call, 0)));

    var ended = keepsToContract("endSickCall", 200, week.end(amy, call, "2026-11-23"));

    assertThat(ended.text("/sickCall/state")).isEqualTo("RECOVERED");
    assertThat(texts(ended, "/vacated", "/shift/date")).containsExactly("2026-11-23");
    assertThat(week.holders()).containsExactly(week.cas.id());
    assertThat(absentDates(amy)).containsExactly("2026-11-23 2026-11-24");
    assertThat(entries(amy, "ABSENCE")).containsExactly("450");
    assertThat(week.end(amy, call, "2026-11-23").problem()).isEqualTo("sick-call-already-answered");
  }

  @Test
  @OnceIsEnough
  void aReplacementThatAColleagueIsAskedForStaysAndAVacatedShiftDoesNotChangeHands() {
    var week = new ThisWeek();
    var call = week.registered();
    var change = "{\"kind\":\"%s\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}";
    var offer = change.formatted("OPEN_SHIFT_OFFER", week.replacement(call, 1), week.cas.id());
    expect(201, team.lead().client().post(team.path("/roster-changes"), offer));

    var vacated = call.text("/vacated/0/shift/id");
    var away = change.formatted("GIVE_AWAY", vacated, week.dia.id());
    var refused = amy.client().post(team.path("/roster-changes"), away);
    assertThat(texts(refused, "/errors", "/code")).containsExactly("change-shift-vacated");

    var ended = keepsToContract("endSickCall", 200, week.end(amy, call, "2026-11-23"));
    assertThat(texts(ended, "/vacated", "/shift/date")).containsExactly("2026-11-24");
    assertThat(week.holders()).containsExactly((String) null);
  }

  @Test
  void herShiftsInAnotherTeamAreOpenThereAndComeBackWithHer() {
    team.contract(amy, 2400);
    var week = new ThisWeek();
    var other = RosterTeam.in(server, team.organisation());
    var there = other.joinedBy(amy.person(), 3);
    other.publishedPeriod("2026-11-23", Map.of(there, "....L.."));
    var open =
        "select holder_member_id from shift where replaces_shift_id is not null and team_id = '%s'"
            .formatted(other.id());

    var call = expect(201, week.register(week.bob, "2026-11-28"));

    var here = texts(call, "/vacated", "/shift/date").size();
    var held = "select count(*) from shift where holder_member_id = '%s'".formatted(amy.id());
    assertThat(server.column(held)).containsExactly(String.valueOf(here));
    assertThat(server.column(open)).containsExactly((String) null);
    assertThat(entries(amy, "ABSENCE")).containsExactly(String.valueOf((here + 1) * 450));
    expect(200, week.end(amy, call, "2026-11-25"));
    assertThat(server.column(open)).isEmpty();
    assertThat(entries(amy, "ABSENCE")).containsExactly("900");
  }

  @Test
  @OnceIsEnough
  void aMistakeThatIsPutRightAtOnceIsInNobodysWay() {
    var week = new ThisWeek();
    var call = week.registered();

    expect(200, week.end(amy, call, "2026-11-23"));

    var roster = "/roster?from=2026-11-24&until=2026-12-24";
    var read = expect(200, week.cas.client().get(team.path("/members/" + amy.id() + roster)));
    assertThat(read.json().at("/absences").size()).as(read.toString()).isZero();
    var periodId = team.pickingPeriod("2026-12-14", 1);
    expect(200, amy.client().get(team.path("/periods/" + periodId + "/open-shifts?limit=100")));
    expect(200, team.lead().client().get(team.path("/periods/" + periodId + "/rule-violations")));
  }

  @Test
  void oneCommandAsksForAllThatIsOpenOnceAndTheFirstYesHasIt() {
    var week = new ThisWeek();
    var call = week.registered();
    assertThat(week.ask(week.cas, call).problem()).isEqualTo("forbidden");

    var answers =
        AtOnce.send(List.of(() -> week.ask(week.bob, call), () -> week.ask(team.lead(), call)));

    answers.forEach(answer -> keepsToContract("askForReplacements", 200, answer));
    assertThat(answers.stream().flatMap(answer -> texts(answer, "/requests", "/outcome").stream()))
        .containsExactlyInAnyOrder("ASKED", "ASKED", "ASKED_BEFORE", "ASKED_BEFORE");
    var asked =
        answers.stream()
            .filter(answer -> texts(answer, "/requests", "/outcome").contains("ASKED"))
            .findFirst()
            .orElseThrow();
    assertThat(texts(asked, "/requests", "/shift/id"))
        .containsExactly(week.replacement(call, 0), week.replacement(call, 1));
    var yes =
        week.cas
            .client()
            .post(
                team.path("/roster-changes/" + asked.text("/requests/0/changeId") + "/answer"),
                "{\"reply\":\"AGREE\"}");
    assertThat(expect(200, yes).text("/state")).isEqualTo("BOOKED");
    assertThat(week.holders()).containsExactly(week.cas.id(), null);
    assertThat(texts(week.ask(team.lead(), call), "/requests", "/outcome"))
        .containsExactly("ASKED_BEFORE");
  }

  @Test
  @OnceIsEnough
  void whereNobodyCanThatIsSaid() {
    var week = new ThisWeek();
    var call = week.registered();
    for (var colleague : List.of(week.cas, week.dia, team.lead())) {
      expect(
          201,
          team.lead()
              .client()
              .post(
                  team.path("/members/" + colleague.id() + "/sick-calls"),
                  "{\"expectedBack\":\"2026-11-26\"}"));
    }

    var asked = week.ask(week.bob, call);

    assertThat(texts(asked, "/requests", "/outcome")).containsExactly("NOBODY_CAN", "NOBODY_CAN");
    assertThat(asked.json().at("/requests/0").has("changeId")).isFalse();
  }

  @Test
  @OnceIsEnough
  void hrConfirmsOrEndsIt() {
    var week = new ThisWeek();
    var rostered = entries(amy, "ROSTERED");
    var call = week.registered();
    var hr = server.as(team.organisation().personWithRole("HR_INTEGRATOR"));
    var listed = keepsToContract("listSickCallsForHr", 200, hr.get("/sick-calls?state=REPORTED"));
    assertThat(texts(listed, "/items", "/displayName")).containsExactly("Amy");
    var decision = "/sick-calls/" + call.text("/sickCall/id") + "/decision";

    var refused =
        keepsToContract("decideSickCall", 200, hr.post(decision, "{\"decision\":\"REFUSE\"}"));

    assertThat(refused.text("/state")).isEqualTo("REFUSED");
    assertThat(week.holders()).isEmpty();
    assertThat(entries(amy, "ABSENCE")).containsExactly("0");
    assertThat(entries(amy, "ROSTERED")).isEqualTo(rostered);
    var again = hr.post(decision, "{\"decision\":\"CONFIRM\"}");
    keepsToContract("decideSickCall", 409, again);
    assertThat(again.problem()).isEqualTo("sick-call-already-answered");

    var second = week.registered();
    expect(
        200,
        hr.post(
            "/sick-calls/" + second.text("/sickCall/id") + "/decision",
            "{\"decision\":\"CONFIRM\"}"));
    assertThat(week.end(team.lead(), second, "2026-11-24").text("/sickCall/state"))
        .isEqualTo("CLOSED");
    assertThat(texts(second, "/vacated", "/shift/date"))
        .containsExactly("2026-11-23", "2026-11-24");
    assertThat(week.holders()).hasSize(1);
  }

  @Test
  @OnceIsEnough
  void whoStandsForTheTeamRegisters() {
    var week = new ThisWeek();

    var stranger = week.register(week.cas, "2026-11-25");
    assertThat(stranger.status()).isEqualTo(403);
    assertThat(stranger.text("/detail")).startsWith("Who works now or later today");
    assertThat(week.register(week.bob, "2026-11-23").text("/errors/0/code"))
        .isEqualTo("sick-call-day-back");
    var call = week.registered();
    assertThat(week.register(amy, "2026-11-25").text("/errors/0/code"))
        .isEqualTo("sick-call-registered-already");
    var path = team.path("/sick-calls/" + call.text("/sickCall/id"));
    assertThat(week.bob.client().get(path).status()).isEqualTo(403);
    keepsToContract("getSickCall", 200, amy.client().get(path));
    keepsToContract("listSickCalls", 200, team.lead().client().get(team.path("/sick-calls")));
    assertThat(week.end(week.bob, call, "2026-11-24").status()).isEqualTo(403);
  }

  @Test
  void aShiftIsHersAgainOrAColleaguesAndNeverBoth() {
    var week = new ThisWeek();
    var call = week.registered();
    week.cas.client().get("/me");

    AtOnce.send(
        List.of(
            () -> week.pick(week.cas, week.replacement(call, 1)),
            () -> week.end(amy, call, "2026-11-24")));

    var vacated =
        server.column(
            "select case when vacated then 'true' else 'false' end from shift where id = '%s'"
                .formatted(call.text("/vacated/1/shift/id")));
    var holder =
        server.column(
            "select holder_member_id from shift where id = '%s'"
                .formatted(week.replacement(call, 1)));
    assertThat(holder)
        .isEqualTo(vacated.get(0).startsWith("f") ? List.of() : List.of(week.cas.id()));
  }
}
