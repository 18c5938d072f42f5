package org.samenrooster.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026; the published week is that from Monday 4 January 2027. */
final class ExchangeIT {

  private static final String FROM = "2027-01-04";
  private static final String MONDAY = "2027-01-04";
  private static final String TUESDAY = "2027-01-05";
  private static final String THURSDAY = "2027-01-07";
  private static final String FRIDAY = "2027-01-08";
  private static final int ROUNDS = 8;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember ben = team.member("Ben", 3);
  private final RosterMember cas = team.member("Cas", 3);

  private void agree(String approval, String openShifts) {
    team.agrees(Agreements.from("2026-11-23").exchanging(approval, openShifts));
  }

  /** Amy works early on Monday and Tuesday, Ben late on Thursday and Friday, Cas late on Monday. */
  private String published() {
    agree("WITH_WARNINGS", "FIRST_COME");
    return publishedUnsaid();
  }

  private String publishedUnsaid() {
    Map<RosterMember, String> lines = new HashMap<>();
    lines.put(amy, "EE.....");
    lines.put(ben, "...LL..");
    lines.put(cas, "L......");
    return team.publishedPeriod(FROM, lines);
  }

  private String shiftOf(RosterMember member, String date) {
    return server
        .column(
            "select id from shift where holder_member_id = '%s' and roster_date = '%s'"
                .formatted(member.id(), date))
        .get(0);
  }

  private String openShift(String date, String type) {
    return server
        .column(
            """
            select s.id from shift s join shift_type t on t.id = s.shift_type_id
            where s.team_id = '%s' and s.holder_member_id is null and s.roster_date = '%s'
            and t.code = '%s'
            """
                .formatted(team.id(), date, type))
        .get(0);
  }

  private String holder(String shiftId) {
    return String.valueOf(
        server
            .column("select holder_member_id from shift where id = '%s'".formatted(shiftId))
            .get(0));
  }

  private Answer propose(RosterMember member, String json) {
    return member.client().post(team.path("/roster-changes"), json);
  }

  private String giveAway(String shiftId, RosterMember to) {
    return "{\"kind\":\"GIVE_AWAY\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}"
        .formatted(shiftId, to.id());
  }

  private String swap(String shiftId, String forShiftId) {
    return "{\"kind\":\"SWAP\",\"shiftId\":\"%s\",\"forShiftId\":\"%s\"}"
        .formatted(shiftId, forShiftId);
  }

  private String cover(String shiftId, RosterMember... asked) {
    var ids = Stream.of(asked).map(member -> "\"" + member.id() + "\"").toList();
    return "{\"kind\":\"COVER\",\"shiftId\":\"%s\",\"memberIds\":[%s]}"
        .formatted(shiftId, String.join(",", ids));
  }

  private String change(String changeId, String rest) {
    return team.path("/roster-changes/" + changeId + rest);
  }

  private Answer answer(RosterMember member, String changeId, String reply) {
    return member.client().post(change(changeId, "/answer"), "{\"reply\":\"" + reply + "\"}");
  }

  private Answer decide(RosterMember lead, String changeId, String verdict) {
    return lead.client().post(change(changeId, "/decision"), "{\"verdict\":\"" + verdict + "\"}");
  }

  private Answer byPhone(String changeId, RosterMember member) {
    return team.lead()
        .client()
        .post(change(changeId, "/consent-by-phone"), "{\"memberId\":\"" + member.id() + "\"}");
  }

  private String state(String changeId) {
    return server
        .column("select state from roster_change where id = '%s'".formatted(changeId))
        .get(0);
  }

  private int planned(RosterMember member, String periodId) {
    var path = team.path("/members/" + member.id() + "/planned-hours?periodId=" + periodId);
    return expect(200, member.client().get(path)).json().at("/plannedMinutes").asInt();
  }

