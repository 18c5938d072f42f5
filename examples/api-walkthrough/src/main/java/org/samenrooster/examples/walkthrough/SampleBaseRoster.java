package org.samenrooster.examples.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samenrooster.client.model.BaseRosterPin;
import org.samenrooster.client.model.Weekday;

/**
 * A base roster file as the command line writes it, told to a server as pins: what a search finds
 * in some seconds depends on the machine, and the sample must be the same everywhere.
 */
final class SampleBaseRoster {

  private final JsonNode file;
  private final Map<String, String> memberIds;

  /**
   * @param file see {@code api-spec/files/base-roster.schema.json}
   * @param memberIds the server's, by those in the file
   */
  SampleBaseRoster(JsonNode file, Map<String, String> memberIds) {
    this.file = file;
    this.memberIds = memberIds;
  }

  int cycleWeeks() {
    return file.get("cycleWeeks").asInt();
  }

  /** Every day of every line, days off too. */
  List<BaseRosterPin> pins() {
    List<BaseRosterPin> pins = new ArrayList<>();
    for (JsonNode line : file.get("lines")) {
      int week = 0;
      for (JsonNode days : line.get("weeks")) {
        week++;
        for (Weekday day : Weekday.values()) {
          JsonNode shiftType = days.get(day.ordinal());
          pins.add(
              new BaseRosterPin()
                  .memberId(memberIds.get(line.get("memberId").asText()))
                  .week(week)
                  .day(day)
                  .shiftType(shiftType.isNull() ? null : shiftType.asText()));
        }
      }
    }
    return pins;
  }
}
