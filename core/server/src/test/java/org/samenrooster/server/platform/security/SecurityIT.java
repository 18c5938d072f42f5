package org.samenrooster.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

@OnceIsEnough
final class SecurityIT {

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation organisation = SeededOrganisation.on(server);

  @Test
  void withoutATokenOneIsAskedToSignIn() {
    var answer = server.nobody().get("/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("unauthenticated");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aTokenThatNobodySignedIsNotBelieved() throws JOSEException {
    var amy = organisation.person("Amy");

    var garbage = server.nobody().withToken("abc.def.ghi").get("/me");
    var forged = server.nobody().withToken(forged("urn:samenrooster:demo", amy.login())).get("/me");
    var stranger = server.nobody().withToken(forged("https://other.example", "x")).get("/me");

    assertThat(garbage.text("/detail")).isEqualTo("The token is not valid. Sign in again.");
    assertThat(forged.text("/detail")).isEqualTo("The token is not valid. Sign in again.");
    assertThat(stranger.text("/detail")).contains("issuer that is not known");
    assertThat(stranger.status()).isEqualTo(401);
  }

  @Test
  void aDemoTokenTellsWhoOneIsAndWhatOneMayBeToday() {
    var teamId = organisation.team();
    var amy = organisation.person("Amy");
    var memberId = organisation.member(teamId, amy);
    organisation.lead(teamId, amy, LocalDate.of(2026, 11, 24));

    var me = server.as(amy).get("/me");

    assertThat(me.status()).as(me.toString()).isEqualTo(200);
    assertThat(me.text("/person/displayName")).isEqualTo("Amy");
    assertThat(me.text("/organisation/id")).isEqualTo(organisation.id());
    assertThat(me.text("/teams/0/teamId")).isEqualTo(teamId);
    assertThat(me.text("/teams/0/memberId")).isEqualTo(memberId);
    assertThat(me.json().at("/teams/0/roles").toString()).isEqualTo("[\"MEMBER\",\"TEAM_LEAD\"]");
    assertThat(me.text("/today")).isEqualTo("2026-11-23");
  }

  @Test
  void aDeputyWhoseDatesHaveEndedIsNoLeadAnyMore() {
    var teamId = organisation.team();
    var bram = organisation.person("Bram");
    organisation.member(teamId, bram);
    organisation.lead(teamId, bram, LocalDate.of(2026, 11, 23));

    var me = server.as(bram).get("/me");

    assertThat(me.json().at("/teams/0/roles").toString()).isEqualTo("[\"MEMBER\"]");
  }

  @Test
  void thePeopleOfTheDemonstrationAreListedWithWhoTheyAre() {
    var administrator = organisation.personWithRole("ADMINISTRATOR");

    var logins = server.nobody().get("/demo/logins");
    var unknown = server.nobody().post("/demo/tokens", "{\"login\":\"nobody-at-all\"}");

    assertThat(logins.status()).isEqualTo(200);
    assertThat(logins.json().at("/items").size()).isPositive();
    assertThat(unknown.problem()).isEqualTo("not-found");
    assertThat(server.as(administrator).get("/me").text("/organisationRoles/0"))
        .isEqualTo("ADMINISTRATOR");
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    var answer = server.nobody().with("X-Request-Id", "abc-123").get("/me");

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Request-Id")).isEqualTo("abc-123");
  }

  @Test
  void onlyConfiguredOriginsMayCallFromABrowser() {
    var known = server.nobody().with("Origin", "https://hr.example");
    var unknown = server.nobody().with("Origin", "https://evil.example");

    var preflight =
        known
            .with("Access-Control-Request-Method", "POST")
            .send("OPTIONS", "/teams", BodyPublishers.noBody());

    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.header("Access-Control-Allow-Headers"))
        .contains("Idempotency-Key", "Last-Event-ID");
    assertThat(known.get("/me").header("Access-Control-Allow-Origin"))
        .isEqualTo("https://hr.example");
    assertThat(unknown.get("/me").header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void theRequestLogHasNoIdsOfPeopleAndNoTokens() {
    var amy = organisation.person("Amy");
    var requestId = "log-" + amy.id().substring(0, 8);

    server.as(amy).with("X-Request-Id", requestId).get("/me");

    var line = server.awaitLogLine(requestId);
    assertThat(line).contains("\"operation\":\"getMe\"").contains("\"status\":200");
    assertThat(line).doesNotContain(amy.login()).doesNotContain(amy.id()).doesNotContain("Bearer");
  }

  private static String forged(String issuer, String subject) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience("samenrooster")
            .subject(subject)
            .expirationTime(new Date(4_000_000_000_000L))
            .build();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    token.sign(new MACSigner(new byte[32]));
    return token.serialize();
  }
}