  /** What the hours account of a person holds for a shift, in minutes. */
  private int booked(RosterMember member, String shiftId) {
    var minutes =
        server.column(
            """
            select coalesce(sum(e.minutes), 0) from hours_entry e
            join hours_account a on a.id = e.account_id
            where a.person_id = '%s' and e.cause_id = '%s'
            """
                .formatted(member.person().id(), shiftId));
    return Integer.parseInt(minutes.get(0));
  }

  private static List<String> texts(JsonNode nodes) {
    return nodes.valueStream().map(JsonNode::asString).toList();
  }

  private static Answer kept(String operation, int status, Answer answer) {
    var body = expect(status, answer).http().body().getBytes(StandardCharsets.UTF_8);
    assertThat(Contract.load().faultsInAnswer(operation, status, body)).isEmpty();
    return answer;
  }

  @Test
  void aShiftIsGivenAwayOnceTheColleagueHasSeenWhatItMeansAndSaidYes() {
    var periodId = published();
    var shift = shiftOf(amy, TUESDAY);

    var proposed = kept("proposeRosterChange", 201, propose(amy, giveAway(shift, ben)));
    var id = proposed.text("/id");
    assertThat(proposed.text("/state")).isEqualTo("PROPOSED");
    assertThat(texts(proposed.json().at("/possibleSteps"))).containsExactly("WITHDRAW");
    assertThat(proposed.http().body()).doesNotContain("ASKED");
    assertThat(holder(shift)).isEqualTo(amy.id());

    var effects = kept("getRosterChangeEffects", 200, ben.client().get(change(id, "/effects")));
    assertThat(effects.json().at("/sides").size()).isEqualTo(1);
    assertThat(effects.text("/sides/0/memberId")).isEqualTo(ben.id());
    assertThat(effects.json().at("/sides/0/check/hours/minutes").asInt()).isEqualTo(450);
    assertThat(effects.text("/sides/0/takes/0/id")).isEqualTo(shift);

    var yes = kept("answerRosterChange", 200, answer(ben, id, "AGREE"));
    assertThat(yes.text("/state")).isEqualTo("BOOKED");
    assertThat(yes.text("/moves/0/shift/memberId")).isEqualTo(ben.id());
    assertThat(holder(shift)).isEqualTo(ben.id());
    assertThat(planned(amy, periodId)).isEqualTo(450);
    assertThat(planned(ben, periodId)).isEqualTo(1350);
    assertThat(booked(amy, shift)).isZero();
    assertThat(booked(ben, shift)).isEqualTo(450);
    var shown = kept("getRosterChange", 200, amy.client().get(change(id, "")));
    assertThat(shown.text("/state")).isEqualTo("BOOKED");
    assertThat(shown.json().at("/possibleSteps").size()).isZero();
    var decisions =
        server.column(
            "select operation || ' ' || outcome from decision_log where subject_id = '%s'"
                .formatted(id));
    assertThat(decisions)
        .containsExactlyInAnyOrder("proposeRosterChange GIVE_AWAY", "answerRosterChange BOOKED");
  }

  @Test
  void aSwapMovesBothShiftsAndSayingYesTwiceIsSayingItOnce() {
    var periodId = published();
    var hers = shiftOf(amy, TUESDAY);
    var his = shiftOf(ben, THURSDAY);
    var id = expect(201, propose(amy, swap(hers, his))).text("/id");

    var lead =
        kept("getRosterChangeEffects", 200, team.lead().client().get(change(id, "/effects")));
    assertThat(lead.json().at("/sides").size()).isEqualTo(2);
    assertThat(expect(200, answer(amy, id, "AGREE")).text("/state")).isEqualTo("PROPOSED");
    assertThat(expect(200, answer(ben, id, "AGREE")).text("/state")).isEqualTo("BOOKED");

    assertThat(holder(hers)).isEqualTo(ben.id());
    assertThat(holder(his)).isEqualTo(amy.id());
    assertThat(planned(amy, periodId)).isEqualTo(900);
    assertThat(planned(ben, periodId)).isEqualTo(900);
    var again = answer(ben, id, "AGREE");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("roster-change-over");
    assertThat(again.text("/detail")).contains("booked");
    var mine = kept("listRosterChanges", 200, ben.client().get(team.path("/roster-changes")));
    assertThat(mine.json().at("/items").size()).isEqualTo(1);
  }

