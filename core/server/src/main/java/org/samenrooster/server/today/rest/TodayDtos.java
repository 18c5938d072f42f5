package org.samenrooster.server.today.rest;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.samenrooster.api.model.ColleagueDto;
import org.samenrooster.api.model.MyQuestionDto;
import org.samenrooster.api.model.MyQuestionKindDto;
import org.samenrooster.api.model.MyRoundDto;
import org.samenrooster.api.model.MyTodayDto;
import org.samenrooster.api.model.NextShiftDto;
import org.samenrooster.api.model.PeriodPhaseDto;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.shift.application.PersonShift;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.telling.rest.NotificationDtos;
import org.samenrooster.server.today.application.Question;
import org.samenrooster.server.today.application.Today;
import org.samenrooster.server.today.application.Today.PlannedRound;
import org.samenrooster.server.today.application.Today.Work;

/** What matters to somebody now, as it travels. */
public final class TodayDtos {

  private TodayDtos() {}

  /**
   * All of it.
   *
   * @param zone the clock on which ends are told
   */
  public static MyTodayDto of(Today today, Locale language, ZoneId zone) {
    var told = today.told();
    return new MyTodayDto()
        .asOf(told.asOf().atOffset(ZoneOffset.UTC))
        .today(today.today())
        .shifts(today.work().shifts().stream().map(shift -> shift(shift, today.work())).toList())
        .absences(ShiftDtos.absent(today.absences()))
        .questions(
            today.asked().questions().stream()
                .map(question -> question(question, language, zone))
                .toList())
        .questionsInAll(today.asked().inAll())
        .rounds(today.rounds().stream().map(TodayDtos::round).toList())
        .unreadNotifications(told.unread())
        .notifications(
            told.items().stream()
                .map(item -> NotificationDtos.notification(item, language))
                .toList());
  }

  private static NextShiftDto shift(PersonShift own, Work work) {
    var stored = own.shift();
    var dtos = new ShiftDtos(own.team(), stored.holder(), work.givingBack());
    return new NextShiftDto()
        .teamId(own.team().id())
        .teamName(own.team().name())
        .published(own.isPublished())
        .shift(dtos.of(stored))
        .worksWith(
            work.company().getOrDefault(stored.shift().id(), List.of()).stream()
                .map(one -> new ColleagueDto().memberId(one.memberId()).displayName(one.name()))
                .toList());
  }

  private static MyQuestionDto question(Question question, Locale language, ZoneId zone) {
    var words = new ArrayList<Object>();
    words.add(question.place().teamName());
    words.addAll(question.words().values());
    var dto =
        new MyQuestionDto()
            .kind(MyQuestionKindDto.valueOf(question.kind().name()))
            .teamId(question.place().teamId())
            .teamName(question.place().teamName())
            .text(Messages.in(language).sentence(question.words().key(), words.toArray()));
    question.until().ifPresent(until -> dto.setUntil(ShiftDtos.at(until, zone)));
    question.periodId().ifPresent(dto::setPeriodId);
    switch (question.kind()) {
      case ROSTER_CHANGE, CHANGE_TO_DECIDE -> dto.setRosterChangeId(question.subjectId());
      case LATE_CONSENT -> dto.setLateConsentId(question.subjectId());
      case CONTRACT_EXTENSION -> dto.setContractExtensionId(question.subjectId());
      case LEAVE_REQUEST -> dto.setLeaveRequestId(question.subjectId());
      case LINES_TO_APPROVE -> dto.setPeriodId(question.subjectId());
    }
    return dto;
  }

  private static MyRoundDto round(PlannedRound planned) {
    var round = planned.round();
    return new MyRoundDto()
        .teamId(round.place().teamId())
        .teamName(round.place().teamName())
        .memberId(round.memberId())
        .periodId(round.periodId())
        .phase(PeriodPhaseDto.valueOf(round.phase().name()))
        .from(round.dates().from())
        .until(round.dates().until())
        .plannedMinutes(planned.hours().plannedMinutes())
        .contractMinutes(planned.hours().target().contractMinutes());
  }
}
