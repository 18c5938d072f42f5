package org.samenrooster.server.rules.rest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.samenrooster.api.model.RuleBasisDto;
import org.samenrooster.api.model.RuleDto;
import org.samenrooster.api.model.RuleParameterDto;
import org.samenrooster.api.model.RuleSeverityDto;
import org.samenrooster.files.RuleNotes;
import org.samenrooster.server.team.application.TeamRules.ToldRule;

/** Rules as they travel. */
public final class RuleDtos {

  private RuleDtos() {}

  /** A rule in a language. */
  public static RuleDto of(ToldRule told, Locale language) {
    var terms = told.rule().entry().terms();
    var version = told.rule().version();
    var numbers = new TreeMap<>(version.parameters().values());
    var dto =
        new RuleDto()
            .id(terms.id())
            .source(terms.source())
            .severity(RuleSeverityDto.valueOf(terms.severity().name()))
            .parameters(numbers.entrySet().stream().map(RuleDtos::parameter).toList());
    if (!version.validity().from().equals(LocalDate.MIN)) {
      dto.setFrom(version.validity().from());
    }
    if (version.validity().hasEnd()) {
      dto.setUntil(version.validity().until());
    }
    told.notes()
        .flatMap(RuleNotes::basis)
        .ifPresent(basis -> dto.setBasis(RuleBasisDto.valueOf(basis.name())));
    told.notes().flatMap(RuleNotes::plain).ifPresent(plain -> dto.setPlain(plain.in(language)));
    return dto;
  }

  private static RuleParameterDto parameter(Map.Entry<String, Integer> number) {
    return new RuleParameterDto().name(number.getKey()).value(number.getValue());
  }
}
