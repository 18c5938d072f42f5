package org.samenrooster.server.shift.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.paging.MomentPage.Place;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;

/** Turns a place in a list into text that nobody is tempted to take apart, and back. */
public final class Cursors {

  private Cursors() {}

  /** The cursor of a place. */
  public static String of(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /** The cursor of a place in a list in the order of moments. */
  public static String of(Instant at, String id) {
    return of(new Place(at, id).toString());
  }

  /**
   * The page after a cursor, or the first; one more than asked for tells whether another follows.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code invalid-request} if it is no
   *     cursor of a list in the order of moments
   */
  public static MomentPage page(@Nullable String cursor, int limit) {
    return new MomentPage(place(cursor, Place::read), limit + 1);
  }

  /**
   * The place of a cursor, if one was sent.
   *
   * @param read reads the text that {@link #of} was given; may throw what the JDK throws for text
   *     that is no number and no date
   * @throws org.samenrooster.server.platform.problem.Problem {@code invalid-request} if it is no
   *     cursor of this list
   */
  public static <P> Optional<P> place(@Nullable String cursor, Function<String, P> read) {
    if (cursor == null) {
      return Optional.empty();
    }
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Optional.of(read.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problems.badParameters(
          List.of(ParameterFault.wrong("query/cursor", "not-a-cursor", cursor)));
    }
  }
}
