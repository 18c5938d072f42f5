package org.samenrooster.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs the commands of a document as they stand there. */
public final class DocumentCommands {

  private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

  private DocumentCommands() {}

  /**
   * What the commands print, in their order; all of them have to succeed.
   *
   * @param document its name in the folder of documents
   * @param words the variables that the document asks its reader to set
   */
  public static List<String> run(String document, Map<String, String> words)
      throws IOException, InterruptedException {
    var text = Files.readString(Path.of("../../docs", document));
    var printed = new ArrayList<String>();
    for (var found : BLOCK.matcher(text).results().toList()) {
      printed.add(run(words, found.group(1)));
    }
    return printed;
  }

  private static String run(Map<String, String> words, String command)
      throws IOException, InterruptedException {
    var bash = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
    bash.environment().putAll(words);
    var process = bash.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command + output).isZero();
    return output;
  }
}
