package org.samenrooster.server.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a team writes down as its agreements, as a body for the API: the usual ones, with other
 * parts where a test needs them. Immutable.
 */
public final class Agreements {

  private final String from;
  private final Map<String, String> parts;

  private Agreements(String from, Map<String, String> parts) {
    this.from = from;
    this.parts = parts;
  }

  /** The usual agreements, which hold from this day on. */
  public static Agreements from(String from) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("wishes", "{\"vetoesPerPeriod\":2}");
    parts.put("unpopular", "{\"kinds\":[],\"shiftTypes\":[]}");
    parts.put("picking", "{}");
    parts.put("exchanges", exchanges("NEVER", "FIRST_COME"));
    parts.put("leave", "{\"byLevel\":[]}");
    parts.put("lending", "{\"on\":false,\"teamIds\":[]}");
    return new Agreements(from, parts);
  }

  /** The same, but for one part of it, in JSON. */
  public Agreements with(String part, String json) {
    var others = new LinkedHashMap<>(parts);
    others.put(part, json);
    return new Agreements(from, others);
  }

  /** The same, with these terms of exchanges: when the lead approves, and who gets open shifts. */
  public Agreements exchanging(String approval, String openShifts) {
    return with("exchanges", exchanges(approval, openShifts));
  }

  /** The same, but no rings are looked for among swap wishes. */
  public Agreements withoutSwapRings() {
    var others = new LinkedHashMap<String, String>(parts);
    others.computeIfPresent(
        "exchanges", (part, terms) -> terms.replace("\"swapRings\":true", "\"swapRings\":false"));
    return new Agreements(from, others);
  }

  private static String exchanges(String approval, String openShifts) {
    return """
        {"approval":"%s","openShifts":"%s","swapRings":true,"ringExpiryHours":48,
         "offerExpiryHours":72}
        """
        .formatted(approval, openShifts);
  }

  /** The body. */
  public String json() {
    var document = new StringBuilder("{\"from\":\"" + from + "\"");
    parts.forEach((name, value) -> document.append(",\"" + name + "\":" + value));
    return document.append("}").toString();
  }
}
