package org.samenrooster.server.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import org.samenrooster.api.model.DemoLoginDto;
import org.samenrooster.api.model.DemoLoginListDto;
import org.samenrooster.api.model.DemoTokenDto;
import org.samenrooster.api.model.DemoTokenRequestDto;
import org.samenrooster.api.server.DemoApi;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.DemoIssuer;
import org.samenrooster.server.platform.security.RateLimits;

/** Lists the people of the demonstration and signs in as one of them. */
@RequestScoped
public class DemoResource implements DemoApi {

  @Inject private Settings settings;
  @Inject private DemoIssuer issuer;
  @Inject private DemoPeople people;
  @Inject private RateLimits limits;
  @Context private HttpHeaders headers;
  @Context private HttpServletRequest request;

  @Override
  public Response listDemoLogins(String acceptLanguage) {
    checkDemoMode();
    var messages = Messages.in(Language.of(headers));
    var logins =
        people.all().stream()
            .map(
                person ->
                    new DemoLoginDto()
                        .login(person.login())
                        .displayName(person.displayName())
                        .description(messages.sentence(person.roleKey(), person.place())))
            .toList();
    return Response.ok(new DemoLoginListDto().items(logins)).build();
  }

  @Override
  public Response createDemoToken(DemoTokenRequestDto body) {
    checkDemoMode();
    limits
        .demoToken(request.getRemoteAddr())
        .ifPresent(
            seconds -> {
              throw Problems.tooManyRequests(seconds);
            });
    if (!people.has(body.getLogin())) {
      throw Problems.notFound("demo-login");
    }
    var token = issuer.tokenFor(body.getLogin());
    return Response.ok(
            new DemoTokenDto()
                .token(token.text())
                .expiresAt(token.expiresAt().atOffset(ZoneOffset.UTC)))
        .build();
  }

  private void checkDemoMode() {
    if (!settings.demo()) {
      throw Problems.notFound("demo");
    }
  }
}
