package org.samenrooster.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import org.samenrooster.server.testing.TestIssuer;
import org.samenrooster.server.testing.TestIssuers;

/** Tokens of identity providers that customers bring, on the way in through the running server. */
@OnceIsEnough
final class ExternalIssuerIT {

  private static final String INVALID = "The token is not valid. Sign in again.";

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation organisation = SeededOrganisation.on(server);
  private final String subject = SeededOrganisation.newId();
  private final String amy = organisation.person("Amy").id();

  static TestIssuer[] issuers() {
    return new TestIssuer[] {TestIssuers.ONLINE, TestIssuers.FILED};
  }

  static TestIssuer[] changingIssuers() {
    return new TestIssuer[] {TestIssuers.CHANGING_ONLINE, TestIssuers.CHANGING_FILED};
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void aGoodTokenLetsItsPersonInAsHimself(TestIssuer issuer) {
    organisation.login(issuer.url(), subject, amy);

    var me = me(issuer.token(subject));

    assertThat(me.status()).as(me.toString()).isEqualTo(200);
    assertThat(me.text("/person/id")).isEqualTo(amy);
    assertThat(me.text("/organisation/id")).isEqualTo(organisation.id());
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void whatIsWrongWithATokenKeepsItsPersonOut(TestIssuer issuer) throws JOSEException {
    organisation.login(issuer.url(), subject, amy);
    var other = issuer == TestIssuers.ONLINE ? TestIssuers.FILED : TestIssuers.ONLINE;
    var good = issuer.claims(subject).build();

    assertRefused(issuer, issuer.claims(subject).audience("another-product"), INVALID);
    assertRefused(issuer, issuer.claims(subject).audience((String) null), INVALID);
    assertRefused(issuer, issuer.claims(subject).expirationTime(secondsFromNow(-120)), "expired");
    assertRefused(issuer, issuer.claims(subject).expirationTime(null), INVALID);
    assertRefused(issuer, issuer.claims(subject).notBeforeTime(secondsFromNow(120)), INVALID);
    assertRefused(TestIssuer.signed(good, TestIssuer.newKey(issuer.key().getKeyID())), INVALID);
    assertRefused(TestIssuer.signed(good, other.key()), INVALID);
    // Whoever takes the public key for a shared secret believes anybody.
    assertRefused(signedWithSecret(good, issuer), INVALID);
    assertRefused(new PlainJWT(good).serialize(), INVALID);
    assertRefused(issuer.token("somebody-else"), "nobody here belongs");
  }

  @Test
  void aClockThatIsAMinuteOffIsForgiven() {
    var issuer = TestIssuers.ONLINE;
    organisation.login(issuer.url(), subject, amy);
    var late = issuer.claims(subject).expirationTime(secondsFromNow(-30)).build();
    var early = issuer.claims(subject).notBeforeTime(secondsFromNow(30)).build();

    assertThat(me(TestIssuer.signed(late, issuer.key())).status()).isEqualTo(200);
    assertThat(me(TestIssuer.signed(early, issuer.key())).status()).isEqualTo(200);
  }

  @Test
  void theIssuerOfOneOrganisationNeverSpeaksForAnother() {
    var theirs = SeededOrganisation.on(server);
    var bram = theirs.person("Bram").id();
    organisation.login(TestIssuers.ONLINE.url(), subject, amy);
    theirs.login(TestIssuers.FILED.url(), subject, bram);
    var theirsOnly = SeededOrganisation.newId();
    theirs.login(TestIssuers.FILED.url(), theirsOnly, theirs.person("Cas").id());
    var inTheirName = TestIssuers.FILED.claims(subject).build();

    // One subject at two issuers is two people.
    assertThat(me(TestIssuers.ONLINE.token(subject)).text("/person/id")).isEqualTo(amy);
    assertThat(me(TestIssuers.FILED.token(subject)).text("/person/id")).isEqualTo(bram);
    assertRefused(TestIssuers.ONLINE.token(theirsOnly), "nobody here belongs");
    assertRefused(TestIssuer.signed(inTheirName, TestIssuers.ONLINE.key()), INVALID);
  }

  @ParameterizedTest
  @MethodSource("changingIssuers")
  void aChangedKeyIsFollowedAndTheOldOneIsForgotten(TestIssuer issuer) {
    organisation.login(issuer.url(), subject, amy);
    var before = issuer.token(subject);
    assertThat(me(before).status()).isEqualTo(200);

    issuer.changeKey();

    assertThat(me(issuer.token(subject)).status()).isEqualTo(200);
    assertRefused(before, INVALID);
  }

  private Answer me(String token) {
    return server.nobody().withToken(token).get("/me");
  }

  private void assertRefused(TestIssuer issuer, JWTClaimsSet.Builder claims, String reason) {
    assertRefused(TestIssuer.signed(claims.build(), issuer.key()), reason);
  }

  private void assertRefused(String token, String reason) {
    var answer = me(token);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("unauthenticated");
    assertThat(answer.text("/detail")).contains(reason);
  }

  private static Date secondsFromNow(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static String signedWithSecret(JWTClaimsSet claims, TestIssuer issuer)
      throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.key().getKeyID()).build();
    var publicKey = issuer.key().toECPublicKey().getEncoded();
    var token = new SignedJWT(header, claims);
    token.sign(new MACSigner(publicKey));
    return token.serialize();
  }
}
