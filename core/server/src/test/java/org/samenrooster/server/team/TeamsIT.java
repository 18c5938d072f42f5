package org.samenrooster.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

final class TeamsIT {

  private static final Contract CONTRACT = Contract.load();

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation organisation = SeededOrganisation.on(server);

  @Test
  void aTeamThatWasHandedInComesBackAsItWas() {
    var team = CareTeam.on(server);

    var stored = team.administrator().get(team.path(""));

    assertThat(CONTRACT.faultsInAnswer("getTeam", 200, bytes(stored))).isEmpty();
    assertThat(stored.header("ETag")).isEqualTo("\"1\"");
    assertThat(texts(stored, "/document/members", "/displayName"))
        .containsExactly("Amy", "Bram", "Clara", "Daan", "Eva", "Finn", "Gijs", "Lotte");
    var lotte = stored.json().at("/document/members/7");
    assertThat(lotte.at("/birthDate").asString()).isEqualTo("1980-04-02");
    assertThat(lotte.at("/roles").toString())
        .contains("{\"role\":\"MEMBER\"}", "\"from\":\"2026-01-01\"", "\"role\":\"TEAM_LEAD\"");
    assertThat(lotte.at("/employments/0/minWeeklyMinutes").asInt()).isEqualTo(960);
    assertThat(lotte.at("/fixedFreeDays/0").asString()).isEqualTo("WED");
    assertThat(lotte.at("/facts/0/until").asString()).isEqualTo("2027-04-01");
    assertThat(texts(stored, "/document/shiftTypes", "/code")).containsExactly("E", "L", "N");
    assertThat(stored.text("/document/shiftTypes/1/qualificationCodes/0")).isEqualTo("VIG");
    assertThat(stored.text("/document/handovers/0/at")).isEqualTo("15:00");
    assertThat(stored.text("/document/locationName")).isEqualTo("De Linde");
  }

  @Test
  void aStudentComesBackWithHerCoachAndCoachesWhoCannotBeFollowedAreToldAtOnce() {
    var lotte = organisation.person("Lotte").login();
    var administrator = server.as(organisation.personWithRole("ADMINISTRATOR"));
    var handedIn =
        CareTeam.document("With students", lotte)
            .replace("\"members\":[", "\"members\":[" + student("Stu", lotte) + ",");

    var created = administrator.post("/teams", handedIn);
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    var path = "/teams/" + created.text("/id");
    var stored = administrator.get(path);

    assertThat(CONTRACT.faultsInAnswer("getTeam", 200, bytes(stored))).isEmpty();
    assertThat(stored.text("/document/members/8/displayName")).isEqualTo("Stu");
    assertThat(stored.text("/document/members/8/coaching/0/coach"))
        .isEqualTo(stored.text("/document/members/7/id"));
    assertThat(stored.text("/document/members/8/coaching/0/until")).isEqualTo("2027-02-01");
    var again =
        administrator
            .with("If-Match", stored.header("ETag"))
            .put(path, stored.json().at("/document").toString());
    assertThat(again.json().at("/document")).isEqualTo(stored.json().at("/document"));

    var wrong =
        administrator.post(
            "/teams",
            CareTeam.document("Wrong", lotte)
                .replace(
                    "\"members\":[",
                    "\"members\":[" + student("Stu", "nobody") + "," + student("Tim", "2") + ","));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(texts(wrong, "/errors", "/pointer"))
        .containsExactly("/members/0/coaching/0/coach", "/members/1/coaching/0/coach");
  }

  private static String student(String name, String coach) {
    return """
        {"displayName":"%s",
         "employments":[{"contractKind":"FIXED","weeklyMinutes":960,"from":"2026-09-01"}],
         "qualifications":[],
         "coaching":[{"coach":"%s","from":"2026-09-01","until":"2027-02-01"}]}"""
        .formatted(name, coach);
  }

  @Test
  void whoIsHandedInWithAnExternalIdSignsInAsTeamLead() {
    var team = CareTeam.on(server);

    var stored = team.lead().get(team.path(""));

    assertThat(stored.status()).isEqualTo(200);
    assertThat(stored.json().at("/document/members/7/birthDate").isMissingNode()).isTrue();
    assertThat(stored.json().at("/document/members/7/facts").size()).isZero();
  }

  @Test
  void sendingADocumentBackKeepsTheIdsOfMembersAndRaisesTheVersion() {
    var team = CareTeam.on(server);
    var before = team.administrator().get(team.path(""));

    var after =
        team.administrator()
            .with("If-Match", before.header("ETag"))
            .put(team.path(""), before.json().get("document").toString());

    assertThat(after.status()).as(after.toString()).isEqualTo(200);
    assertThat(after.header("ETag")).isEqualTo("\"2\"");
    assertThat(after.json()).isEqualTo(before.json());
  }

