package org.samenrooster.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.samenrooster.shift.Shift;

/**
 * What an approval of a line is about: exactly these shifts at these times. A line that changes has
 * another one, so an approval lapses by itself and comes back when the line does.
 *
 * @param text 64 hexadecimal digits
 */
public record LineFingerprint(String text) {

  /** That of a line, in whatever order its shifts come. */
  public static LineFingerprint of(Collection<? extends Shift> shifts) {
    String line =
        shifts.stream()
            .map(
                shift ->
                    shift.id()
                        + ' '
                        + shift.duty().interval().start()
                        + ' '
                        + shift.duty().interval().endExclusive())
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return new LineFingerprint(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256.", e);
    }
  }
}
