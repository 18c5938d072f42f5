package org.samenrooster.server.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the bearer token of every request. It refuses nothing itself: what it found travels with
 * the request to {@link AuthenticationFilter}, so that a bad token, like everything else, is
 * answered with a problem document.
 */
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

  static final String SUBJECT = TokenAuthentication.class.getName() + ".subject";
  static final String REFUSAL = TokenAuthentication.class.getName() + ".refusal";

  private static final String SCHEME = "Bearer ";

  @Inject private TokenVerifier verifier;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var token = token(request);
    if (token.isEmpty()) {
      return context.doNothing();
    }
    try {
      var subject = verifier.verify(token.get());
      request.setAttribute(SUBJECT, subject);
      return context.notifyContainerAboutLogin(subject.subject(), Set.of());
    } catch (TokenRefused e) {
      request.setAttribute(REFUSAL, e.reason());
      return context.doNothing();
    }
  }

  private static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> header.substring(SCHEME.length()).strip());
  }
}
