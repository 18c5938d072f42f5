package org.samenrooster.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.samenrooster.fault.FaultCode;

/** The text of a file in UTF-8, whatever the machine's locale is. */
final class TextFile {

  /** Larger files are not ours; two years of hourly arrivals are a third of a megabyte. */
  private static final long MAX_BYTES = 16L * 1024 * 1024;

  private TextFile() {}

  /** The text without a byte order mark; empty, with a fault, when it cannot be read. */
  static Optional<String> read(Path file, Faults faults) {
    Place place = Place.startOf(file.toString());
    try {
      if (Files.isDirectory(file)) {
        faults.add(place, "", FaultCode.FILE_IS_A_FOLDER, file);
        return Optional.empty();
      }
      if (Files.size(file) > MAX_BYTES) {
        faults.add(place, "", FaultCode.FILE_TOO_LARGE, Files.size(file), MAX_BYTES);
        return Optional.empty();
      }
      return Optional.of(decode(Files.readAllBytes(file)));
    } catch (NoSuchFileException missing) {
      faults.add(place, "", FaultCode.FILE_NOT_FOUND, file);
    } catch (CharacterCodingException notUtf8) {
      faults.add(place, "", FaultCode.FILE_NOT_UTF_8, file);
    } catch (IOException unreadable) {
      faults.add(place, "", FaultCode.FILE_NOT_READABLE, file);
    }
    return Optional.empty();
  }

  static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
