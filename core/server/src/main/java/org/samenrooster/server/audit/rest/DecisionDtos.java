package org.samenrooster.server.audit.rest;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.samenrooster.api.model.AcceptedWarningDto;
import org.samenrooster.api.model.DecisionDetailDto;
import org.samenrooster.api.model.DecisionDto;
import org.samenrooster.api.model.DecisionPageDto;
import org.samenrooster.server.audit.application.DecisionLog.LoggedDecision;
import org.samenrooster.server.audit.application.DecisionLog.Warning;
import org.samenrooster.server.audit.application.ShowDecisions.Detail;
import org.samenrooster.server.rules.rest.RuleDtos;
import org.samenrooster.server.shift.rest.Cursors;

/** Decisions as documents of the contract. */
final class DecisionDtos {

  private DecisionDtos() {}

  /** A page of what was found, which is one more than asked for where another page follows. */
  static DecisionPageDto page(List<LoggedDecision> found, int limit) {
    var page =
        new DecisionPageDto().items(found.stream().limit(limit).map(DecisionDtos::of).toList());
    if (found.size() > limit) {
      var last = found.get(limit - 1);
      page.setNextCursor(Cursors.of(last.at(), last.id()));
    }
    return page;
  }

  static DecisionDetailDto of(Detail detail, Locale language) {
    var basis = detail.basis();
    var dto =
        new DecisionDetailDto()
            .decision(of(detail.decision()))
            .asDeputy(basis.asDeputy())
            .rules(detail.rules().stream().map(rule -> RuleDtos.of(rule, language)).toList())
            .acceptedWarnings(basis.warnings().stream().map(DecisionDtos::of).toList());
    basis.fingerprint().ifPresent(dto::setFingerprint);
    basis.reason().ifPresent(dto::setReason);
    return dto;
  }

  private static DecisionDto of(LoggedDecision decision) {
    var dto =
        new DecisionDto()
            .id(decision.id())
            .at(decision.at().atOffset(ZoneOffset.UTC))
            .byName(decision.decider().name())
            .operation(decision.operation())
            .subjectKind(decision.subject().kind())
            .subjectId(decision.subject().id())
            .outcome(decision.outcome());
    decision.subject().memberId().ifPresent(dto::setMemberId);
    return dto;
  }

  private static AcceptedWarningDto of(Warning warning) {
    return new AcceptedWarningDto()
        .memberId(warning.memberId())
        .ruleId(warning.ruleId())
        .at(warning.at().atOffset(ZoneOffset.UTC))
        .reason(warning.reason())
        .byName(warning.acceptedBy())
        .acceptedAt(warning.acceptedAt().atOffset(ZoneOffset.UTC));
  }
}
