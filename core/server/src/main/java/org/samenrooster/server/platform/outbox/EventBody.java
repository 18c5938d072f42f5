package org.samenrooster.server.platform.outbox;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an event carries, as it is stored.
 *
 * @param memberIds the members whom it concerns
 */
record EventBody(List<String> memberIds, Map<EventDetail, String> details) {

  private static final String MEMBERS = "members";
  private static final String DETAILS = "details";

  static EventBody of(Event event) {
    return new EventBody(event.memberIds(), event.details());
  }

  static EventBody parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      var body = reader.readObject();
      Map<EventDetail, String> details = new EnumMap<>(EventDetail.class);
      var stored = body.getJsonObject(DETAILS);
      stored.keySet().forEach(key -> details.put(EventDetail.valueOf(key), stored.getString(key)));
      var members =
          body.getJsonArray(MEMBERS).getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList();
      return new EventBody(members, details);
    }
  }

  String json() {
    var said = Json.createObjectBuilder();
    details.forEach((detail, value) -> said.add(detail.name(), value));
    return Json.createObjectBuilder()
        .add(MEMBERS, Json.createArrayBuilder(memberIds))
        .add(DETAILS, said)
        .build()
        .toString();
  }
}
