package org.samenrooster.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Properties;

/** The best published values of the shift scheduling benchmark, by the name of the file. */
final class BestKnown {

  private final Properties values = new Properties();

  BestKnown() {
    try (InputStream file = BestKnown.class.getResourceAsStream("best-known.properties")) {
      if (file == null) {
        throw new IllegalStateException("best-known.properties belongs beside this class.");
      }
      values.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  OptionalInt of(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String value = values.getProperty(name);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }
}
