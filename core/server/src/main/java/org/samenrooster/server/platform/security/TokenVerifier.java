package org.samenrooster.server.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/**
 * Believes a token only if its own issuer signed it: the {@code iss} claim chooses the processor,
 * and each processor knows the keys, algorithms and audience of that issuer alone.
 */
final class TokenVerifier {

  private final Map<String, JWTProcessor<SecurityContext>> processors;

  TokenVerifier(Map<String, JWTProcessor<SecurityContext>> processors) {
    this.processors = Map.copyOf(processors);
  }

  TokenSubject verify(String token) throws TokenRefused {
    try {
      var parsed = JWTParser.parse(token);
      var claims = processorOf(parsed).process(parsed, null);
      return new TokenSubject(claims.getIssuer(), claims.getSubject());
    } catch (ExpiredJWTException e) {
      throw new TokenRefused("expired");
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
      throw new TokenRefused("invalid");
    }
  }

  private JWTProcessor<SecurityContext> processorOf(JWT token) throws TokenRefused, ParseException {
    var claims = token.getJWTClaimsSet();
    var issuer = Optional.ofNullable(claims == null ? null : claims.getIssuer());
    return issuer
        .map(processors::get)
        .orElseThrow(() -> new TokenRefused(issuer.isEmpty() ? "invalid" : "unknown-issuer"));
  }
}
