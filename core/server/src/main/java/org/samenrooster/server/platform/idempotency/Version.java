package org.samenrooster.server.platform.idempotency;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;

/**
 * The version of a stored document as its {@code ETag}.
 *
 * @param number the row's version column
 */
public record Version(int number) {

  private static final Pattern STRONG = Pattern.compile("\"(\\d{1,9})\"");

  /**
   * Refuses to go on unless the caller has seen the document that is stored, or there is none yet.
   *
   * @param stored the version of what is stored
   * @param ifMatch the header as it was sent
   * @throws org.samenrooster.server.platform.problem.Problem as {@link #requireMatch}, or {@code
   *     precondition-required} if the header is missing where something is stored
   */
  public static void requireSeen(OptionalInt stored, @Nullable String ifMatch) {
    if (ifMatch == null && stored.isPresent()) {
      throw Problems.preconditionRequired();
    }
    if (ifMatch != null) {
      // Nothing stored has version 0, so an If-Match for a document that is not there is stale.
      new Version(stored.orElse(0)).requireMatch(ifMatch);
    }
  }

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
