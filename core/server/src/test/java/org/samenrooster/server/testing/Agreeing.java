package org.samenrooster.server.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Agreements of a team: the usual ones but for what is said. */
public final class Agreeing {

  private Agreeing() {}

  /**
   * A whole document.
   *
   * @param said parts of it, by name
   */
  public static String document(String from, Map<String, String> said) {
    var parts =
        new LinkedHashMap<String, String>(
            Map.of(
                "wishes", "{\"vetoesPerPeriod\":2}",
                "unpopular", "{\"kinds\":[],\"shiftTypes\":[]}",
                "picking", "{}",
                "exchanges",
                    "{\"approval\":\"NEVER\",\"openShifts\":\"FIRST_COME\",\"swapRings\":true,"
                        + "\"ringExpiryHours\":48,\"offerExpiryHours\":72}",
                "leave", "{\"byLevel\":[]}",
                "lending", "{\"on\":false,\"teamIds\":[]}"));
    parts.putAll(said);
    var document = new StringBuilder("{\"from\":\"" + from + "\"");
    parts.forEach((name, value) -> document.append(",\"" + name + "\":" + value));
    return document.append("}").toString();
  }

  /** Lets a team agree on it, whatever it agreed before. */
  public static Answer agree(RosterTeam team, String from, Map<String, String> said) {
    var path = team.path("/agreements");
    var lead = team.lead().client();
    var latest = lead.get(path).header("ETag");
    return (latest.isEmpty() ? lead : lead.with("If-Match", latest))
        .put(path, document(from, said));
  }
}
