package org.samenrooster.server.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server as a process of its own, with the built WAR: Payara Micro, started the way {@code
 * bin/run} does, unless another start is given.
 */
public final class ServerProcess implements AutoCloseable {

  private static final long START_SECONDS = 180;

  private final Process process;
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private final String startedWords;
  private final Path log;

  private ServerProcess(Process process, String startedWords, Path log) {
    this.process = process;
    this.startedWords = startedWords;
    this.log = log;
  }

  /**
   * Starts a server and waits until it answers or gives up.
   *
   * @param name of the log file in the build directory
   * @param port for HTTP, on the loopback address only
   * @param javaOptions further options for its Java
   * @param environment its {@code SAMENROOSTER_…} variables; none are inherited
   */
  public static ServerProcess start(
      String name, int port, List<String> javaOptions, Map<String, String> environment) {
    var payara = new ServerStart(command(name, port, javaOptions), Map.of(), "ready in");
    return start(name, payara, environment);
  }

  static ServerProcess start(String name, ServerStart start, Map<String, String> environment) {
    var log = ServerFiles.build().resolve(name + ".log");
    var builder = new ProcessBuilder(start.command()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(key -> key.startsWith("SAMENROOSTER_"));
    builder.environment().putAll(start.environment());
    builder.environment().putAll(environment);
    builder.environment().putIfAbsent("SAMENROOSTER_HTTP_ADDRESS", "127.0.0.1");
    try {
      var server = new ServerProcess(builder.start(), start.startedWords(), log);
      server.follow();
      server.ready.get(START_SECONDS, TimeUnit.SECONDS);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The server did not start; see " + log, e);
    }
  }

  /** Everything the server has written so far. */
  public String log() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the process at once, as a power cut would. */
  @Override
  public void close() {
    // Some servers come with a shell script that starts their Java.
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  private void follow() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    var follower = new Thread(this::copyOutput, "server-log");
    follower.setDaemon(true);
    follower.start();
  }

  private void copyOutput() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        var out = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(line);
        out.newLine();
        out.flush();
        if (line.contains(startedWords)) {
          ready.complete(true);
        }
      }
    } catch (IOException e) {
      // The process was killed while it was writing: its output ends here.
    }
    ready.complete(false);
  }

  private static List<String> command(String name, int port, List<String> javaOptions) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", ServerFiles.file("payara-micro.jar").toString()));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--rootdir", emptyDirectory(name + "-root").toString()));
    command.addAll(List.of("--port", Integer.toString(port), "--addlibs", drivers()));
    command.addAll(List.of("--prebootcommandfile", file("pre-boot.asadmin")));
    command.addAll(List.of("--postbootcommandfile", file("post-boot.asadmin")));
    command.addAll(List.of("--deploy", ProbedWar.in(name + "-war").toString()));
    return command;
  }

  // Payara keeps its configuration there; a second start would find the first one's data source.
  private static Path emptyDirectory(String name) {
    var directory = ServerFiles.build().resolve(name);
    try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String name) {
    return ServerFiles.serverFile("payara", name).toString();
  }

  private static String drivers() {
    return Stream.concat(
            Stream.of("derby.jar", "derbyshared.jar", "derbytools.jar", "postgresql.jar")
                .map(ServerFiles::file),
            Stream.of(ServerFiles.build().resolve("runtime-tests/derbynet.jar")))
        .map(Path::toString)
        .collect(Collectors.joining(":"));
  }
}
