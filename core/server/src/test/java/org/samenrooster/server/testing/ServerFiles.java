package org.samenrooster.server.testing;

import java.nio.file.Path;

/** Where the build put what the server is run with. */
final class ServerFiles {

  private static final Path BUILD = Path.of(System.getProperty("it.build", "target"));

  private ServerFiles() {}

  static Path build() {
    return BUILD.toAbsolutePath();
  }

  static Path file(String name) {
    return build().resolve("runtime").resolve(name);
  }

  static Path war() {
    return build().resolve("samenrooster.war");
  }

  /** A file of those that set a server up: {@code payara}, {@code wildfly} or {@code liberty}. */
  static Path serverFile(String server, String name) {
    return build().resolveSibling("src/main").resolve(server).resolve(name);
  }

  /** The rule packs of a customer, with which the shared server starts. */
  static Path rulePacks() {
    return build().resolveSibling("src/test/rule-packs");
  }

  static int httpPort() {
    return Integer.getInteger("it.http.port", 8181);
  }

  static int databasePort() {
    return Integer.getInteger("it.database.port", 54810);
  }
}
