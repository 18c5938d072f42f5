package org.samenrooster.server.platform.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;

/** Lets a request through only with a token that is believed and belongs to a person we know. */
@Dependent
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servletRequest;

  @Inject private CallerDirectory directory;
  @Inject private CurrentCaller current;
  @Inject private RateLimits limits;

  @Override
  public void filter(ContainerRequestContext request) {
    var refusal = (String) servletRequest.getAttribute(TokenAuthentication.REFUSAL);
    if (refusal != null) {
      throw refused(refusal);
    }
    var subject = (TokenSubject) servletRequest.getAttribute(TokenAuthentication.SUBJECT);
    if (subject != null) {
      current.signIn(directory.find(subject).orElseThrow(() -> refused("unknown-person")));
    } else if (!Authorisation.openToEveryone(resource.getResourceMethod().getName())) {
      throw Problems.unauthenticated("missing");
    }
  }

  private Problem refused(String reason) {
    return limits
        .failedSignIn(Optional.ofNullable(servletRequest.getRemoteAddr()).orElse(""))
        .map(Problems::tooManyRequests)
        .orElseGet(() -> Problems.unauthenticated(reason));
  }
}
