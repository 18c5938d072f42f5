package org.samenrooster.server.suggestion.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.samenrooster.api.model.EffectReasonCodeDto;
import org.samenrooster.api.model.EffectReasonDto;
import org.samenrooster.rules.Severity;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.solver.suggestion.Burden;
import org.samenrooster.solver.suggestion.BurdenKind;
import org.samenrooster.solver.suggestion.EffectReason;
import org.samenrooster.solver.suggestion.MemberEffect;
import org.samenrooster.solver.suggestion.MemberEffect.HoursChange;

/** Why somebody stands where she stands, in words. */
record ReasonTexts(Locale language) {

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  List<EffectReasonDto> of(MemberEffect effect) {
    return EffectReason.of(effect).stream()
        .map(
            reason ->
                new EffectReasonDto()
                    .code(EffectReasonCodeDto.valueOf(reason.name()))
                    .message(message(reason, effect)))
        .toList();
  }

  private String message(EffectReason reason, MemberEffect effect) {
    var messages = Messages.in(language);
    var key = "suggestion." + reason;
    return switch (reason) {
      case WITHIN_CONTRACT, EXTERNAL -> messages.sentence(key);
      case EXTRA_HOURS_WISHED, EXTRA_HOURS, OVERTIME ->
          messages.sentence(key, hours(effect.hours().map(HoursChange::beyondMinutes).orElse(0)));
      case WARNINGS -> messages.sentence(key, count(effect, Severity.WARN));
      case ADVICE -> messages.sentence(key, count(effect, Severity.INFO));
      case LESS_BURDEN, MORE_BURDEN -> burden(messages, key, effect.burden());
      case BELOW_CONTRACT, ABOVE_CONTRACT ->
          messages.sentence(key, hours(effect.hours().map(HoursChange::distanceMinutes).orElse(0)));
      case HIGHER_LEVEL -> messages.sentence(key, effect.levelAbove());
      case WORKED_TOGETHER -> messages.sentence(key, effect.shiftsTogether());
    };
  }

  private static String burden(Messages messages, String key, Burden burden) {
    var kinds =
        burden.kinds().size() == BurdenKind.values().length
            ? "BOTH"
            : burden.kinds().iterator().next().name();
    return messages.sentence(
        key,
        burden.shifts(),
        new Messages.Word("suggestion.burden." + kinds),
        BigDecimal.valueOf(burden.shareTenths(), 1));
  }

  private static long count(MemberEffect effect, Severity severity) {
    return effect.caused().stream().filter(found -> found.severity() == severity).count();
  }

  private static BigDecimal hours(int minutes) {
    return BigDecimal.valueOf(Math.abs(minutes)).divide(HOUR, 2, RoundingMode.HALF_UP);
  }
}
