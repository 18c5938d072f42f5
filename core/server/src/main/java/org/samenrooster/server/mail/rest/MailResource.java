package org.samenrooster.server.mail.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.samenrooster.api.model.MailAddressDto;
import org.samenrooster.api.model.MailAddressStateDto;
import org.samenrooster.api.model.MailCodeDto;
import org.samenrooster.api.model.MailLanguageDto;
import org.samenrooster.api.model.NewMailAddressDto;
import org.samenrooster.api.server.MailApi;
import org.samenrooster.server.mail.application.MailAddress;
import org.samenrooster.server.mail.application.MailAddress.State;
import org.samenrooster.server.mail.application.OwnMailAddress;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.security.CurrentCaller;

/** The operations of the tag Mail. */
@RequestScoped
public class MailResource implements MailApi {

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private OwnMailAddress own;
  @Inject private Clock clock;

  @Override
  public Response getMailAddress() {
    return answer();
  }

  @Override
  public Response askMailAddress(String idempotencyKey, NewMailAddressDto body) {
    var language = Locale.forLanguageTag(body.getLanguage().name().toLowerCase(Locale.ROOT));
    return commands.run(
        () -> {
          own.ask(current.get(), body.getAddress(), language);
          return answer();
        });
  }

  @Override
  public Response confirmMailAddress(String idempotencyKey, MailCodeDto body) {
    return commands.run(
        () -> {
          own.confirm(current.get(), body.getCode());
          return answer();
        });
  }

  @Override
  public Response removeMailAddress(String idempotencyKey) {
    return commands.run(
        () -> {
          own.remove(current.get());
          return answer();
        });
  }

  private Response answer() {
    var dto =
        new MailAddressDto()
            .asOf(clock.instant().atOffset(ZoneOffset.UTC))
            .sends(own.sends())
            .state(MailAddressStateDto.NONE);
    own.of(current.get())
        .filter(address -> address.state() != State.REMOVED)
        .ifPresent(address -> fill(dto, address));
    return Response.ok(dto).build();
  }

  private static void fill(MailAddressDto dto, MailAddress address) {
    dto.state(MailAddressStateDto.valueOf(address.state().name()))
        .address(address.address())
        .language(
            MailLanguageDto.valueOf(address.language().getLanguage().toUpperCase(Locale.ROOT)));
  }
}
