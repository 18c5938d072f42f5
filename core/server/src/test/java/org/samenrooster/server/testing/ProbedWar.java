package org.samenrooster.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The built WAR with the probes of the tests in it, and nothing else changed. */
final class ProbedWar {

  private ProbedWar() {}

  /** Makes it afresh in a directory of the build; the context is still the WAR's file name. */
  static Path in(String directory) {
    try {
      var target = Files.createDirectories(ServerFiles.build().resolve(directory));
      var war = target.resolve("samenrooster.war");
      Files.copy(ServerFiles.war(), war, StandardCopyOption.REPLACE_EXISTING);
      addProbesTo(war);
      return war;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addProbesTo(Path war) throws IOException {
    var tests = ServerFiles.build().resolve("test-classes");
    try (var zip = FileSystems.newFileSystem(war);
        Stream<Path> classes = Files.walk(tests)) {
      for (var probe : classes.filter(ProbedWar::isProbe).toList()) {
        var inside = zip.getPath("WEB-INF/classes", tests.relativize(probe).toString());
        Files.createDirectories(inside.getParent());
        Files.copy(probe, inside);
      }
    }
  }

  private static boolean isProbe(Path file) {
    return file.getFileName().toString().matches(".*Probe.*\\.class");
  }
}
