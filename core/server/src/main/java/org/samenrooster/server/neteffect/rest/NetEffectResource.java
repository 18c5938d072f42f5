package org.samenrooster.server.neteffect.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.NetEffectRequestDto;
import org.samenrooster.api.server.NetEffectApi;
import org.samenrooster.server.neteffect.application.CalculateNetEffect;
import org.samenrooster.server.platform.problem.Language;

/** The operations of the tag NetEffect. */
@RequestScoped
public class NetEffectResource implements NetEffectApi {

  @Context private HttpHeaders headers;

  @Inject private CalculateNetEffect calculateNetEffect;

  @Override
  public Response calculateNetEffect(NetEffectRequestDto body, @Nullable String acceptLanguage) {
    var calculated = calculateNetEffect.calculate(body.getYear(), NetRequestDrafts.of(body));
    return Response.ok(new NetEffectDtos(Language.of(headers)).of(calculated)).build();
  }
}
