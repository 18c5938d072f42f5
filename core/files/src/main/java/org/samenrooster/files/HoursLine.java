package org.samenrooster.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.samenrooster.hours.allowance.ShiftAllowance;

/**
 * The hours of an employment and year, and what irregular hours give, as one line of JSON of the
 * form of {@code hours-result.schema.json}.
 *
 * @param contractMinutes contract hours of the year, public holidays not yet taken off
 * @param publicHolidayMinutes what public holidays take off them
 * @param workedMinutes worked, without leave and absences
 * @param balanceMinutes worked and credited more, or less, than the contract
 * @param allowances of every worked shift, in the order of the file
 */
public record HoursLine(
    int contractMinutes,
    int publicHolidayMinutes,
    int workedMinutes,
    int balanceMinutes,
    List<Allowance> allowances) {

  private static final JsonFactory JSON = new JsonFactory();

  public HoursLine {
    allowances = List.copyOf(allowances);
  }

  /**
   * The allowance of one shift.
   *
   * @param start of the shift, as the file writes it
   */
  public record Allowance(String start, ShiftAllowance given) {}

  /** The line, without its end. */
  public String text() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("contractMinutes", contractMinutes);
      json.writeNumberField("publicHolidayMinutes", publicHolidayMinutes);
      json.writeNumberField("workedMinutes", workedMinutes);
      json.writeNumberField("balanceMinutes", balanceMinutes);
      json.writeArrayFieldStart("allowances");
      for (Allowance allowance : allowances) {
        write(json, allowance);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be written.", impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Allowance allowance) throws IOException {
    json.writeStartObject();
    json.writeStringField("start", allowance.start());
    json.writeArrayFieldStart("bands");
    for (ShiftAllowance.BandMinutes band : allowance.given().bands()) {
      json.writeStartObject();
      json.writeStringField("percent", band.percent().toPlainString());
      json.writeNumberField("minutes", band.minutes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("amount", allowance.given().amount().toPlainString());
    json.writeEndObject();
  }
}
