package org.samenrooster.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.keepsToContract;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** Who read what, and what is kept. Today is Monday 23 November 2026. */
@OnceIsEnough
final class AuditIT {

  private static final String ACCESSES = "/me/accesses";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember bob = team.member("Bob", 3);
  private final Client lead = team.lead().client();

  @Test
  void everybodySeesWhoReadWhatIsKeptAboutHerAndNobodySeesMore() {
    var leave = "{\"from\":\"2026-12-07\",\"until\":\"2026-12-14\",\"leaveMinutes\":1440}";
    expect(201, amy.client().post(member(amy, "/leave-requests"), leave));
    expect(200, amy.client().get(hours(amy)));
    expect(200, amy.client().get(team.path("/members")));
    expect(403, bob.client().get(hours(amy)));

    expect(200, lead.get(hours(amy)));
    expect(200, lead.get(team.path("/leave-requests")));
    expect(200, lead.get(team.path("/hours?year=2026")));
    var auditor = server.as(team.organisation().personWithRole("AUDITOR"));
    expect(200, auditor.get(hours(bob)));
    expect(404, auditor.get(hours(bob).replace(bob.id(), "nobody")));

    assertThat(told(amy))
        .containsExactly("HOURS TEAM TEAM_LEAD", "LEAVE MINE TEAM_LEAD", "HOURS MINE TEAM_LEAD");
    assertThat(told(bob)).containsExactly("HOURS MINE AUDITOR", "HOURS TEAM TEAM_LEAD");
    assertThat(told(team.lead())).isEmpty();
    var stranger = RosterTeam.on(server).lead();
    assertThat(told(stranger)).isEmpty();
    var dutch = amy.client().with("Accept-Language", "nl").get(ACCESSES);
    assertThat(dutch.text("/items/1/text"))
        .isEqualTo("Lea Lead (teamleider) heeft je verlofaanvragen ingezien.");
    var first = page(amy.client().get(ACCESSES + "?limit=2"));
    var second = page(amy.client().get(ACCESSES + "?limit=2&cursor=" + first.text("/nextCursor")));
    assertThat(texts(second, "content")).containsExactly("HOURS");
    assertThat(second.text("/nextCursor")).isEmpty();
  }

  @Test
  void whatCannotBeRecordedIsNotTold() {
    var broken = "alter table data_access add constraint ck_broken check (reader_id <> '%s')";
    server.execute(broken.formatted(team.lead().person().id()));
    try {
      var refused = expect(500, lead.get(hours(amy)));
      assertThat(refused.problem()).isEqualTo("internal");
      expect(200, amy.client().get(hours(amy)));
    } finally {
      server.execute("alter table data_access drop constraint ck_broken");
    }

    expect(200, lead.get(hours(amy)));
    assertThat(told(amy)).hasSize(1);
  }

  @Test
  void aPersonGetsEverythingThatIsKeptAboutHerAndNothingOfOthers() {
    team.publishedPeriod("2026-11-16", Map.of(amy, "E......", bob, ".L....."));
    expect(200, lead.get(hours(amy)));
    var administrator = server.as(team.organisation().personWithRole("ADMINISTRATOR"));

    var own = keepsToContract("getMyData", 200, amy.client().get("/me/data"));
    var forHer = keepsToContract("getMemberData", 200, administrator.get(member(amy, "/data")));

    assertThat(own.text("/personId")).isEqualTo(amy.person().id());
    assertThat(part(own, "person").at("/0/displayName").asString()).isEqualTo("Amy");
    assertThat(part(own, "shift").size()).isEqualTo(1);
    assertThat(part(own, "shift").at("/0/holderMemberId").asString()).isEqualTo("ME");
    assertThat(part(own, "shift").at("/0/rosterDate").asString()).isEqualTo("2026-11-16");
    assertThat(part(own, "shift").at("/0/startAt").asString()).isEqualTo("2026-11-16T06:00:00Z");
    assertThat(part(own, "shift").at("/0/vacated").asString()).isEqualTo("false");
    assertThat(part(own, "hoursEntry").size()).isPositive();
    assertThat(part(own, "decisionLog").at("/0/personId").asString()).isEqualTo("ANOTHER");
    assertThat(part(own, "dataAccess").at("/0/content").asString()).isEqualTo("HOURS");
    assertThat(own.http().body())
        .doesNotContain(bob.id(), bob.person().id(), team.lead().id(), team.lead().person().id());
    assertThat(part(forHer, "shift")).isEqualTo(part(own, "shift"));
    assertThat(told(amy).get(0)).isEqualTo("EVERYTHING MINE ADMINISTRATOR");
    var leads = keepsToContract("getMyData", 200, lead.get("/me/data"));
    assertThat(leads.http().body()).doesNotContain(amy.id(), amy.person().id(), bob.id());
    assertThat(part(leads, "decisionLog").size()).isPositive();
    expect(403, lead.get(member(amy, "/data")));
    expect(404, administrator.get(member(amy, "/data").replace(amy.id(), "nobody")));
  }

