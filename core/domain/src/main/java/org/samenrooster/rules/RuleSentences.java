package org.samenrooster.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samenrooster.fault.Texts;
import org.samenrooster.rules.RuleViolation.Unit;

/**
 * Turns a violation into sentences, with durations and moments as people say them: what is wrong,
 * what would be allowed, and how far an exception is used up.
 */
final class RuleSentences {

  private final Texts texts;
  private final Locale language;
  private final ZoneId zone;

  private RuleSentences(Locale language, ZoneId zone) {
    this.texts = Texts.in(language);
    this.language = language.getLanguage().equals("nl") ? language : Locale.ENGLISH;
    this.zone = zone;
  }

  static String findingOf(RuleViolation violation, Locale language, ZoneId zone) {
    return new RuleSentences(language, zone).finding(violation);
  }

  static String of(RuleViolation violation, Locale language, ZoneId zone) {
    RuleSentences sentences = new RuleSentences(language, zone);
    StringBuilder message = new StringBuilder(sentences.finding(violation));
    violation
        .exceptionUse()
        .ifPresent(use -> message.append(' ').append(sentences.exceptionUse(use)));
    violation
        .nearest()
        .ifPresent(
            nearest -> message.append(' ').append(sentences.nearest(nearest, violation.at())));
    return message.toString();
  }

  private String finding(RuleViolation violation) {
    return texts.sentence(
        findingKey(violation),
        amount(violation.measure().actual(), violation.measure().unit()),
        amount(violation.measure().limit(), violation.measure().unit()),
        written(violation.at(), "format.moment"),
        violation.window().map(window -> written(window.start(), "format.moment")).orElse(""),
        violation.terms().source(),
        violation.window().map(window -> written(window.start(), "format.day")).orElse(""));
  }

  // What the law asks for may also be given as advice, in a milder tone.
  private String findingKey(RuleViolation violation) {
    String advice = "advice." + violation.textKey();
    return violation.severity() == Severity.INFO && texts.has(advice)
        ? advice
        : "rule." + violation.textKey();
  }

  private String nearest(Nearest nearest, Instant at) {
    boolean sameDay = local(nearest.moment()).toLocalDate().equals(local(at).toLocalDate());
    return texts.sentence(
        "nearest." + nearest.way(),
        written(nearest.moment(), sameDay ? "format.time" : "format.moment"));
  }

  private String exceptionUse(ExceptionUse use) {
    return texts.sentence(
        "exception-use",
        Integer.toString(use.used()),
        Integer.toString(use.allowed()),
        written(use.until(), "format.moment"));
  }

  private String written(Instant instant, String formatKey) {
    return DateTimeFormatter.ofPattern(texts.sentence(formatKey), language).format(local(instant));
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(zone);
  }

  private String amount(long value, Unit unit) {
    if (unit != Unit.MINUTES) {
      return Long.toString(value);
    }
    long minutes = Math.max(0, value);
    if (minutes > 0 && minutes < 60) {
      return texts.sentence("format.minutes", Long.toString(minutes));
    }
    String key = minutes % 60 == 0 ? "format.hours" : "format.hours-minutes";
    return texts.sentence(key, Long.toString(minutes / 60), Long.toString(minutes % 60));
  }
}
