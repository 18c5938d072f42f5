package org.samenrooster.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samenrooster.fault.Texts;

/** Turns a violation into a sentence, with durations and moments as people say them. */
final class RuleSentences {

  private RuleSentences() {}

  static String of(RuleViolation violation, Locale language, ZoneId zone) {
    Texts texts = Texts.in(language);
    String moment = texts.sentence("format.moment");
    DateTimeFormatter format = DateTimeFormatter.ofPattern(moment, localeOf(language));
    return texts.sentence(
        "rule." + violation.textKey(),
        amount(violation.measure().actual(), violation, texts),
        amount(violation.measure().limit(), violation, texts),
        at(violation.at(), zone, format),
        violation.window().map(window -> at(window.start(), zone, format)).orElse(""),
        violation.terms().source(),
        violation.window().map(window -> day(window.start(), language, zone, texts)).orElse(""));
  }

  private static String day(Instant instant, Locale language, ZoneId zone, Texts texts) {
    String pattern = texts.sentence("format.day");
    return at(instant, zone, DateTimeFormatter.ofPattern(pattern, localeOf(language)));
  }

  private static Locale localeOf(Locale language) {
    return language.getLanguage().equals("nl") ? language : Locale.ENGLISH;
  }

  private static String at(Instant instant, ZoneId zone, DateTimeFormatter format) {
    return format.format(instant.atZone(zone));
  }

  private static String amount(long value, RuleViolation violation, Texts texts) {
    if (violation.measure().unit() != RuleViolation.Unit.MINUTES) {
      return Long.toString(value);
    }
    long minutes = Math.max(0, value);
    String key = minutes % 60 == 0 ? "format.hours" : "format.hours-minutes";
    return texts.sentence(key, Long.toString(minutes / 60), Long.toString(minutes % 60));
  }
}
