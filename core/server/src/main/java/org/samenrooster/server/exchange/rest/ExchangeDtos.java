package org.samenrooster.server.exchange.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.api.model.ConsentStateDto;
import org.samenrooster.api.model.MemberConsentDto;
import org.samenrooster.api.model.MemberSideDto;
import org.samenrooster.api.model.NewRosterChangeDto;
import org.samenrooster.api.model.RosterChangeDto;
import org.samenrooster.api.model.RosterChangeEffectsDto;
import org.samenrooster.api.model.RosterChangeKindDto;
import org.samenrooster.api.model.RosterChangeStateDto;
import org.samenrooster.api.model.RosterChangeStepDto;
import org.samenrooster.api.model.ShiftMoveDto;
import org.samenrooster.api.model.ShiftTakerDto;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.Consent;
import org.samenrooster.exchange.Move;
import org.samenrooster.server.exchange.application.ChangeDraft;
import org.samenrooster.server.exchange.application.ChangeEffects.Effects;
import org.samenrooster.server.exchange.application.ChangeEffects.MemberSide;
import org.samenrooster.server.exchange.application.ShownChange;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.rest.ViolationDtos;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.team.Team;

/**
 * Changes of published rosters as they travel to one caller: of others no more than he may know.
 */
record ExchangeDtos(Team team, Caller caller, Locale language) {

  static ChangeDraft draft(NewRosterChangeDto dto) {
    return new ChangeDraft(
        ChangeKind.valueOf(dto.getKind().name()),
        Optional.ofNullable(dto.getShiftId()),
        Optional.ofNullable(dto.getForShiftId()),
        List.copyOf(Optional.ofNullable(dto.getMemberIds()).orElse(Set.of())));
  }

  RosterChangeDto of(ShownChange shown) {
    var change = shown.change();
    var shifts =
        shown.shifts().stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    var dto =
        new RosterChangeDto()
            .id(change.id())
            .kind(RosterChangeKindDto.valueOf(change.kind().name()))
            .state(RosterChangeStateDto.valueOf(shown.state().name()))
            .proposedAt(ShiftDtos.at(shown.stored().proposed().at(), team.zone()))
            .expiresAt(ShiftDtos.at(change.expiresAt(), team.zone()))
            .moves(shown.moves(caller).stream().map(move -> of(shown, move, shifts)).toList())
            .consents(shown.consents(caller).stream().map(consent -> of(shown, consent)).toList())
            .possibleSteps(
                shown.possibleSteps(caller).stream()
                    .map(step -> RosterChangeStepDto.valueOf(step.name()))
                    .collect(Collectors.toCollection(LinkedHashSet::new)))
            .asOf(ShiftDtos.at(shown.asOf(), team.zone()));
    shown.stored().proposed().by().ifPresent(by -> dto.setProposedByName(by.personName()));
    shown.stored().endedAt().ifPresent(at -> dto.setEndedAt(ShiftDtos.at(at, team.zone())));
    return dto;
  }

  private ShiftMoveDto of(ShownChange shown, Move move, Map<String, RosterShift> shifts) {
    var shift = Optional.ofNullable(shifts.get(move.shiftId())).orElseThrow();
    var dto =
        new ShiftMoveDto()
            .shift(shifts().of(shift))
            .taker(ShiftTakerDto.valueOf(move.taker().name()));
    move.from()
        .filter(member -> shown.isTold(caller, move.from()))
        .ifPresent(member -> dto.fromMemberId(member).setFromName(name(member)));
    move.to()
        .filter(member -> shown.isTold(caller, move.to()))
        .ifPresent(member -> dto.toMemberId(member).setToName(name(member)));
    return dto;
  }

  private MemberConsentDto of(ShownChange shown, Consent consent) {
    var member = consent.memberId();
    var dto =
        new MemberConsentDto()
            .memberId(member)
            .displayName(name(member))
            .state(ConsentStateDto.valueOf(consent.state().name()));
    var entered = Optional.ofNullable(shown.stored().byPhone().get(member));
    entered.ifPresent(by -> dto.setEnteredByName(by.personName()));
    Optional.ofNullable(shown.stored().answers().get(member))
        .or(() -> entered)
        .ifPresent(by -> dto.setAt(ShiftDtos.at(by.at(), team.zone())));
    return dto;
  }

  RosterChangeEffectsDto of(Effects effects) {
    return new RosterChangeEffectsDto()
        .sides(effects.sides().stream().map(this::of).toList())
        .asOf(ShiftDtos.at(effects.asOf(), team.zone()));
  }

  private MemberSideDto of(MemberSide side) {
    return new MemberSideDto()
        .memberId(side.memberId())
        .displayName(name(side.memberId()))
        .gives(shifts().of(side.gives()))
        .takes(shifts().of(side.takes()))
        .check(new ViolationDtos(team, caller, language).of(side.checked(), side.memberId()));
  }

  private ShiftDtos shifts() {
    return new ShiftDtos(team, Optional.empty());
  }

  private String name(String memberId) {
    return team.member(memberId).orElseThrow().name();
  }
}