  @Test
  @OnceIsEnough
  void whatARuleForbidsIsRefusedAtOnceAndOnlyTheLeadIsToldWhy() {
    published();
    var shift = shiftOf(cas, MONDAY);
    team.absent(ben, "2027-01-04 00:00", "2027-01-05 00:00");

    var refused = propose(cas, giveAway(shift, ben));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("rule-violated");
    assertThat(refused.text("/detail")).contains("one of the others");
    assertThat(refused.json().at("/ruleViolations").size()).isZero();
    var told = propose(team.lead(), giveAway(shift, ben));
    assertThat(told.status()).isEqualTo(422);
    assertThat(told.json().at("/ruleViolations").size()).isPositive();
  }

  @Test
  @OnceIsEnough
  void whatStrainsARuleWaitsForTheTeamLeadWhoIsNoneOfThem() {
    published();
    // After Monday's late shift there are eight hours left, which the law allows once a week.
    var shift = shiftOf(amy, TUESDAY);
    var id = expect(201, propose(amy, giveAway(shift, cas))).text("/id");

    var agreed = expect(200, answer(cas, id, "AGREE"));
    assertThat(agreed.text("/state")).isEqualTo("AGREED");
    assertThat(holder(shift)).isEqualTo(amy.id());
    assertThat(decide(amy, id, "APPROVE").status()).isEqualTo(403);

    assertThat(kept("decideRosterChange", 200, decide(team.lead(), id, "APPROVE")).text("/state"))
        .isEqualTo("BOOKED");
    assertThat(holder(shift)).isEqualTo(cas.id());
  }

  @Test
  @OnceIsEnough
  void aTeamThatHasAgreedNothingHasItsLeadLookAtEveryChange() {
    publishedUnsaid();
    var shift = shiftOf(amy, TUESDAY);
    var id = expect(201, propose(amy, giveAway(shift, ben))).text("/id");

    assertThat(expect(200, answer(ben, id, "AGREE")).text("/state")).isEqualTo("AGREED");
    var declined = expect(200, decide(team.lead(), id, "DECLINE"));

    assertThat(declined.text("/state")).isEqualTo("DECLINED");
    assertThat(holder(shift)).isEqualTo(amy.id());
    var told =
        server.column(
            "select name from outbox_event where organisation_id = '%s' and body like '%%%s%%'"
                .formatted(team.organisation().id(), id));
    assertThat(told)
        .containsExactlyInAnyOrder(
            "roster-change-proposed", "roster-change-moved", "roster-change-moved");
  }

  @Test
  @OnceIsEnough
  void whereTheTeamHasAgreedSoTheLeadChoosesOneOfThoseWhoSayYes() {
    agree("WITH_WARNINGS", "APPLY_AND_CHOOSE");
    publishedUnsaid();
    var open = openShift(THURSDAY, "E");
    var offer =
        "{\"kind\":\"OPEN_SHIFT_OFFER\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\",\"%s\"]}"
            .formatted(open, amy.id(), cas.id());
    var id = expect(201, propose(team.lead(), offer)).text("/id");

    expect(200, answer(amy, id, "AGREE"));
    assertThat(choose(id, cas).text("/errors/0/code")).isEqualTo("change-without-yes");
    assertThat(expect(200, answer(cas, id, "AGREE")).text("/state")).isEqualTo("PROPOSED");
    assertThat(holder(open)).isEqualTo("null");
    var chosen = kept("decideRosterChange", 200, choose(id, cas));

    assertThat(chosen.text("/state")).isEqualTo("BOOKED");
    assertThat(holder(open)).isEqualTo(cas.id());
    assertThat(booked(amy, open)).isZero();
  }

