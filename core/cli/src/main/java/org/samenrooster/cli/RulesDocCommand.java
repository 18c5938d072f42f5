package org.samenrooster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.samenrooster.files.HoursAgreements;
import org.samenrooster.files.RulePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code samenrooster rules-doc}: writes what the built-in rules and hours agreements say as pages
 * for people.
 */
@Command(name = "rules-doc", hidden = true)
final class RulesDocCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FOLDER")
  Path folder = Path.of("");

  private final Console console;

  RulesDocCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RulePacks packs = RulePacks.builtIn();
    for (Locale language : RulesDocument.LANGUAGES) {
      RulesDocument document = new RulesDocument(packs, language);
      Path page = folder.resolve(document.fileName());
      Files.writeString(page, document.text(), StandardCharsets.UTF_8);
      console.out().println(page);
    }
    Path hours = folder.resolve(HoursPage.FILE_NAME);
    Files.writeString(
        hours, new HoursPage(HoursAgreements.builtIn()).text(), StandardCharsets.UTF_8);
    console.out().println(hours);
    return Commands.OK;
  }
}
