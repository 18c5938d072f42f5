package org.samenrooster.server.platform.problem;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.samenrooster.api.model.ExceptionUseDto;
import org.samenrooster.api.model.NearestAllowedDto;
import org.samenrooster.api.model.NearestWayDto;
import org.samenrooster.api.model.RuleSeverityDto;
import org.samenrooster.api.model.RuleViolationDto;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.RuleViolation;

/** Broken rules as they travel; used in problems and in answers alike. */
public final class RuleViolations {

  private RuleViolations() {}

  /**
   * @param violations the domain's
   * @param language of the sentences
   * @param zone the team's, for the times
   */
  public static List<RuleViolationDto> of(
      List<RuleViolation> violations, Locale language, ZoneId zone) {
    return violations.stream().map(violation -> of(violation, language, zone)).toList();
  }

  /** One broken rule. */
  public static RuleViolationDto of(RuleViolation violation, Locale language, ZoneId zone) {
    var measure = violation.measure();
    var dto =
        new RuleViolationDto()
            .ruleId(violation.terms().id())
            .severity(RuleSeverityDto.valueOf(violation.severity().name()))
            .at(at(violation.at(), zone))
            .actual(Math.toIntExact(measure.actual()))
            .limit(Math.toIntExact(measure.limit()))
            .unit(measure.unit().symbol())
            .source(violation.terms().source())
            .message(violation.message(language, zone));
    violation
        .window()
        .ifPresent(
            window ->
                dto.windowStart(at(window.start(), zone))
                    .windowEnd(at(window.endExclusive(), zone)));
    violation.nearest().ifPresent(nearest -> dto.setNearest(nearest(nearest, zone)));
    violation.exceptionUse().ifPresent(use -> dto.setExceptionUse(use(use, zone)));
    if (violation.isWithheld()) {
      dto.setNumbersWithheld(true);
    }
    return dto;
  }

  private static NearestAllowedDto nearest(Nearest nearest, ZoneId zone) {
    return new NearestAllowedDto()
        .way(NearestWayDto.valueOf(nearest.way().name()))
        .moment(at(nearest.moment(), zone));
  }

  private static ExceptionUseDto use(ExceptionUse use, ZoneId zone) {
    return new ExceptionUseDto()
        .used(use.used())
        .allowed(use.allowed())
        .until(at(use.until(), zone));
  }

  private static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