  private Answer choose(String changeId, RosterMember member) {
    return team.lead()
        .client()
        .post(
            change(changeId, "/decision"),
            "{\"verdict\":\"CHOOSE\",\"memberId\":\"" + member.id() + "\"}");
  }

  @Test
  @OnceIsEnough
  void nobodyDecidesAboutAnOwnChangeNorOffersAnythingToOneself() {
    published();
    var shift = shiftOf(amy, TUESDAY);
    var id = expect(201, propose(amy, cover(shift, team.lead(), ben))).text("/id");

    assertThat(decide(team.lead(), id, "DECLINE").text("/detail")).contains("own change");
    var offer =
        "{\"kind\":\"OPEN_SHIFT_OFFER\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}"
            .formatted(openShift(MONDAY, "N"), team.lead().id());
    var refused = propose(team.lead(), offer);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("change-asks-proposer");
    assertThat(byPhone(id, team.lead()).status()).isEqualTo(403);
  }

  @Test
  void aYesByTelephoneBooksAndADisputeTakesEverythingBack() {
    var periodId = published();
    var hers = shiftOf(amy, TUESDAY);
    var his = shiftOf(ben, THURSDAY);
    var id = expect(201, propose(amy, swap(hers, his))).text("/id");

    var booked = kept("enterConsentByPhone", 200, byPhone(id, ben));
    assertThat(booked.text("/state")).isEqualTo("BOOKED");
    assertThat(holder(hers)).isEqualTo(ben.id());
    var seen = expect(200, ben.client().get(change(id, "")));
    assertThat(seen.text("/consents/0/state")).isEqualTo("BY_PHONE");
    assertThat(seen.text("/consents/0/enteredByName")).isEqualTo("Lea Lead");
    assertThat(texts(seen.json().at("/possibleSteps"))).containsExactly("AGREE", "DISPUTE");

    var undone = kept("disputeConsentByPhone", 200, ben.client().post(change(id, "/dispute")));
    assertThat(undone.text("/state")).isEqualTo("UNDONE");
    assertThat(undone.text("/consents/0/state")).isEqualTo("DISPUTED");
    assertThat(undone.text("/consents/0/enteredByName")).isEqualTo("Lea Lead");
    assertThat(holder(hers)).isEqualTo(amy.id());
    assertThat(holder(his)).isEqualTo(ben.id());
    assertThat(planned(ben, periodId)).isEqualTo(900);
    assertThat(booked(ben, hers)).isZero();
    assertThat(booked(amy, hers)).isEqualTo(450);
  }

  @Test
  void aDisputeThatCannotTakeBackStandsAndNoRosterChanges() {
    published();
    var shift = shiftOf(amy, TUESDAY);
    var id = expect(201, propose(amy, giveAway(shift, ben))).text("/id");
    expect(200, byPhone(id, ben));
    var next = expect(201, propose(ben, giveAway(shift, amy))).text("/id");
    expect(200, answer(amy, next, "AGREE"));

    var disputed = expect(200, ben.client().post(change(id, "/dispute")));

    assertThat(disputed.text("/state")).isEqualTo("BOOKED");
    assertThat(disputed.text("/consents/0/state")).isEqualTo("DISPUTED");
    assertThat(holder(shift)).isEqualTo(amy.id());
  }

