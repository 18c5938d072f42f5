package org.samenrooster.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Servers other than the one Samenrooster comes with, unpacked by the build and set up here with
 * the very files and commands that {@code docs/app-servers.md} gives to IT.
 */
final class OtherServer {

  private static final Path HOME = Path.of(System.getProperty("it.server.home", "none"));
  private static final String JAVA_OPTIONS =
      "-Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Duser.timezone=UTC";
  private static final Map<String, String> DRIVER =
      Map.of("SAMENROOSTER_DB_DRIVER_JAR", ServerFiles.file("postgresql.jar").toString());

  private OtherServer() {}

  static ServerStart wildFly(int port) {
    var script = ServerFiles.serverFile("wildfly", "samenrooster.cli");
    run(List.of(HOME.resolve("bin/jboss-cli.sh").toString(), "--file=" + script));
    copy(war(), HOME.resolve("standalone/deployments/samenrooster.war"));
    return new ServerStart(
        List.of(
            HOME.resolve("bin/standalone.sh").toString(),
            "-Djboss.http.port=" + port,
            "-Djboss.https.port=" + (port + 1),
            "-Djboss.management.http.port=" + (port + 2)),
        Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", JAVA_OPTIONS),
        // Ends both "started in …" and "started (with errors) in …".
        "Server configuration file in use");
  }

  static ServerStart openLiberty(int port) {
    var server = HOME.resolve("usr/servers/samenrooster");
    copy(ServerFiles.serverFile("liberty", "server.xml"), server.resolve("server.xml"));
    copy(war(), server.resolve("apps/samenrooster.war"));
    return new ServerStart(
        List.of(HOME.resolve("bin/server").toString(), "run", "samenrooster"),
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "JVM_ARGS", JAVA_OPTIONS,
            "WLP_LOGGING_CONSOLE_LOGLEVEL", "INFO",
            "SAMENROOSTER_DB_DRIVER_JAR", DRIVER.get("SAMENROOSTER_DB_DRIVER_JAR"),
            "SAMENROOSTER_HTTP_PORT", Integer.toString(port)),
        // "The … server is ready to run a smarter planet."
        "CWWKF0011I");
  }

  // The WAR as it is delivered, unless tests are to run here that look into it.
  private static Path war() {
    return Boolean.getBoolean("it.probes") ? ProbedWar.in("it-other-server") : ServerFiles.war();
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(List<String> command) {
    var log = ServerFiles.build().resolve("it-server-setup.log");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(DRIVER);
    try {
      var result = builder.start().waitFor();
      if (result != 0) {
        throw new IllegalStateException("%s ended with %d; see %s".formatted(command, result, log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
