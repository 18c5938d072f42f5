package org.samenrooster.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.time.Interval;

/** Writes a violation as one line of JSON of the form of {@code violation.schema.json}. */
public final class ViolationLine {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final ZoneId zone;

  private ViolationLine(JsonGenerator json, ZoneId zone) {
    this.json = json;
    this.zone = zone;
  }

  /** The line, without its end; moments on the clock of the zone. */
  public static String of(RuleViolation violation, Locale language, ZoneId zone) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      new ViolationLine(json, zone).write(violation, language);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be written.", impossible);
    }
    return text.toString();
  }

  private void write(RuleViolation violation, Locale language) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", violation.terms().id());
    json.writeStringField("severity", violation.severity().name());
    moment("at", violation.at());
    json.writeNumberField("actual", violation.measure().actual());
    json.writeNumberField("limit", violation.measure().limit());
    json.writeStringField("unit", violation.measure().unit().symbol());
    json.writeStringField("source", violation.terms().source());
    json.writeStringField("message", violation.message(language, zone));
    if (violation.window().isPresent()) {
      window(violation.window().get());
    }
    if (violation.nearest().isPresent()) {
      nearest(violation.nearest().get());
    }
    if (violation.exceptionUse().isPresent()) {
      exception(violation.exceptionUse().get());
    }
    json.writeEndObject();
  }

  private void window(Interval window) throws IOException {
    json.writeObjectFieldStart("window");
    moment("start", window.start());
    moment("end", window.endExclusive());
    json.writeEndObject();
  }

  private void nearest(Nearest nearest) throws IOException {
    json.writeObjectFieldStart("nearest");
    json.writeStringField("way", nearest.way().name());
    moment("moment", nearest.moment());
    json.writeEndObject();
  }

  private void exception(ExceptionUse use) throws IOException {
    json.writeObjectFieldStart("exception");
    json.writeNumberField("used", use.used());
    json.writeNumberField("allowed", use.allowed());
    moment("until", use.until());
    json.writeEndObject();
  }

  private void moment(String name, Instant moment) throws IOException {
    json.writeStringField(name, MOMENT.format(moment.atZone(zone)));
  }
}
