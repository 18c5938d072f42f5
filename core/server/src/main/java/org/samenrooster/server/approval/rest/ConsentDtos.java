package org.samenrooster.server.approval.rest;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.api.model.ConsentStateDto;
import org.samenrooster.api.model.LateConsentDto;
import org.samenrooster.api.model.LateConsentStepDto;
import org.samenrooster.api.model.LateConsentsDto;
import org.samenrooster.api.model.PeriodPhaseDto;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.server.approval.application.ListConsents.Line;
import org.samenrooster.server.approval.application.ListConsents.Listed;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.team.Team;

/** Consents to late rosters as they travel. */
record ConsentDtos(Team team) {

  static LateConsentsDto of(Listed listed) {
    var shown = listed.late().shown();
    var team = shown.team().team();
    var lines = listed.lines();
    var dto =
        new LateConsentsDto()
            .asOf(ShiftDtos.at(listed.asOf(), team.zone()))
            .periodId(shown.period().id())
            .phase(PeriodPhaseDto.valueOf(shown.period().phase().name()))
            .missing((int) lines.stream().filter(ConsentDtos::isMissing).count())
            .items(lines.stream().map(new ConsentDtos(team)::of).toList());
    listed.late().inTimeFrom().ifPresent(dto::setInTimeFrom);
    return dto;
  }

  private static boolean isMissing(Line line) {
    return line.needed() && line.state().filter(ConsentState::isYes).isEmpty();
  }

  private LateConsentDto of(Line line) {
    var dto =
        new LateConsentDto()
            .memberId(line.member().id())
            .displayName(line.member().name())
            .needed(line.needed())
            .lateShifts(line.lateShifts())
            .possibleSteps(
                line.steps().stream()
                    .sorted()
                    .map(step -> LateConsentStepDto.valueOf(step.name()))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
    line.state().map(state -> ConsentStateDto.valueOf(state.name())).ifPresent(dto::setState);
    line.asked()
        .ifPresent(
            stored -> {
              dto.id(stored.consent().id())
                  .askedByName(stored.asked().personName())
                  .setAskedAt(ShiftDtos.at(stored.asked().at(), team.zone()));
              stored.entered().ifPresent(by -> dto.setEnteredByName(by.personName()));
              Optional.of(stored)
                  .flatMap(said -> said.said().or(said::entered))
                  .ifPresent(by -> dto.setAt(ShiftDtos.at(by.at(), team.zone())));
            });
    return dto;
  }
}
