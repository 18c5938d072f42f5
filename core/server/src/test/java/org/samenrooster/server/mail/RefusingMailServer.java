package org.samenrooster.server.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that knows nobody. */
final class RefusingMailServer implements AutoCloseable {

  private final ServerSocket door;

  RefusingMailServer(int port) throws IOException {
    door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::answer, "refusing-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void answer() {
    try {
      while (true) {
        try (var line = door.accept()) {
          talk(line);
        }
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private static void talk(Socket line) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
    say(line, "220 nobody here");
    for (var said = in.readLine(); said != null; said = in.readLine()) {
      var command = said.toUpperCase(Locale.ROOT);
      say(
          line,
          command.startsWith("RCPT")
              ? "550 5.1.1 unknown"
              : command.startsWith("QUIT") ? "221 bye" : "250 ok");
    }
  }

  private static void say(Socket line, String text) throws IOException {
    line.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
    line.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