  @Test
  void aChangeWhoseShiftHasChangedIsBrokenAndOneWhoseTimeRanOutIsTooLate() throws SQLException {
    published();
    var shift = shiftOf(amy, TUESDAY);
    var first = expect(201, propose(amy, giveAway(shift, ben))).text("/id");
    var second = expect(201, propose(amy, cover(shift, ben, team.lead()))).text("/id");
    var late = expect(201, propose(ben, giveAway(shiftOf(ben, FRIDAY), amy))).text("/id");
    expect(200, answer(ben, first, "AGREE"));
    server.execute(
        "update roster_change set proposed_at = %s, expires_at = %s where id = '%s'"
            .formatted(
                server.instant("2026-11-20T08:00"), server.instant("2026-11-23T08:00"), late));

    var broken = answer(ben, second, "AGREE");
    var expired = answer(amy, late, "AGREE");

    assertThat(broken.status()).isEqualTo(409);
    assertThat(broken.problem()).isIn("roster-change-broken");
    assertThat(expired.status()).isEqualTo(409);
    assertThat(expired.problem()).isEqualTo("roster-change-expired");
    assertThat(amy.client().get(change(late, "")).text("/state")).isEqualTo("EXPIRED");
    assertThat(amy.client().get(change(second, "")).text("/state")).isEqualTo("BROKEN");
    // Housekeeping comes by every minute; let it come now.
    server.execute(
        "update recurring_tasks set execution_time = %s where task_name = 'roster-change-end'"
            .formatted(server.instant("2020-01-01T00:00")));
    var ended = "select count(*) from roster_change where id = ? and state = ";
    server.awaitCount(1, Duration.ofSeconds(90), ended + "'EXPIRED'", late);
    server.awaitCount(1, Duration.ofSeconds(90), ended + "'BROKEN'", second);
    var lapsed =
        "select count(*) from roster_change_consent where change_id = ? and state = 'LAPSED'";
    assertThat(server.count(lapsed, second)).isEqualTo(2);
    assertThat(answer(ben, second, "REFUSE").problem()).isEqualTo("roster-change-broken");
  }

  @Test
  @OnceIsEnough
  void whomItDoesNotConcernSeesNothingAndDoesNothing() {
    published();
    var id = expect(201, propose(amy, giveAway(shiftOf(amy, TUESDAY), ben))).text("/id");
    var elsewhere = RosterTeam.on(server);

    assertThat(cas.client().get(change(id, "")).status()).isEqualTo(403);
    assertThat(answer(cas, id, "AGREE").status()).isEqualTo(403);
    assertThat(cas.client().post(change(id, "/withdraw")).status()).isEqualTo(403);
    assertThat(ben.client().post(change(id, "/withdraw")).status()).isEqualTo(403);
    assertThat(propose(cas, giveAway(shiftOf(amy, TUESDAY), cas)).status()).isEqualTo(403);
    assertThat(
            expect(200, cas.client().get(team.path("/roster-changes"))).json().at("/items").size())
        .isZero();
    assertThat(elsewhere.lead().client().get(change(id, "")).status()).isEqualTo(404);
    var theirs = elsewhere.path("/roster-changes/" + id);
    assertThat(elsewhere.lead().client().get(theirs).status()).isEqualTo(404);
    assertThat(elsewhere.lead().client().post(theirs + "/answer", "{\"reply\":\"AGREE\"}").status())
        .isEqualTo(404);
    assertThat(holder(shiftOf(amy, TUESDAY))).isEqualTo(amy.id());
  }