  @Test
  void aTeamWorksUnderAPackOfTheCustomersFolder() {
    var team = CareTeam.on(server);
    var document =
        team.administrator()
            .get(team.path(""))
            .json()
            .get("document")
            .toString()
            .replace("nl-cao-vvt", "house-rules");

    var answer = team.administrator().with("If-Match", "\"1\"").put(team.path(""), document);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.text("/document/rulePack")).isEqualTo("house-rules");
  }

  @Test
  void whatAShiftTypeSaysAgainstItsKindIsKeptAndNothingElseIsSaid() {
    var team = CareTeam.on(server);
    var document =
        team.administrator()
            .get(team.path(""))
            .json()
            .get("document")
            .toString()
            .replaceFirst(
                "\"kind\":\"CARE\"",
                "\"kind\":\"MEETING\",\"countsForCoverage\":true,\"countsForRest\":true");

    var answer = team.administrator().with("If-Match", "\"1\"").put(team.path(""), document);
    var types = team.lead().get(team.path("/shift-types"));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    for (var meeting :
        List.of(answer.json().at("/document/shiftTypes/0"), types.json().at("/items/0"))) {
      assertThat(meeting.at("/countsForCoverage").asBoolean()).isTrue();
      assertThat(meeting.has("countsForHours")).isFalse();
      assertThat(meeting.has("countsForRest")).isFalse();
    }
  }

  @Test
  void aChangeOfTheTeamItselfRaisesItsVersionOnce() {
    var team = CareTeam.on(server);
    var before = team.administrator().get(team.path(""));
    var document = before.json().get("document").toString().replace("Zonnehof", "Maanhof");

    var renamed = team.administrator().with("If-Match", "\"1\"").put(team.path(""), document);

    assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
    assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
    assertThat(team.administrator().get(team.path("")).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void aMemberWhoIsLeftOutEndsTodayAndComesBackWithTheSameId() {
    var team = CareTeam.on(server);
    var before = team.administrator().get(team.path(""));
    var document = before.json().get("document");
    var without = document.toString().replace(document.at("/members/0").toString() + ",", "");

    var ended = team.administrator().with("If-Match", "\"1\"").put(team.path(""), without);
    var back =
        team.administrator().with("If-Match", "\"2\"").put(team.path(""), document.toString());

    assertThat(texts(ended, "/document/members", "/displayName"))
        .containsExactly("Bram", "Clara", "Daan", "Eva", "Finn", "Gijs", "Lotte");
    assertThat(back.json().at("/document")).isEqualTo(document);
  }

  @Test
  void aStaleOrMissingIfMatchIsRefused() {
    var team = CareTeam.on(server);
    var document = CareTeam.document("Maanhof", "nobody-" + team.id());

    var stale = team.administrator().with("If-Match", "\"7\"").put(team.path(""), document);
    var missing = team.administrator().put(team.path(""), document);
    var garbage = team.administrator().with("If-Match", "latest").put(team.path(""), document);

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.problem()).isEqualTo("stale-version");
    assertThat(missing.status()).isEqualTo(428);
    assertThat(garbage.status()).isEqualTo(400);
    assertThat(team.administrator().get(team.path("")).text("/document/name"))
        .isEqualTo("Zonnehof");
  }

  @Test
  void everyFaultIsToldAtOnceInTheCallersLanguageAndNothingIsStored() {
    var administrator = server.as(organisation.personWithRole("ADMINISTRATOR"));
    var document =
        CareTeam.document("Zonnehof", "a-" + organisation.id())
            .replace("nl-cao-vvt", "fr-code-du-travail")
            .replace("Europe/Amsterdam", "Europe/Atlantis")
            .replace(
                "\"end\":\"07:15\",\"endsNextDay\":true", "\"end\":\"07:15\",\"endsNextDay\":false")
            .replace("\"qualificationCodes\":[\"VIG\"]", "\"qualificationCodes\":[\"XYZ\"]")
            .replaceFirst(
                "(?s)\\{\"role\":\"MEMBER\"}",
                "{\"role\":\"MEMBER\",\"from\":\"2026-03-01\",\"until\":\"2026-02-01\"}");

    var refused = administrator.with("Accept-Language", "nl").post("/teams", document);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("impossible-document");
    assertThat(texts(refused, "/errors", "/pointer"))
        .containsExactlyInAnyOrder(
            "/rulePack",
            "/zone",
            "/shiftTypes/2/end",
            "/shiftTypes/1/qualificationCodes/0",
            "/members/0/roles/0/until");
    assertThat(texts(refused, "/errors", "/message"))
        .anyMatch(message -> message.contains("regelpakket"))
        .noneMatch(message -> message.contains("rule pack"));
    assertThat(administrator.get("/teams").json().get("items").size()).isZero();
  }

  @Test
  void aDocumentThatDoesNotKeepToTheContractIsRefusedWithPlaces() {
    var administrator = server.as(organisation.personWithRole("ADMINISTRATOR"));
    var document =
        CareTeam.document("Zonnehof", "b-" + organisation.id())
            .replaceFirst("\"weeklyMinutes\":1920", "\"weeklyMinutes\":1920.5")
            .replaceFirst("\"level\":3", "\"level\":9");

    var refused = administrator.post("/teams", document);

    assertThat(refused.problem()).isEqualTo("invalid-request");
    assertThat(texts(refused, "/errors", "/pointer"))
        .containsExactlyInAnyOrder(
            "/members/1/employments/0/weeklyMinutes", "/qualifications/0/level");
  }

  @Test
  void whatContradictsWhatIsStoredIsRefused() {
    var team = CareTeam.on(server);
    var elsewhere = CareTeam.on(server);
    var foreign = elsewhere.administrator().get(elsewhere.path("")).json();
    var login = foreign.at("/document/members/7/externalId").asString();
    var document =
        CareTeam.document("Zonnehof", login)
            .replaceFirst(
                "\"displayName\":\"Amy\"",
                "\"id\":\"%s\",\"displayName\":\"Amy\""
                    .formatted(foreign.at("/document/members/0/id").asString()));

    var refused = team.administrator().post("/teams", document);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(texts(refused, "/errors", "/code"))
        .containsExactlyInAnyOrder("team-name-taken", "unknown-member", "external-id-taken");
  }

  @Test
  void aCommandNeedsAKeyAndTheSameKeyGivesTheSameAnswer() {
    var administrator = server.as(organisation.personWithRole("ADMINISTRATOR"));
    var document = CareTeam.document("Zonnehof", "c-" + organisation.id());

    var without =
        administrator
            .with("Content-Type", "application/json")
            .send("POST", "/teams", BodyPublishers.ofString(document));
    var keyed = administrator.with("Idempotency-Key", "once");
    var first = keyed.post("/teams", document);
    var again = keyed.post("/teams", document);
    var other = keyed.post("/teams", document.replace("Zonnehof", "Maanhof"));

    assertThat(without.problem()).isEqualTo("idempotency-key-required");
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.http().body()).isEqualTo(first.http().body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).endsWith("/teams/" + first.text("/id"));
    assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    assertThat(administrator.get("/teams").json().get("items").size()).isEqualTo(1);
  }

  @Test
  void teamsComeInPagesByNameAndOnlyThoseOfTheCaller() {
    var administrator = server.as(organisation.personWithRole("ADMINISTRATOR"));
    for (var name : List.of("Maan", "Aarde", "Zon")) {
      administrator.post("/teams", CareTeam.document(name, name + "-" + organisation.id()));
    }

    var first = administrator.get("/teams?limit=2");
    var second = administrator.get("/teams?limit=2&cursor=" + first.text("/nextCursor"));
    var stranger = server.as(organisation.person("Stranger")).get("/teams");

    assertThat(texts(first, "/items", "/name")).containsExactly("Aarde", "Maan");
    assertThat(texts(second, "/items", "/name")).containsExactly("Zon");
    assertThat(second.json().at("/nextCursor").isMissingNode()).isTrue();
    assertThat(stranger.json().get("items").size()).isZero();
    assertThat(CONTRACT.faultsInAnswer("listTeams", 200, bytes(first))).isEmpty();
  }

  @Test
  void colleaguesSeeNamesAndLevelsAndTheLeadSeesHours() {
    var team = CareTeam.on(server);

    var asLead = team.lead().get(team.path("/members"));
    var asAdministrator = team.administrator().get(team.path("/members"));
    var shiftTypes = team.lead().get(team.path("/shift-types"));

    assertThat(CONTRACT.faultsInAnswer("listMembers", 200, bytes(asLead))).isEmpty();
    assertThat(asLead.text("/items/7/displayName")).isEqualTo("Lotte");
    assertThat(asLead.json().at("/items/7/level").asInt()).isEqualTo(4);
    assertThat(asLead.json().at("/items/0/contractWeeklyMinutes").asInt()).isEqualTo(1920);
    assertThat(asAdministrator.json().at("/items/0/contractWeeklyMinutes").isMissingNode())
        .isTrue();
    assertThat(texts(shiftTypes, "/items", "/code")).containsExactly("E", "L", "N");
  }

  @Test
  void anotherOrganisationsTeamIsNotThere() {
    var team = CareTeam.on(server);
    var stranger = server.as(organisation.personWithRole("ADMINISTRATOR"));

    assertThat(stranger.get(team.path("")).status()).isEqualTo(404);
    assertThat(stranger.get(team.path("/members")).status()).isEqualTo(404);
    assertThat(
            stranger
                .with("If-Match", "\"1\"")
                .put(team.path(""), CareTeam.document("Mine", "d-" + organisation.id()))
                .status())
        .isEqualTo(404);
  }

  private static byte[] bytes(Answer answer) {
    return answer.http().body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<String> texts(Answer answer, String list, String below) {
    return answer.json().at(list).valueStream().map(item -> item.at(below).asString("")).toList();
  }
}
