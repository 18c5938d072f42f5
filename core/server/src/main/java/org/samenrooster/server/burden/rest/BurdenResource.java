package org.samenrooster.server.burden.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.BurdenBalanceDto;
import org.samenrooster.api.model.BurdenCauseDto;
import org.samenrooster.api.model.BurdenEntryDto;
import org.samenrooster.api.model.BurdenOfKindDto;
import org.samenrooster.api.model.LedgerKindDto;
import org.samenrooster.api.server.BurdenApi;
import org.samenrooster.burden.BurdenBalance;
import org.samenrooster.burden.BurdenRules;
import org.samenrooster.server.burden.application.Burdens.Entered;
import org.samenrooster.server.burden.application.ShowBurdenBalance;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.ShiftDtos;

/** The operations of the tag Burden. */
@RequestScoped
public class BurdenResource implements BurdenApi {

  @Inject private CurrentCaller current;
  @Inject private ShowBurdenBalance balance;
  @Context private HttpHeaders headers;

  @Override
  public Response getBurdenBalance(
      String teamId, String memberId, @Nullable String acceptLanguage) {
    var shown = balance.of(current.get(), teamId, memberId);
    var dto =
        new BurdenBalanceDto()
            .asOf(ShiftDtos.at(shown.asOf(), shown.zone()))
            .memberId(memberId)
            .halfLifeWeeks(shown.decay().halfLifeWeeks())
            .kinds(shown.balances().stream().map(BurdenResource::of).toList())
            .entries(shown.entries().stream().map(entry -> of(entry, shown.zone())).toList())
            .rules(BurdenRules.in(Language.of(headers), shown.decay()));
    return Response.ok(dto).build();
  }

  private static BurdenOfKindDto of(BurdenBalance balance) {
    var dto =
        new BurdenOfKindDto()
            .kind(LedgerKindDto.valueOf(balance.kind().name()))
            .ownHundredths(balance.ownHundredths());
    balance.medianHundredths().ifPresent(dto::setMedianHundredths);
    return dto;
  }

  private static BurdenEntryDto of(Entered entered, ZoneId zone) {
    return new BurdenEntryDto()
        .kind(LedgerKindDto.valueOf(entered.entry().kind().name()))
        .date(entered.entry().day())
        .weight(entered.entry().weight())
        .cause(BurdenCauseDto.valueOf(entered.cause().name()))
        .enteredAt(ShiftDtos.at(entered.at(), zone));
  }
}
