package org.samenrooster.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.samenrooster.hours.net.NetEffect;

/** Writes a net effect as one line of JSON of the form of {@code net-effect.schema.json}. */
public final class NetEffectLine {

  private static final JsonFactory JSON = new JsonFactory();

  private NetEffectLine() {}

  /** The line, without its end; each figure is rounded half up to whole euros by itself. */
  public static String of(NetEffect effect) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("weeklyMinutes", effect.weeklyMinutes());
      euros(json, "gross", effect.gross());
      euros(json, "pension", effect.pension());
      euros(json, "taxable", effect.taxable());
      euros(json, "tax", effect.tax());
      euros(json, "netPay", effect.netPay());
      euros(json, "careBenefit", effect.benefits().care().yearly());
      euros(json, "rentBenefit", effect.benefits().rent().yearly());
      euros(json, "childBenefit", effect.benefits().child().yearly());
      euros(json, "childcareBenefit", effect.benefits().childcare().yearly());
      euros(json, "total", effect.total());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be written.", impossible);
    }
    return text.toString();
  }

  private static void euros(JsonGenerator json, String name, BigDecimal amount) throws IOException {
    json.writeNumberField(name, NetEffect.wholeEuros(amount));
  }
}
