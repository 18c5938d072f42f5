package org.samenrooster.server.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * Signs tokens for the fictional people of a demonstration, without a password. It is believed in
 * demo mode only. Its tokens live in real time even when the demonstration lives on another day.
 */
public final class DemoIssuer {

  /** The {@code iss} of its tokens, and the issuer of the sample people's logins. */
  public static final String URL = "urn:samenrooster:demo";

  private static final String AUDIENCE = "samenrooster";
  private static final Duration LIFE = Duration.ofHours(8);

  private final byte[] secret;
  private final Clock clock;

  DemoIssuer(Optional<String> key, Clock clock) {
    this.secret = key.map(DemoIssuer::digest).orElseGet(DemoIssuer::random);
    this.clock = clock;
  }

  /**
   * A token and its end.
   *
   * @param text what goes into the header
   * @param expiresAt when it ends
   */
  public record Token(String text, Instant expiresAt) {}

  /** Signs a token for the person with this login. */
  public Token tokenFor(String login) {
    var now = clock.instant();
    var end = now.plus(LIFE);
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(URL)
            .audience(AUDIENCE)
            .subject(login)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(end))
            .build();
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      token.sign(new MACSigner(secret));
      return new Token(token.serialize(), end);
    } catch (JOSEException e) {
      throw new IllegalStateException("The demo token could not be signed.", e);
    }
  }

  JWTProcessor<SecurityContext> processor() {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.HS256, new ImmutableSecret<>(secret)));
    processor.setJWTClaimsSetVerifier(claims());
    return processor;
  }

  private DefaultJWTClaimsVerifier<SecurityContext> claims() {
    var exact = new JWTClaimsSet.Builder().issuer(URL).build();
    return new DefaultJWTClaimsVerifier<>(AUDIENCE, exact, Set.of("sub", "exp")) {
      @Override
      protected Date currentTime() {
        return Date.from(clock.instant());
      }
    };
  }

  private static byte[] random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
