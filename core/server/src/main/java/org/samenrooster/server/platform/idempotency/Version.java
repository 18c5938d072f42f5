package org.samenrooster.server.platform.idempotency;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Pattern;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;

/**
 * The version of a stored document as its {@code ETag}.
 *
 * @param number the row's version column
 */
public record Version(int number) {

  private static final Pattern STRONG = Pattern.compile("\"(\\d{1,9})\"");

  /** For {@code Response.tag}. */
  public EntityTag tag() {
    return new EntityTag(Integer.toString(number));
  }

  /**
   * Refuses to go on unless the caller has seen this version.
   *
   * @param ifMatch the header as it was sent
   * @throws org.samenrooster.server.platform.problem.Problem {@code stale-version}, or {@code
   *     invalid-request} if it is no version at all
   */
  public void requireMatch(String ifMatch) {
    var sent = STRONG.matcher(ifMatch.strip());
    if (!sent.matches()) {
      throw Problems.badParameters(
          List.of(ParameterFault.wrong("header/If-Match", "not-a-version", ifMatch, "\"7\"")));
    }
    if (Integer.parseInt(sent.group(1)) != number) {
      throw Problems.staleVersion();
    }
  }
}