  @Test
  @OnceIsEnough
  void nobodyIsAskedWhoseYesWouldBeRefused() {
    published();

    var refused = propose(amy, cover(shiftOf(amy, MONDAY), ben, cas));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors").size()).isEqualTo(1);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/memberIds");
    assertThat(refused.text("/errors/0/code")).isEqualTo("change-asks-unable");
    assertThat(refused.text("/errors/0/message")).contains("Cas", "Leave this member out");
  }

  @Test
  @OnceIsEnough
  void aNoEndsItAndItIsNotToldToColleaguesWhoSaidIt() {
    published();
    var id = expect(201, propose(amy, cover(shiftOf(amy, TUESDAY), ben, cas))).text("/id");

    expect(200, answer(ben, id, "REFUSE"));
    var still = expect(200, amy.client().get(change(id, "")));
    assertThat(still.text("/state")).isEqualTo("PROPOSED");
    assertThat(still.http().body()).doesNotContain("REFUSED", ben.id());
    var lead = expect(200, team.lead().client().get(change(id, "")));
    assertThat(lead.json().at("/consents").size()).isEqualTo(3);
    expect(200, answer(cas, id, "REFUSE"));

    assertThat(amy.client().get(change(id, "")).text("/state")).isEqualTo("REFUSED");
    assertThat(answer(cas, id, "AGREE").problem()).isEqualTo("roster-change-over");
  }

  @Test
  void anOpenShiftIsOfferedToTheBestOfThoseWhoCanAndTheFirstYesHasIt() {
    published();
    var open = openShift(THURSDAY, "E");
    var offer = "{\"kind\":\"OPEN_SHIFT_OFFER\",\"shiftId\":\"%s\"}".formatted(open);

    assertThat(propose(amy, offer).status()).isEqualTo(403);
    var offered = kept("proposeRosterChange", 201, propose(team.lead(), offer));
    var id = offered.text("/id");
    assertThat(offered.json().at("/consents").size()).isGreaterThanOrEqualTo(2);
    assertThat(offered.text("/moves/0/taker")).isEqualTo("FIRST_YES");
    var taken = kept("answerRosterChange", 200, answer(amy, id, "AGREE"));

    assertThat(taken.text("/state")).isEqualTo("BOOKED");
    assertThat(holder(open)).isEqualTo(amy.id());
    assertThat(booked(amy, open)).isEqualTo(450);
    assertThat(answer(cas, id, "AGREE").problem()).isEqualTo("roster-change-over");
  }

  @Test
  void aLateChangeIsMadeOnlyWithTheYesOfWhoseRosterItIsAndIsHerBurdenUntilItIsUndone()
      throws SQLException {
    agree("WITH_WARNINGS", "FIRST_COME");
    // Three weeks ahead: within the term of notice.
    team.publishedPeriod("2026-12-14", Map.of(amy, "EE....."));
    var before = lateChanges(amy);
    var shift = shiftOf(amy, "2026-12-15");
    var open = openShift("2026-12-17", "E");
    var body =
        "{\"kind\":\"LATE_CHANGE\",\"shiftId\":\"%s\",\"forShiftId\":\"%s\",\"memberIds\":[\"%s\"]}"
            .formatted(shift, open, amy.id());
    var id = expect(201, propose(team.lead(), body)).text("/id");
    assertThat(holder(shift)).isEqualTo(amy.id());

    expect(200, answer(amy, id, "AGREE"));

    assertThat(holder(shift)).isEqualTo("null");
    assertThat(holder(open)).isEqualTo(amy.id());
    assertThat(booked(amy, shift)).isZero();
    assertThat(booked(amy, open)).isEqualTo(450);
    assertThat(lateChanges(amy)).isEqualTo(before + 1);

    var again = "{\"kind\":\"LATE_CHANGE\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}";
    var asked = propose(team.lead(), again.formatted(open, amy.id()));
    var entered = expect(201, asked).text("/id");
    expect(200, byPhone(entered, amy));
    assertThat(lateChanges(amy)).isEqualTo(before + 2);
    var undone = expect(200, amy.client().post(change(entered, "/dispute")));
    assertThat(undone.text("/state")).isEqualTo("UNDONE");
    assertThat(lateChanges(amy)).isEqualTo(before + 1);
  }

  private long lateChanges(RosterMember member) throws SQLException {
    return server.count(
        "select coalesce(sum(weight), 0) from burden_entry where kind = 'LATE_CHANGE'"
            + " and member_id = ?",
        member.id());
  }

  @Test
  @OnceIsEnough
  void everythingThatIsWrongIsToldAtOnceAndNothingChangesBeforePublication() {
    published();
    var wrong =
        "{\"kind\":\"GIVE_AWAY\",\"shiftId\":\"nowhere\",\"forShiftId\":\"x\",\"memberIds\":[\"a\",\"b\"]}";
    var refused = propose(amy, wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors").size()).isEqualTo(5);
    assertThat(propose(amy, giveAway(shiftOf(amy, TUESDAY), amy)).text("/errors/0/code"))
        .isEqualTo("change-asks-holder");
    var picking = team.pickingPeriod("2027-01-11", 1);
    var shift =
        server
            .column(
                "select id from shift where period_id = '%s' and holder_member_id = '%s'"
                    .formatted(picking, amy.id()))
            .get(0);
    var early = propose(amy, giveAway(shift, ben));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.problem()).isEqualTo("wrong-phase");
    assertThat(early.text("/detail")).contains("picking", "11 January 2027");
  }

  // ---- several transactions at once

  private Callable<Answer> later(RosterMember member, String changeId, String reply) {
    return () -> answer(member, changeId, reply);
  }

  @Test
  void ofTwoWhoSayYesToOneRequestForCoverAtOnceExactlyOneHasTheShift() {
    published();
    var shift = shiftOf(amy, TUESDAY);
    var holderNow = amy;
    for (var round = 0; round < ROUNDS; round++) {
      var giver = holderNow;
      var others = Stream.of(amy, ben, team.lead()).filter(one -> one != giver).toList();
      var id =
          expect(201, propose(giver, cover(shift, others.toArray(new RosterMember[0]))))
              .text("/id");

      var answers = AtOnce.send(others.stream().map(one -> later(one, id, "AGREE")).toList());

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      var winner = others.get(answers.get(0).status() == 200 ? 0 : 1);
      assertThat(answers.get(answers.get(0).status() == 200 ? 1 : 0).problem())
          .isEqualTo("roster-change-over");
      assertThat(holder(shift)).isEqualTo(winner.id());
      assertThat(booked(winner, shift)).isEqualTo(450);
      assertThat(booked(giver, shift)).isZero();
      holderNow = winner;
    }
  }

  @Test
  void whereOneWithdrawsWhileTheOtherSaysYesAllOfItHappensOrNothing() {
    published();
    var hers = shiftOf(amy, TUESDAY);
    var his = shiftOf(ben, THURSDAY);
    for (var round = 0; round < ROUNDS; round++) {
      var amyHasHers = holder(hers).equals(amy.id());
      var mine = amyHasHers ? hers : his;
      var id = expect(201, propose(amy, swap(mine, amyHasHers ? his : hers))).text("/id");

      var answers =
          AtOnce.send(
              List.of(() -> amy.client().post(change(id, "/withdraw")), later(ben, id, "AGREE")));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      var withdrawn = answers.get(0).status() == 200;
      assertThat(state(id)).isEqualTo(withdrawn ? "WITHDRAWN" : "BOOKED");
      assertThat(holder(mine)).isEqualTo(withdrawn ? amy.id() : ben.id());
      assertThat(holder(mine.equals(hers) ? his : hers)).isEqualTo(withdrawn ? ben.id() : amy.id());
    }
  }

  @Test
  void changesAmongTheSamePeopleInBothDirectionsAtOnceNeverWaitInACircle() {
    var periodId = published();
    for (var round = 0; round < ROUNDS; round++) {
      var one = one(amy);
      var other = one(ben);
      var first = expect(201, propose(amy, giveAway(one, ben))).text("/id");
      var second = expect(201, propose(ben, giveAway(other, amy))).text("/id");

      var answers = AtOnce.send(List.of(later(ben, first, "AGREE"), later(amy, second, "AGREE")));

      assertThat(answers).extracting(Answer::status).containsOnly(200);
      assertThat(planned(amy, periodId) + planned(ben, periodId)).isEqualTo(1800);
    }
    var twice =
        server.column(
            """
            select count(*) from roster_change_move where team_id = '%s' and booked_version is not null
            group by shift_id, booked_version having count(*) > 1
            """
                .formatted(team.id()));
    assertThat(twice).isEmpty();
  }

  private String one(RosterMember member) {
    return server
        .column(
            "select id from shift where holder_member_id = '%s' order by version, id"
                .formatted(member.id()))
        .get(0);
  }
}
