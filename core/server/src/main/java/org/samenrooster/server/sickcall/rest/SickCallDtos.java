package org.samenrooster.server.sickcall.rest;

import java.time.ZoneOffset;
import java.util.Optional;
import org.samenrooster.api.model.HrSickCallDto;
import org.samenrooster.api.model.ReplacementOutcomeDto;
import org.samenrooster.api.model.ReplacementRequestDto;
import org.samenrooster.api.model.ReplacementRequestsDto;
import org.samenrooster.api.model.SickCallDetailDto;
import org.samenrooster.api.model.SickCallDto;
import org.samenrooster.api.model.SickCallStateDto;
import org.samenrooster.api.model.VacatedShiftDto;
import org.samenrooster.server.exchange.application.OfferOpenShifts.Offered;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.sickcall.application.AskForReplacements;
import org.samenrooster.server.sickcall.application.ShowSickCalls;
import org.samenrooster.server.sickcall.application.StoredSickCall;
import org.samenrooster.server.team.application.StoredTeam;

/** Sick calls as they travel. */
final class SickCallDtos {

  private SickCallDtos() {}

  static SickCallDto of(StoredTeam team, StoredSickCall stored) {
    var call = stored.call();
    return new SickCallDto()
        .id(call.id())
        .memberId(call.memberId())
        .displayName(stored.person().name())
        .from(ShiftDtos.at(call.from(), team.team().zone()))
        .firstDayBack(call.firstDayBack())
        .state(SickCallStateDto.valueOf(call.state().name()))
        .registeredByName(stored.registeredBy());
  }

  static SickCallDetailDto of(ShowSickCalls.Detail detail) {
    var dtos = new ShiftDtos(detail.team().team(), Optional.empty());
    return new SickCallDetailDto()
        .asOf(ShiftDtos.at(detail.asOf(), detail.team().team().zone()))
        .sickCall(of(detail.team(), detail.stored()))
        .vacated(
            detail.vacated().stream()
                .map(
                    vacated ->
                        new VacatedShiftDto()
                            .shift(dtos.of(vacated.shift()))
                            .replacement(dtos.of(vacated.replacement())))
                .toList());
  }

  static ReplacementRequestsDto of(AskForReplacements.Asked asked) {
    var team = asked.team().team();
    var dtos = new ShiftDtos(team, Optional.empty());
    return new ReplacementRequestsDto()
        .asOf(ShiftDtos.at(asked.asOf(), team.zone()))
        .requests(asked.offered().stream().map(offered -> of(dtos, offered)).toList());
  }

  private static ReplacementRequestDto of(ShiftDtos dtos, Offered offered) {
    var dto =
        new ReplacementRequestDto()
            .shift(dtos.of(offered.shift()))
            .outcome(ReplacementOutcomeDto.valueOf(offered.outcome().name()))
            .askedMembers(offered.asked());
    offered.change().ifPresent(dto::setChangeId);
    return dto;
  }

  static HrSickCallDto forHr(StoredSickCall stored) {
    var call = stored.call();
    var dto =
        new HrSickCallDto()
            .id(call.id())
            .teamId(stored.place().teamId())
            .personId(stored.place().personId())
            .displayName(stored.person().name())
            .from(call.from().atOffset(ZoneOffset.UTC))
            .firstDayBack(call.firstDayBack())
            .state(SickCallStateDto.valueOf(call.state().name()));
    stored.person().externalId().ifPresent(dto::setExternalId);
    return dto;
  }
}