  @Test
  void aDecisionIsShownWithWhatItRestedOnToThoseWhomItConcerns() {
    var leave = "{\"from\":\"2026-12-07\",\"until\":\"2026-12-14\",\"leaveMinutes\":1440}";
    var asked =
        expect(201, amy.client().post(member(amy, "/leave-requests"), leave)).text("/request/id");
    var refusal = "{\"reply\":\"REFUSE\",\"remark\":\"Too many are away.\"}";
    expect(200, lead.post(team.path("/leave-requests/" + asked + "/answer"), refusal));
    var period = team.publishedPeriod("2026-11-16", Map.of(amy, "E......", bob, ".L....."));
    var about = team.path("/decisions?subjectId=");

    var found = decisions(amy.client().get(about + asked));
    var id = found.text("/items/0/id");
    var shown = decision(amy.client().get(team.path("/decisions/" + id)));

    assertThat(texts(found, "operation")).containsExactly("answerLeaveRequest", "requestLeave");
    assertThat(texts(found, "memberId")).containsOnly(amy.id());
    assertThat(shown.text("/decision/byName")).isEqualTo("Lea Lead");
    assertThat(shown.text("/reason")).isEqualTo("Too many are away.");
    assertThat(shown.json().at("/asDeputy").asBoolean()).isFalse();
    assertThat(texts(decisions(bob.client().get(about + asked)), "id")).isEmpty();
    expect(404, bob.client().get(team.path("/decisions/" + id)));
    assertThat(texts(decisions(bob.client().get(about + period)), "operation"))
        .contains("approvePeriod", "publishPeriod");
    assertThat(texts(decisions(lead.get(about + amy.id())), "outcome"))
        .containsExactly("BY_PHONE", "ASKED");
    var auditor = server.as(team.organisation().personWithRole("AUDITOR"));
    decision(auditor.get(team.path("/decisions/" + id)));
    assertThat(told(amy).get(0)).isEqualTo("DECISIONS MINE AUDITOR");
    var first = decisions(lead.get(team.path("/decisions?limit=1")));
    var next = lead.get(team.path("/decisions?limit=1&cursor=" + first.text("/nextCursor")));
    assertThat(texts(decisions(next), "id")).hasSize(1).isNotEqualTo(texts(first, "id"));
  }

  private static Answer decisions(Answer answer) {
    return keepsToContract("listDecisions", 200, answer);
  }

  private static Answer decision(Answer answer) {
    return keepsToContract("getDecision", 200, answer);
  }

  @Test
  void aWorksCouncilReadsFiguresOfFivePeopleAndNoneOfFour() {
    var cara = team.member("Cara", 3);
    var address = team.path("/works-council-report?from=2026-11-01&until=2026-12-01");
    var auditor = server.as(team.organisation().personWithRole("AUDITOR"));
    team.publishedPeriod("2026-11-16", Map.of(amy, "E......", bob, ".L.....", cara, "..N...."));
    expect(200, lead.get(hours(amy)));

    var ofFour = keepsToContract("getTeamCouncilReport", 200, auditor.get(address));
    team.member("Dina", 3);
    var ofFive = keepsToContract("getTeamCouncilReport", 200, auditor.get(address));
    var everywhere =
        keepsToContract(
            "getCouncilReport",
            200,
            auditor.get("/works-council-report?from=2026-11-01&until=2026-12-01"));

    assertThat(ofFour.json().has("figures")).isFalse();
    assertThat(ofFour.http().body()).doesNotContain("questions");
    var figures = ofFive.json().at("/figures");
    assertThat(figures.at("/people").asInt()).isEqualTo(5);
    assertThat(figures.at("/publishedPeriods").asInt()).isEqualTo(1);
    assertThat(figures.at("/leastNoticeDays").asInt()).isEqualTo(-7);
    assertThat(figures.at("/heldShifts").asInt()).isEqualTo(3);
    assertThat(figures.at("/openShifts").asInt()).isPositive();
    assertThat(figures.has("wishesKeptPercent")).isFalse();
    assertThat(ofFive.http().body()).doesNotContain("Amy", "Bob", "Cara", "Lea", amy.id());
    assertThat(everywhere.json().at("/figures")).isEqualTo(figures);
    assertThat(ofFive.json().at("/kept").size()).isEqualTo(4);
    var dutch = auditor.with("Accept-Language", "nl").get(address);
    assertThat(dutch.text("/howItWorks/0")).startsWith("Mensen kiezen hun diensten zelf.");
    expect(403, amy.client().get(address));
    expect(400, auditor.get(address.replace("until=2026-12-01", "until=2026-11-01")));
  }

  private static JsonNode part(Answer answer, String name) {
    return answer
        .json()
        .at("/parts")
        .valueStream()
        .filter(part -> part.at("/name").asString().equals(name))
        .findFirst()
        .orElseThrow()
        .at("/items");
  }

  private String member(RosterMember member, String rest) {
    return team.path("/members/" + member.id() + rest);
  }

  private String hours(RosterMember member) {
    return member(member, "/hours-account?year=2026");
  }

  private static List<String> told(RosterMember member) {
    var page = page(member.client().get(ACCESSES));
    return page.json()
        .at("/items")
        .valueStream()
        .map(
            item ->
                "%s %s %s"
                    .formatted(
                        item.at("/content").asString(),
                        item.at("/whose").asString(),
                        item.at("/role").asString()))
        .toList();
  }

  private static List<String> texts(Answer answer, String field) {
    return answer
        .json()
        .at("/items")
        .valueStream()
        .map(item -> item.at("/" + field).asString())
        .toList();
  }

  private static Answer page(Answer answer) {
    return keepsToContract("listMyAccesses", 200, answer);
  }
}
